package io.github.remedium.internal.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The quick way must never say anything else than the full parser. */
class PlainFieldsTest {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private static final String[] PIECES = {
        "title",
        "article-number",
        "a",
        "B_c",
        ":",
        ": ",
        " ",
        "  ",
        "\n",
        "'",
        "''",
        "\"",
        "\\",
        "#",
        " #",
        "- ",
        "---",
        "[",
        "]",
        "{",
        "}",
        ",",
        "&",
        "*",
        "!",
        "|",
        ">",
        "%",
        "@",
        "`",
        "?",
        "~",
        "null",
        "Null",
        "true",
        "12",
        "007",
        "0x1F",
        "1e3",
        "-",
        "+1",
        ".5",
        "1_000",
        "é",
        "日本",
        "\t",
        "\u00A0",
        "\u0085",
        "\u2028",
        "\uFEFF",
        "😀",
        "8/19/2022 6:54:15 AM",
        "http://x.y/z?a=b&c",
        "x: y",
        "=",
        "<<",
        "<",
        "(",
        "/",
        "$"
    };

    @Test
    void agreesWithTheFullParserOnRandomText() throws FrontMatterException {
        Random random = new Random(42);
        int accepted = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            int lines = 1 + random.nextInt(3);
            for (int line = 0; line < lines; line++) {
                if (random.nextInt(8) > 0) {
                    text.append("k").append(line).append(random.nextInt(6) > 0 ? ": " : ":");
                }
                int pieces = random.nextInt(5);
                for (int p = 0; p < pieces; p++) {
                    text.append(PIECES[random.nextInt(PIECES.length)]);
                }
                text.append('\n');
            }
            accepted += compare(text.toString()) ? 1 : 0;
        }
        assertThat(accepted).isGreaterThan(5_000);
    }

    @Test
    void agreesWithTheFullParserOnTheCorpus() throws IOException, FrontMatterException {
        Path corpus =
                Path.of(System.getProperty("remedium.shared", "../shared")).resolve("corpus");
        assumeTrue(Files.isDirectory(corpus), "skipped: there is no corpus at " + corpus.toAbsolutePath());
        int accepted = 0;
        int all = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(corpus)) {
            files = walk.filter(p -> p.toString().endsWith(".md")).sorted().toList();
        }
        for (Path file : files) {
            String text = Files.readString(file, StandardCharsets.UTF_8).replace("\r\n", "\n");
            int end = text.indexOf("\n---", 3);
            if (text.startsWith("---\n") && end > 0) {
                all++;
                accepted += compare(text.substring(4, end + 1)) ? 1 : 0;
            }
        }
        assertThat(accepted).isGreaterThan(all * 3 / 4);
    }

    private static boolean compare(String text) throws FrontMatterException {
        List<Field> plain = PlainFields.read(text, 5);
        if (plain == null) {
            return false;
        }
        StrictFields.Outcome strict = new StrictFields(text, 5, 32, 1_000).read(FACTORY);
        assertThat(strict.malformed()).as("full parser on <%s>", text).isNull();
        assertThat(plain)
                .as("fields of <%s>", text)
                .usingElementComparator(PlainFieldsTest::difference)
                .isEqualTo(strict.fields());
        return true;
    }

    /** A bare text is only asked what it looks like, so that the full parser may well call it a string. */
    private static int difference(Field plain, Field strict) {
        boolean values = plain.value() instanceof Value.Scalar one
                && strict.value() instanceof Value.Scalar other
                && one.text().equals(other.text())
                && (one.bare() || !other.bare());
        boolean rest = plain.key().equals(strict.key())
                && plain.line() == strict.line()
                && plain.column() == strict.column()
                && plain.raw().equals(strict.raw());
        return values && rest ? 0 : 1;
    }
}
