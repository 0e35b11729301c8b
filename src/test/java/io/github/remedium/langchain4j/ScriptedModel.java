package io.github.remedium.langchain4j;

import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.ToolExecutionResultMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.json.JsonWriting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A model that follows the instructions of {@link SupportChatbot} by rules instead of by a network. It knows of a
 * conversation only what LangChain4j gives it: the messages, and what its tools said.
 */
final class ScriptedModel implements ChatModel {

    private static final Pattern OPTION = Pattern.compile("`([a-z]+:[^`]+)` (\\w+)");
    private static final Pattern ARTICLE = Pattern.compile("\\b[A-Z]+-\\d+\\b");
    private static final Pattern STEP = Pattern.compile("(?m)^\\d+\\. .*$");

    private final List<String> calls = new ArrayList<>();

    /** The tools that were called, each with its arguments. */
    List<String> calls() {
        return calls;
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        List<ChatMessage> messages = request.messages();
        ChatMessage last = messages.get(messages.size() - 1);
        AiMessage answer = last instanceof ToolExecutionResultMessage result
                ? afterTool(result, messages)
                : afterReader(((UserMessage) last).singleText(), messages);
        return ChatResponse.builder().aiMessage(answer).build();
    }

    private AiMessage afterReader(String text, List<ChatMessage> messages) {
        String earlier = results(messages).collect(Collectors.joining("\n"));
        Optional<String> latest = results(messages).reduce((first, second) -> second);
        if (text.contains("Italian")) {
            Matcher article = ARTICLE.matcher(earlier);
            String number = article.results()
                    .reduce((first, second) -> second)
                    .orElseThrow()
                    .group();
            return call("get_article", Map.of("number", number, "locale", "it"));
        }
        Matcher option = OPTION.matcher(latest.orElse(""));
        while (option.find()) {
            if (text.contains(option.group(2).toLowerCase(Locale.ROOT))) {
                return call(
                        "match_error",
                        Map.of("text", asked(messages), "locale", "en", "choices", List.of(option.group(1))));
            }
        }
        return call("match_error", Map.of("text", text, "locale", "en"));
    }

    private AiMessage afterTool(ToolExecutionResultMessage result, List<ChatMessage> messages) {
        String said = result.text();
        if (result.toolName().equals("hand_over")) {
            return AiMessage.from("I do not know of an article about this. A colleague will look at it.");
        }
        String options =
                OPTION.matcher(said).results().map(each -> each.group(2)).collect(Collectors.joining(" or "));
        if (!options.isEmpty()) {
            return AiMessage.from("Is it about the " + options + "?");
        }
        String steps = STEP.matcher(said).results().map(each -> each.group()).collect(Collectors.joining("\n"));
        if (!steps.isEmpty()) {
            return AiMessage.from(steps);
        }
        if (said.contains("does not look like an error")) {
            return AiMessage.from("You are welcome.");
        }
        return call("hand_over", Map.of("text", asked(messages)));
    }

    private AiMessage call(String tool, Map<String, Object> arguments) {
        String json = new JsonWriting().write(arguments);
        calls.add(tool);
        return AiMessage.from(ToolExecutionRequest.builder()
                .id("call-" + calls.size())
                .name(tool)
                .arguments(json)
                .build());
    }

    private static java.util.stream.Stream<String> results(List<ChatMessage> messages) {
        return messages.stream()
                .filter(ToolExecutionResultMessage.class::isInstance)
                .map(message -> ((ToolExecutionResultMessage) message).text());
    }

    /** The text that match_error was asked last. */
    private static String asked(List<ChatMessage> messages) {
        String arguments = messages.stream()
                .filter(message -> message instanceof AiMessage said && said.hasToolExecutionRequests())
                .map(message -> ((AiMessage) message).toolExecutionRequests().get(0))
                .filter(request -> request.name().equals("match_error"))
                .reduce((first, second) -> second)
                .orElseThrow()
                .arguments();
        try {
            return String.valueOf(((Map<?, ?>) new JsonReading().read(arguments)).get("text"));
        } catch (JsonException e) {
            throw new IllegalStateException(e);
        }
    }
}
