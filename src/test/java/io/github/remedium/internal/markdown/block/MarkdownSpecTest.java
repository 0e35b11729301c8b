package io.github.remedium.internal.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.article.Text;
import io.github.remedium.internal.render.MarkdownWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of spec.txt: Markdown in, plain text out; and the same again through the Markdown rendering. */
class MarkdownSpecTest {

    private final MarkdownReader reader = new MarkdownReader(48, 1 << 20);

    @TestFactory
    Stream<DynamicTest> plainText() throws IOException {
        return cases().map(spec -> DynamicTest.dynamicTest(
                spec[0], () -> assertThat(read(spec[1]).plain()).isEqualTo(spec[2])));
    }

    @TestFactory
    Stream<DynamicTest> sameWithOtherLineEnds() throws IOException {
        return cases().map(spec -> DynamicTest.dynamicTest(
                spec[0], () -> assertThat(read(spec[1].replace("\n", "\r\n"))).isEqualTo(read(spec[1]))));
    }

    @TestFactory
    Stream<DynamicTest> markdownReadsBack() throws IOException {
        return cases().map(spec -> DynamicTest.dynamicTest(spec[0], () -> {
            Text text = read(spec[1]);
            assertThat(read(MarkdownWriter.write(text)).plain()).isEqualTo(text.plain());
        }));
    }

    private Text read(String markdown) {
        return Text.of(reader.read(markdown, 1).blocks());
    }

    private static Stream<String[]> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(MarkdownSpecTest.class.getResourceAsStream("spec.txt"))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
            return Arrays.stream(all.split("(?m)^### "))
                    .filter(part -> !part.isBlank())
                    .map(part -> {
                        int name = part.indexOf('\n');
                        int mark = part.indexOf("\n===\n");
                        return new String[] {
                            part.substring(0, name),
                            part.substring(name + 1, mark),
                            part.substring(mark + 5).strip()
                        };
                    });
        }
    }
}
