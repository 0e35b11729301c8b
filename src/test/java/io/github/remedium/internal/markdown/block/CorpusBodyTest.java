package io.github.remedium.internal.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.remedium.article.Text;
import io.github.remedium.internal.render.MarkdownWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every body of the real knowledge base beside the project, where it is there. */
class CorpusBodyTest {

    private static final Path CORPUS = Path.of(System.getProperty("remedium.shared", "../shared"), "corpus");

    @Test
    void everyBodyIsReadCleanAndItsMarkdownReadsBack() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), () -> "no corpus at " + CORPUS.toAbsolutePath());
        MarkdownReader reader = new MarkdownReader(48, 8 << 20);
        int other = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(CORPUS)) {
            files = walk.filter(file -> file.getFileName().toString().matches("K.*\\.md"))
                    .toList();
        }
        for (Path file : files) {
            String text = Files.readString(file);
            String body = text.substring(Math.max(0, text.indexOf("\n---", 4) + 4));
            Reading reading = reader.read(body, 1);
            Text read = Text.of(reading.blocks());
            assertThat(reading.remarks()).as(file.toString()).isEmpty();
            assertThat(read.plain()).as(file.toString()).doesNotContain(";base64,", "[!UICONTROL", "[!DNL", "{#desc");
            Text again = Text.of(reader.read(MarkdownWriter.write(read), 1).blocks());
            other += again.plain().equals(read.plain()) ? 0 : 1;
        }
        // Blanks in code spans and lines that begin with a backslash do not survive Markdown, and remote pictures are
        // written as links.
        assertThat(other).isLessThanOrEqualTo(files.size() / 95);
    }
}
