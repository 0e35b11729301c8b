package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.SourceTexts;
import io.github.remedium.check.CheckReport;
import io.github.remedium.check.Finding;
import io.github.remedium.check.LineFix;
import io.github.remedium.check.Place;
import io.github.remedium.check.Rule;
import io.github.remedium.load.Limits;
import io.github.remedium.load.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class FixOptionsTest {

    private static final String DIFF =
            "--- a/KA-1.md\n+++ b/KA-1.md\n@@ -1,3 +1,3 @@\n ---\n-title: \"a\n+title: \"a\"\n ---\n";
    private static final byte[] FILE = "\ufeff---\r\ntitle: \"a\r\n---\r\n".getBytes(StandardCharsets.UTF_8);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void showsTheDiffAndWritesTheLine() throws IOException {
        Path file = Files.write(folder.resolve("KA-1.md"), FILE);
        assertThat(fix(texts(Source.of(folder)), "--fix").findings()).hasSize(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(DIFF);
        assertThat(Files.readString(file)).isEqualTo("\ufeff---\r\ntitle: \"a\"\r\n---\r\n");
        assertThat(err.size()).isZero();
    }

    @Test
    void aDryRunWritesNothing() throws IOException {
        Path file = Files.write(folder.resolve("KA-1.md"), FILE);
        assertThat(fix(texts(Source.of(folder)), "--fix", "--dry-run").findings())
                .hasSize(2);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(DIFF);
        assertThat(file).hasBinaryContent(FILE);
    }

    @Test
    void aFileThatChangedMeanwhileIsLeftAlone() throws IOException {
        Path file = Files.write(folder.resolve("KA-1.md"), FILE);
        SourceTexts texts = texts(Source.of(folder));
        // The line is the same, and another one is not.
        byte[] changed = "---\ntitle: \"a\n---\nmore\n".getBytes(StandardCharsets.UTF_8);
        Files.write(file, changed);
        assertThat(fix(texts, "--fix").findings()).hasSize(2);
        assertThat(file).hasBinaryContent(changed);
        assertThat(out.size()).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("remedium: KA-1.md: not corrected, since the file has changed\n");
        Files.delete(file);
        assertThat(fix(texts, "--fix").findings()).hasSize(2);
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsNoFileOfItsOwnIsLeftAlone() {
        SourceTexts texts = texts(Source.memory(Map.of("KA-1.md", "---\ntitle: \"a\n---\n")));
        assertThat(fix(texts, "--fix").findings()).hasSize(2);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("it is not a file of its own");
    }

    private CheckReport fix(SourceTexts texts, String... args) {
        Finding.Builder finding = Finding.builder(
                Rule.FRONT_MATTER_REPAIRED, "KA-1", Locale.ENGLISH, Place.of("KA-1.md", 2, 8, 1), "not closed");
        Finding other = finding.build();
        finding.fix(new LineFix("KA-1.md", 2, "title: \"a", List.of("title: \"a\"")));
        CheckReport report = new CheckReport(List.of(finding.build(), other), 1, 1, 0);
        FixOptions options = new FixOptions();
        CommandLine.populateCommand(options, args);
        options.validate();
        PrintStream diffs = new PrintStream(out, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(
                InputStream.nullInputStream(), diffs, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        return options.write(report, texts, UnaryOperator.identity(), diffs, streams);
    }

    private static SourceTexts texts(Source source) {
        return SourceTexts.read(List.of(source), Limits.standard());
    }
}
