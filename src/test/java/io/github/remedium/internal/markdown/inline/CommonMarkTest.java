package io.github.remedium.internal.markdown.inline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Text;
import io.github.remedium.internal.markdown.block.MarkdownReader;
import io.github.remedium.internal.render.HtmlWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The examples of the CommonMark specification 0.31.2 on inlines, as far as their result is paragraphs alone. Those that
 * are read in another way stand in inline-differences.txt, by number and cause; the file has to be exact.
 */
class CommonMarkTest {

    private static final Set<String> SECTIONS = Set.of(
            "Backslash escapes",
            "Entity and numeric character references",
            "Code spans",
            "Emphasis and strong emphasis",
            "Links",
            "Images",
            "Autolinks",
            "Raw HTML",
            "Hard line breaks",
            "Soft line breaks",
            "Textual content");

    private static final List<Example> EXAMPLES = ExampleReader.readExamples(TestResources.getSpec());

    private final MarkdownReader reader = new MarkdownReader(48, 1 << 20);

    @TestFactory
    Stream<DynamicTest> inlines() throws IOException {
        Map<Integer, String> differences = differences();
        return numbers()
                .mapToObj(number -> DynamicTest.dynamicTest(
                        "example " + number, () -> check(EXAMPLES.get(number - 1), differences.get(number))));
    }

    @Test
    void theListOfDifferencesNamesExamplesThatAreRun() throws IOException {
        assertThat(numbers().boxed())
                .hasSizeGreaterThan(280)
                .containsAll(differences().keySet());
    }

    private void check(Example example, @Nullable String difference) {
        SpecHtml wanted = SpecHtml.of(example.getHtml());
        String read = SpecHtml.of(HtmlWriter.write(
                        Text.of(reader.read(example.getSource(), 1).blocks())))
                .normal();
        if (difference == null) {
            assertThat(wanted.accepts(read))
                    .as("%s%nwanted %s%nread   %s", example.getSource(), wanted.normal(), read)
                    .isTrue();
        } else {
            assertThat(wanted.accepts(read))
                    .as("listed as different (%s), but is read as the specification says:%n%s", difference, read)
                    .isFalse();
        }
    }

    /** The numbers the specification gives its examples. */
    private static IntStream numbers() {
        return IntStream.rangeClosed(1, EXAMPLES.size()).filter(number -> {
            Example example = EXAMPLES.get(number - 1);
            return SECTIONS.contains(example.getSection()) && SpecHtml.isParagraphs(example.getHtml());
        });
    }

    /** Lines of a cause, "## cause", and lines of numbers. */
    private static Map<Integer, String> differences() throws IOException {
        Map<Integer, String> found = new HashMap<>();
        try (InputStream in =
                Objects.requireNonNull(CommonMarkTest.class.getResourceAsStream("inline-differences.txt"))) {
            String cause = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\\R", -1)) {
                if (line.startsWith("## ")) {
                    cause = line.substring(3);
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    for (String number : line.strip().split(" +", -1)) {
                        assertThat(found.put(Integer.valueOf(number), cause))
                                .as(number)
                                .isNull();
                    }
                }
            }
        }
        return found;
    }
}
