package io.github.remedium;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.cli.Main;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Does what the guide to the first articles says: writes them, and runs each command. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstArticlesGuideTest {

    private static final Path GUIDE = Path.of("src/site/markdown/first-articles.md");
    private static final Pattern COMMAND =
            Pattern.compile("java -jar remedium-cli\\.jar (.*?)(?:\\s+# exit status (\\d))?\n");

    /** How sure an answer is may change a little with a new version. */
    private static final Pattern PERCENT = Pattern.compile("\\d+ %");

    private Guide guide;
    private Path folder;

    @BeforeAll
    void write(@TempDir Path here) throws IOException {
        guide = Guide.read(GUIDE);
        folder = here;
        for (Guide.Fence article : guide.fences("markdown")) {
            Path file = folder.resolve(article.above().replaceAll("[`:]", ""));
            Files.createDirectories(file.getParent());
            Files.writeString(file, article.text(), StandardCharsets.UTF_8);
        }
    }

    @TestFactory
    Stream<DynamicTest> everyCommandPrintsWhatIsShown() {
        List<Guide.Fence> commands = guide.fences("sh");
        assertThat(commands).hasSizeGreaterThan(3);
        return commands.stream()
                .map(command -> DynamicTest.dynamicTest("line " + command.line(), () -> {
                    String expected = guide.after(command, "text").text();
                    assertThat(percentless(output(command.text()))).isEqualToNormalizingNewlines(percentless(expected));
                }));
    }

    private String output(String line) {
        Matcher command = COMMAND.matcher(line);
        assertThat(command.matches()).as(line).isTrue();
        String[] words = Guide.words(command.group(1));
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals("articles")) {
                words[i] = folder.resolve("articles").toString();
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(InputStream.nullInputStream(), Guide.printer(out), Guide.printer(err), words);
        int expected = command.group(2) == null ? 0 : Integer.parseInt(command.group(2));
        assertThat(status).as(err.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String percentless(String text) {
        return PERCENT.matcher(text).replaceAll("% %");
    }
}
