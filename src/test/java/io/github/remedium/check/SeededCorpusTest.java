package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One defect in each of many real translations: at least nine in ten files are named by the rule meant for the defect. */
class SeededCorpusTest {

    private static final int EACH = 10;
    private static final int ARTICLES = 420;

    @Test
    void eachKindIsNamedInNineOfTenFiles() throws IOException {
        Path corpus =
                Path.of(System.getProperty("remedium.shared", "../shared")).resolve("corpus");
        assumeTrue(Files.isDirectory(corpus.resolve("en")), "SKIPPED: no corpus beside the project");
        List<String> articles = new ArrayList<>();
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> english = Files.list(corpus.resolve("en"))) {
            for (Path file : english.sorted().limit(ARTICLES).toList()) {
                String name = file.getFileName().toString();
                boolean everywhere = !Files.readString(file).contains("has been archived")
                        && Stream.of("nl-NL", "es-ES", "it-IT")
                                .allMatch(locale ->
                                        Files.exists(corpus.resolve(locale).resolve(name)));
                if (everywhere && name.endsWith(".md")) {
                    articles.add(name);
                    for (String locale : List.of("en", "nl-NL", "es-ES", "it-IT")) {
                        files.put(
                                locale + "/" + name,
                                Files.readString(corpus.resolve(locale).resolve(name)));
                    }
                }
            }
        }
        List<SeededDefects.Outcome> outcomes = new SeededDefects(files, articles, 7).run(EACH);
        assertThat(outcomes)
                .allSatisfy(outcome ->
                        assertThat(outcome.named()).as(outcome.toString()).isGreaterThanOrEqualTo(outcome.wanted()));
    }
}
