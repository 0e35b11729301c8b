package io.github.remedium.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import dev.langchain4j.agent.tool.ToolSpecifications;
import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.data.message.ChatMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.rag.AugmentationRequest;
import dev.langchain4j.rag.AugmentationResult;
import dev.langchain4j.rag.DefaultRetrievalAugmentor;
import dev.langchain4j.rag.RetrievalAugmentor;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.query.Metadata;
import dev.langchain4j.rag.query.Query;
import io.github.remedium.KnowledgeBase;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A chatbot that is augmented with articles: a whole chain, with a model that speaks from a script. */
class ChatbotExampleTest {

    private static final String QUESTION =
            "Our nightly job says: Empty return for method 'Logon' of service 'xtk:session'. What now?";

    private final KnowledgeBase kb = KnowledgeBase.bundled();

    /** The three lines. */
    private RetrievalAugmentor augmentor() {
        ArticleRetriever retriever = new ArticleRetriever(() -> kb, Locale.forLanguageTag("es"));
        return DefaultRetrievalAugmentor.builder().contentRetriever(retriever).build();
    }

    @Test
    void theModelSeesTheArticleAndAnswersFromIt() {
        AugmentationResult augmented = augment(QUESTION);
        ChatModel model = new ScriptedModel();
        String answer = model.chat(augmented.chatMessage()).aiMessage().text();
        assertThat(answer).isEqualTo("According to the article: 5 o 10 minutos");

        Content content = augmented.contents().get(0);
        assertThat(content.textSegment().metadata().getString("article")).isEqualTo("KA-05406");
        assertThat(content.textSegment().metadata().getString("locale")).isEqualTo("es");
        assertThat(content.textSegment().metadata().getString("url")).isEqualTo("remedium://articles/KA-05406/es");
        assertThat(content.textSegment().metadata().getDouble("confidence")).isGreaterThan(0.5);
    }

    @Test
    void withoutAnArticleTheModelIsToldNothing() {
        AugmentationResult augmented = augment("qwrtz plmokn vbnmx zzyyx");
        assertThat(augmented.contents()).isEmpty();
        assertThat(new ScriptedModel().chat(augmented.chatMessage()).aiMessage().text())
                .isEqualTo("I do not know of an article about this.");
    }

    @Test
    void aToolThatTheModelCanCall() {
        ArticleTool tool = new ArticleTool(() -> kb);
        assertThat(ToolSpecifications.toolSpecificationsFrom(tool))
                .extracting("name")
                .containsExactlyInAnyOrder("match_error", "get_article");
        assertThat(tool.matchError(QUESTION, "nl", null)).contains("KA-05406").contains("1. ");
        assertThat(tool.matchError(QUESTION, "nl", List.of("title:ka-05406", "")))
                .contains("KA-05406");
        assertThat(tool.matchError(QUESTION, "nl", List.of("x"))).startsWith("There is no such choice.");
        assertThat(tool.getArticle("ka-05406", "it")).contains("## ");
        assertThat(tool.getArticle("KA-0", null)).isEqualTo("There is no article with this number.");
    }

    @Test
    void aPlainQueryWorksToo() {
        assertThat(new ArticleRetriever(() -> kb, Locale.ITALIAN).retrieve(Query.from(QUESTION)))
                .singleElement()
                .satisfies(content -> assertThat(content.textSegment().text()).contains("Message Center"));
    }

    private AugmentationResult augment(String question) {
        UserMessage message = UserMessage.from(question);
        List<ChatMessage> memory = List.of();
        return augmentor().augment(new AugmentationRequest(message, Metadata.from(message, "user-1", memory)));
    }

    /** Says what it was given, as a model would that keeps to its context. */
    private static final class ScriptedModel implements ChatModel {
        @Override
        public ChatResponse doChat(ChatRequest request) {
            String prompt = ((UserMessage) request.messages().get(0)).singleText();
            String answer = prompt.contains("5 o 10 minutos")
                    ? "According to the article: 5 o 10 minutos"
                    : "I do not know of an article about this.";
            return ChatResponse.builder().aiMessage(AiMessage.from(answer)).build();
        }
    }
}
