package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.match.MatchSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalibrateCommandTest {

    private static final String QUERY = "Print queue handshake rejected: token PQ-4711 expired";

    @TempDir
    private Path folder;

    @Test
    void whatItPrintsIsReadByMatchAndEvaluate() throws IOException {
        String queries = file("q.jsonl", queries(20, 20));
        Run run = Run.of("calibrate", queries, "--kb", Run.kb());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("scale\t", "shift\t", "threshold\t").endsWith("\n");
        assertThat(run.err()).contains("\nbefore ", "\nafter ", "false_answers", "cross-validated");
        // None of these queries is answered wrongly, with which even 0.01 would do.
        assertThat(MatchSettings.standard().withCalibration(run.out()).calibration())
                .hasValueSatisfying(text -> assertThat(text).containsPattern("threshold\t0\\.[5-9]"));
        assertThat(Run.of("calibrate", queries, "--kb", Run.kb(), "--quiet").err())
                .isEmpty();

        String sure = file("sure.tsv", "scale\t1\nshift\t-40\nthreshold\t0.75\n");
        Node plain = Node.of(
                Run.of("match", "--kb", Run.kb(), "--format", "json", QUERY).out());
        assertThat(plain.at("status").value()).isEqualTo("found");
        Run corrected = Run.of("match", "--kb", Run.kb(), "--calibration", sure, QUERY);
        assertThat(corrected.status()).isEqualTo(1);
        Run evaluated = Run.of("evaluate", queries, "--kb", Run.kb(), "--calibration", sure, "--format", "json");
        assertThat(Node.of(evaluated.out()).at("all").at("answered_right").value())
                .isEqualTo(0.0);
    }

    @Test
    void tooFewQueriesAreRefused() throws IOException {
        assertThat(complaint("calibrate", file("a.jsonl", queries(20, 9)), "--kb", Run.kb()))
                .contains("too few queries", "at least 30", "there are 29, 20 with and 9 without");
        assertThat(complaint("calibrate", file("b.jsonl", queries(9, 40)), "--kb", Run.kb()))
                .contains("9 with and 40 without");
    }

    @Test
    void whatCannotBeUsedIsNamed() throws IOException {
        String queries = file("q.jsonl", queries(20, 20));
        assertThat(complaint("calibrate", "nowhere.json", "--kb", Run.kb())).contains("nowhere.json does not exist");
        assertThat(complaint("calibrate", queries, "--kb", Run.kb(), "--precision", "2"))
                .contains("--precision must be from 0 to 1");
        String bad = file("bad.tsv", "scale\t-1\nshift\t0\nthreshold\t0.5\n");
        assertThat(complaint("match", "--kb", Run.kb(), "--calibration", bad, "text"))
                .contains("--calibration", "bad.tsv", "scale above 0");
        assertThat(complaint("match", "--kb", Run.kb(), "--calibration", "gone.tsv", "text"))
                .contains("--calibration gone.tsv does not exist");
        String without = file("w.json", "{}");
        assertThat(complaint("evaluate", queries, "--kb", Run.kb(), "--without", without))
                .contains("must be a JSON array of article numbers");
    }

    @Test
    void anArticleLeftOutIsNoLongerTheRightOne() throws IOException {
        String queries = file("q.jsonl", queries(2, 1));
        String without = file("w.json", "[\"ka-90001\",\"KA-77777\"]");
        Run run = Run.of("evaluate", queries, "--kb", Run.kb(), "--without", without, "--format", "json");
        assertThat(run.status()).isZero();
        assertThat(Node.of(run.out()).at("all").at("positives").number()).isZero();
    }

    private static String queries(int with, int without) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < with; i++) {
            lines.append(line("a" + i, QUERY + " at " + i, "\"KA-90001\""));
        }
        for (int i = 0; i < without; i++) {
            lines.append(line("n" + i, "ORA-" + (12_000 + i) + ": could not resolve the connect identifier", ""));
        }
        return lines.toString();
    }

    private static String line(String id, String query, String labels) {
        return "{\"id\":\"" + id + "\",\"query\":\"" + query + "\",\"labels\":[" + labels + "]}\n";
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
