package io.github.remedium.internal.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Text;
import io.github.remedium.internal.render.HtmlWriter;
import io.github.remedium.internal.render.MarkdownWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bodies made to overflow a stack or to take for ever, read and rendered on a thread with a small stack. */
class HostileBodyTest {

    private static final int STACK = 256 << 10;
    private static final int N = 20_000;
    /** Generous: a shape takes far less than a second, unless its cost grows faster than its length. */
    private static final long SECONDS = 20;

    /** The tags {@link HtmlWriter} may write. */
    private static final Pattern TAG =
            Pattern.compile("</?(p|h[1-6]|[uo]l|li|pre|code|blockquote|table|thead|tbody|tr|th|td|em|strong|b|a|img|br)"
                    + "( (href|src|alt|start)=\"[^\"<>]*\")*>");

    private final MarkdownReader reader = new MarkdownReader(48, 8 << 20);

    @TestFactory
    Stream<DynamicTest> endsWithoutOverflow() {
        return shapes().entrySet().stream()
                .map(shape -> DynamicTest.dynamicTest(shape.getKey(), () -> {
                    Reading reading = onSmallStack(shape.getValue());
                    assertThat(reading.remarks()).noneMatch(c -> c.kind() == Remark.Kind.FAILURE);
                }));
    }

    @Test
    void deepListsAreFlattenedWithARemark() throws InterruptedException {
        Reading reading = onSmallStack("> ".repeat(200) + "word");
        assertThat(reading.remarks()).containsExactly(new Remark(Remark.Kind.NESTING, 1));
        assertThat(Text.of(reading.blocks()).plain()).contains("word");
    }

    @Test
    void anyTextIsRead() throws InterruptedException {
        Random random = new Random(20_261_120);
        String[] parts = {
            "*",
            "**",
            "_",
            "`",
            "```\n",
            "[",
            "](",
            ")",
            "<b>",
            "</b>",
            "<",
            ">",
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "    ",
            "|",
            "| - |\n",
            "&amp;",
            "&#x",
            "\\",
            "#",
            "{#a}",
            "<!--",
            "-->",
            "<ul>",
            "<li>",
            "</ul>",
            "<table>",
            "<td>",
            "![",
            "[!NOTE]",
            "[!UICONTROL ",
            "word",
            "\t",
            "\u202e",
            "\ud83d",
            "data:image/png;base64,",
            "\r",
            "\0",
            "é",
            "手順",
            "="
        };
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(parts[random.nextInt(parts.length)]);
            }
            String body = text.toString();
            Reading reading = reader.read(body, 1);
            assertThat(reading.remarks()).as(body).isEmpty();
            assertThat(reader.read(body, 1)).as(body).isEqualTo(reading);
            String lines = body.replace("\r", "\n");
            // As strings, since the lines of blocks do not count in their equality.
            assertThat(reader.read(lines.replace("\n", "\r\n"), 1))
                    .as(body)
                    .hasToString(reader.read(lines, 1).toString());
        }
    }

    private Reading onSmallStack(String body) throws InterruptedException {
        AtomicReference<Reading> result = new AtomicReference<>();
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Runnable work = () -> {
            Reading reading = reader.read(body, 1);
            Text text = Text.of(reading.blocks());
            long letters = letters(text.plain());
            assertThat(letters).as("letters of the plain text").isLessThanOrEqualTo(letters(body));
            assertThat(letters(String.join(" ", text.code())))
                    .as("letters of code")
                    .isLessThanOrEqualTo(letters);
            assertThat(letters(MarkdownWriter.write(text)))
                    .as("letters of the Markdown")
                    .isGreaterThanOrEqualTo(letters);
            assertThat(TAG.matcher(HtmlWriter.write(text)).replaceAll(""))
                    .as("what is no tag of the vocabulary")
                    .doesNotContain("<", ">");
            assertThat(text).hasSameHashCodeAs(Text.of(text.blocks()));
            result.set(reading);
        };
        Thread thread = new Thread(null, work, "small stack", STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((t, e) -> failure.set(e));
        thread.start();
        thread.join(SECONDS * 1000);
        assertThat(thread.isAlive()).as("still reading").isFalse();
        assertThat(failure.get()).isNull();
        return Objects.requireNonNull(result.get());
    }

    private static long letters(String text) {
        return text.chars().filter(Character::isLetter).count();
    }

    private static Map<String, String> shapes() {
        Map<String, String> shapes = new LinkedHashMap<>();
        String[] units = {
            ">",
            "*",
            "*a _b ",
            "[a](",
            "![[",
            "<!--",
            "<a ",
            "`",
            "[",
            "&#x",
            "x",
            "<b>",
            "```\n",
            "1. ",
            " -",
            "[!UICONTROL ",
            "| a ",
            "<ul>",
            "<ul><li>",
            "<table><tr><td>",
            "<pre>",
            "<code>",
            "[a](b)",
            "]",
            "\\",
            "&amp;",
            "<a href=\"",
            "[a](b \"",
            "[a](b '(",
            "![a](b)",
            "<b>![a](b)",
            "a**b",
            "**a ",
            "*_",
            "<x@",
            "<http:",
            "- a\n",
            "- a\n\n",
            "a\n=\n",
            "a\n\n",
            "# a {#x}\n",
            "<h1>",
            "<h1>a</h1>",
            "[a](b){",
            "~~~\n",
            "> a\n",
            "[^a]",
            "<!--\n\n",
            "`[` ",
            "`a``b",
            "# ",
            "data:;base64,",
            "<script>",
            "---\n",
            "\t- x\n",
            "_*a",
            "[a]: /x\n",
            "\n",
            "a\n",
            "1) a\n1. b\n"
        };
        for (String unit : units) {
            shapes.put(unit.replace("\n", "\\n") + " again and again", unit.repeat(N));
        }
        shapes.put("stars around a word", "*".repeat(N) + " a " + "*".repeat(N));
        shapes.put(
                "ever deeper list",
                IntStream.range(0, 1500).mapToObj(i -> " ".repeat(i) + "- x\n").collect(Collectors.joining()));
        shapes.put("rules", (" -".repeat(3000) + "\n").repeat(20));
        shapes.put("wide table", "| a ".repeat(N) + "|\n" + "| - ".repeat(N) + "|\n" + "| x ".repeat(N) + "|\n");
        shapes.put(
                "code marks of all lengths",
                IntStream.range(1, 600).mapToObj(i -> "`".repeat(i) + " ").collect(Collectors.joining()));
        shapes.put(
                "many definitions",
                IntStream.range(0, N).mapToObj(i -> "[a" + i + "]: /x\n").collect(Collectors.joining()));
        shapes.put("deep HTML", "<ol><li><table><tr><td>".repeat(3000) + "x");
        shapes.put("not characters", "\u0000\ufffe\u202e\ud800".repeat(N));
        shapes.put("lazy quotation", ">".repeat(40) + " a\n" + "b\n".repeat(N));
        return shapes;
    }
}
