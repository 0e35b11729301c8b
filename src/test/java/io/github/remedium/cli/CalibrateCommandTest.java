package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.match.MatchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

    private static final String QUERIES = """
            {"id":"a","query":"Print queue handshake rejected: token PQ-4711 expired","labels":["KA-90001"],"type":"log"}
            {"id":"b","query":"queue of the supermarket was too long and the token expired","labels":[],"type":"post"}
            {"id":"c","query":"zzqx wwvy kkjh","labels":[],"type":"neg"}
            """;

    @TempDir
    private Path folder;

    @Test
    void learnsFromWhatEvaluateWrote() throws IOException {
        Path samples = folder.resolve("samples.tsv");
        Run evaluated = Run.of("evaluate", file("q.jsonl", QUERIES), "--kb", Run.kb(), "--samples", samples.toString());
        assertThat(evaluated.status()).isZero();
        assertThat(evaluated.out()).contains("false_answers");
        assertThat(Files.readAllLines(samples))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("a\tlog\tKA-90001\t1\t1\t"));

        Run run = Run.of("calibrate", samples + ":2.5", samples.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("# Coefficients").endsWith("\n");
        assertThat(run.err()).contains(" 2.5 ", " 1.0 ", "log loss");
        MatchSettings.standard().withCoefficients(run.out());
        assertThat(Run.of("calibrate", "--quiet", samples.toString()).err()).isEmpty();
    }

    @Test
    void anArticleLeftOutIsNoLongerTheRightOne() throws IOException {
        String queries = file("q.jsonl", QUERIES);
        String without = file("w.json", "[\"ka-90001\",\"KA-77777\"]");
        Path samples = folder.resolve("samples.tsv");
        Run run = Run.of(
                "evaluate",
                queries,
                "--kb",
                Run.kb(),
                "--without",
                without,
                "--format",
                "json",
                "--samples",
                samples.toString());
        assertThat(run.status()).isZero();
        assertThat(Node.of(run.out()).at("all").at("positives").number()).isZero();
        assertThat(Files.readAllLines(samples)).anyMatch(line -> line.startsWith("a\tlog\tKA-90001\t0\t0\t"));
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        String bad = file("bad.tsv", "id\ttype\tgroup\tright\tanswerable\tprose\nx\n");
        assertThat(complaint("calibrate", bad)).contains("bad.tsv:2: expected 6 cells");
        assertThat(complaint("calibrate", "nowhere.tsv:3")).contains("nowhere.tsv does not exist");
        assertThat(complaint("calibrate", bad + ":0")).contains("must be a number above 0");
        assertThat(complaint("calibrate", bad, "--folds", "1")).contains("--folds must be from 2");
        assertThat(complaint("calibrate", bad, "--max-false", "3")).contains("--max-false must be from 0");
        assertThat(complaint("calibrate")).contains("SAMPLES");
        String queries = file("q.jsonl", QUERIES);
        assertThat(complaint("evaluate", queries, "--kb", Run.kb(), "--without", bad))
                .contains("--without", ":1:");
        assertThat(complaint("evaluate", queries, "--kb", Run.kb(), "--without", file("o.json", "{}")))
                .contains("must be a JSON array of article numbers");
        assertThat(complaint("evaluate", queries, "--kb", Run.kb(), "--samples", folder.toString()))
                .contains("--samples", "cannot be written");
    }

    private static String complaint(String... args) {
        Run run = Run.of(args);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        return run.err();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
