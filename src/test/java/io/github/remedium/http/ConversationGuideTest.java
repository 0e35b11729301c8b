package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.Guide;
import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.mcp.McpDoor;
import io.github.remedium.render.ArticleUrls;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Holds the conversation that the guide shows, in Java and with its curl commands, about the articles that it shows. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConversationGuideTest {

    private static final Path GUIDE = Path.of("src/site/markdown/conversation.md");
    private static final String ADDRESS = "http://127.0.0.1:8080";

    private Guide guide;
    private Path articles;
    private HttpDoor door;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        guide = Guide.read(GUIDE);
        articles = folder.resolve("articles");
        for (Guide.Fence article : guide.fences("markdown")) {
            Path file = folder.resolve(article.above().replaceAll("[`:]", ""));
            Files.createDirectories(file.getParent());
            Files.writeString(file, article.text(), StandardCharsets.UTF_8);
        }
        KnowledgeBase kb = KnowledgeBase.load(articles);
        McpDoor mcp = new McpDoor(() -> kb, ArticleUrls.STANDARD, "test");
        door = HttpDoor.builder(() -> kb).mount("/mcp", mcp.servlet()).open();
    }

    @AfterAll
    void close() {
        door.close();
    }

    @Test
    void theProgramPrintsTheConversation(@TempDir Path classes) throws Exception {
        Guide.Fence program = guide.fences("java").get(0);
        String here = articles.toString().replace("\\", "\\\\");
        Guide.Fence placed = new Guide.Fence(
                "java", program.text().replace("\"articles\"", "\"" + here + "\""), program.line(), program.above());
        assertThat(Guide.output(placed, classes))
                .isEqualToNormalizingNewlines(guide.after(program, "text").text());
    }

    @TestFactory
    Stream<DynamicTest> everyCommandGetsWhatIsShown() {
        Client client = new Client(door.port());
        List<Guide.Fence> commands = guide.fences("sh");
        assertThat(commands).hasSizeGreaterThan(7);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest("line " + command.line(), () -> {
                    String answer = client.send(request(client, command.text())).body();
                    Object shown =
                            new JsonReading().read(guide.after(command, "json").text());
                    assertContains(new JsonReading().read(answer), shown, "answer");
                }));
    }

    private static HttpRequest.Builder request(Client client, String command) {
        String[] words = Guide.words(command);
        assertThat(words[0]).isEqualTo("curl");
        HttpRequest.Builder request = client.to(words[words.length - 1].replace(ADDRESS, ""));
        for (int i = 1; i < words.length - 1; i++) {
            switch (words[i]) {
                case "-s" -> {}
                case "-H" -> {
                    String[] header = words[++i].split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "-d" -> request.POST(HttpRequest.BodyPublishers.ofString(words[++i]));
                default -> throw new AssertionError("no option of these examples: " + words[i]);
            }
        }
        return request;
    }

    /** All that is shown is there; there may be more fields, but not more items. */
    private static void assertContains(@Nullable Object actual, @Nullable Object shown, String where) {
        if (shown instanceof Map<?, ?> fields) {
            assertThat(actual).as(where).isInstanceOf(Map.class);
            fields.forEach(
                    (key, value) -> assertContains(Description.map(actual).get(key), value, where + "." + key));
        } else if (shown instanceof List<?> items) {
            assertThat(actual).as(where).isInstanceOf(List.class);
            List<?> all = (List<?>) Objects.requireNonNull(actual);
            assertThat(all).as(where).hasSameSizeAs(items);
            for (int i = 0; i < items.size(); i++) {
                assertContains(all.get(i), items.get(i), where + "." + i);
            }
        } else {
            assertThat(actual).as(where).isEqualTo(shown);
        }
    }
}
