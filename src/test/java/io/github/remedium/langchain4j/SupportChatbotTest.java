package io.github.remedium.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Guide;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A whole chatbot in a whole conversation, about the articles of the guide to conversations. */
class SupportChatbotTest {

    private static final Path GUIDES = Path.of("src/site/markdown");
    private static final String ERROR = "ERROR Receipt printer did not answer within 3000 ms";
    private static final String UNKNOWN = "Scale calibration certificate expired (SCL-2040)";

    private final KnowledgeBase kb = articles();
    private final ScriptedModel model = new ScriptedModel();
    private final List<String> handedOver = new ArrayList<>();
    private final SupportChatbot chatbot = SupportChatbot.of(model, () -> kb, handedOver::add);

    private static KnowledgeBase articles() {
        Map<String, String> files = new LinkedHashMap<>();
        try {
            for (Guide.Fence article :
                    Guide.read(GUIDES.resolve("conversation.md")).fences("markdown")) {
                files.put(article.above().replaceAll("[`:]|articles/", ""), article.text());
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return KnowledgeBase.builder().source(Source.memory(files)).build();
    }

    @Test
    void aWholeConversation() {
        assertThat(chatbot.reply("ann", ERROR)).isEqualTo("Is it about the Kiosk or Till?");
        assertThat(chatbot.reply("ann", "It is the till by the door.")).isEqualTo("""
                1. Press the feed button of the printer.
                2. Print the last receipt again.""");
        assertThat(chatbot.reply("ann", "And in Italian?")).isEqualTo("""
                1. Premi il tasto di avanzamento della stampante.
                2. Stampa di nuovo l'ultimo scontrino.""");
        assertThat(chatbot.reply("ann", "thanks, that worked!")).isEqualTo("You are welcome.");
        assertThat(handedOver).isEmpty();
        assertThat(chatbot.reply("ann", UNKNOWN)).startsWith("I do not know of an article");
        assertThat(handedOver).containsExactly(UNKNOWN);
        assertThat(model.calls())
                .containsExactly(
                        "match_error", "match_error", "get_article", "match_error", "match_error", "hand_over");
    }

    @Test
    void eachReaderHasAConversationOfTheirOwn() {
        assertThat(chatbot.reply("ann", ERROR)).startsWith("Is it about");
        assertThat(chatbot.reply("bob", "the till"))
                .isNotEqualTo("You are welcome.")
                .doesNotContain("1. ");
        assertThat(chatbot.reply("ann", "the kiosk")).contains("cable of the printer");
    }

    @Test
    void theGuideShowsThisChatbot() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java/io/github/remedium/langchain4j/SupportChatbot.java"), StandardCharsets.UTF_8);
        List<Guide.Fence> shown = Guide.read(GUIDES.resolve("langchain4j.md")).fences("java");
        assertThat(shown).isNotEmpty();
        assertThat(source).contains(shown.get(0).text());
    }
}
