package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {

    private static final String GOOD = "Print queue handshake rejected: token PQ-4711 expired";

    @Test
    void everyLineIsAnsweredInItsOrder(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("queries.jsonl");
        Files.writeString(file, String.format(Locale.ROOT, """
                {"id":"a","query":"%s","locale":"es-MX"}

                {"id":7,"query":"zzqx wwvy kkjh","locale":null,"extra":[1]}
                {"query":"\\ud800 %s"}
                """, GOOD, GOOD));
        Run run = Run.of("match", "--kb", Run.kb(), "--batch", file.toString());
        assertThat(run.status()).isZero();
        List<Node> answers = answers(run);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(0).at("id").value()).isEqualTo("a");
        assertThat(answers.get(0).toString()).contains("requestedLocale=es-MX");
        assertThat(answers.get(1).at("id").value()).isEqualTo(7);
        assertThat(answers.get(1).at("status").value()).isEqualTo("none");
        assertThat(answers.get(2).has("id")).isFalse();
    }

    @Test
    void badLinesAreNamedAndCostNoOther() {
        String input = String.format(Locale.ROOT, """
                \ufeff{"id":1,"query":"%s"}
                {"id":2
                []
                {"id":4}
                {"id":5,"query":3}
                {"id":6,"query":"x","locale":"???"}
                {"id":7,"query":"x","limit":0}
                {"id":8,"query":"x","choice":"title:ka-1"}
                {"id":9,"query":"x","choices":"title:ka-90001"}
                {"id":10,"query":"%s","limit":1}""", GOOD, GOOD);
        Run run = Run.withInput(input, "match", "--kb", Run.kb(), "--batch", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(answers(run).stream().map(answer -> answer.at("id").value()).toList())
                .isEqualTo(List.of(1, 10));
        assertThat(run.err().lines().map(line -> line.substring(0, "remedium: standard input:2".length())))
                .containsExactly(
                        "remedium: standard input:2",
                        "remedium: standard input:3",
                        "remedium: standard input:4",
                        "remedium: standard input:5",
                        "remedium: standard input:6",
                        "remedium: standard input:7",
                        "remedium: standard input:8",
                        "remedium: standard input:9");
        assertThat(run.err())
                .contains("7: field 'limit' must be a whole number from 1 to 100")
                .contains("8: there is no such choice")
                .contains("9: field 'choices' must be a list of strings")
                .doesNotContain("\tat ");
    }

    @Test
    void aFieldThatMeansNothingIsNotedOnceAndTextIsQuery() {
        String input = String.format(Locale.ROOT, """
                {"id":1,"text":"%s","labels":[],"lang":"en"}
                {"id":2,"query":"%s","locael":"nl"}
                {"id":3,"query":"%s","locael":"nl"}""", GOOD, GOOD, GOOD);
        Run run = Run.withInput(input, "match", "--kb", Run.kb(), "--batch", "-");
        assertThat(run.status()).isZero();
        assertThat(answers(run)).hasSize(3);
        assertThat(run.err())
                .isEqualTo("remedium: standard input:2: there is no field 'locael' in a query; it is passed over\n");
    }

    @Test
    void choicesOfALineReplaceThoseOfTheOption() {
        String input = String.format(Locale.ROOT, """
                {"query":"%s"}
                {"query":"%s","choices":["title:ka-90001"],"choice":"product:printbeheer"}
                {"query":"%s","choices":[]}
                """, GOOD, GOOD, GOOD);
        Run run = Run.withInput(
                input,
                "match",
                "--kb",
                Run.kb(),
                "--batch",
                "-",
                "--choice",
                "title:ka-90002",
                "--choice",
                "title:ka-90001");
        assertThat(run.err()).isEmpty();
        List<Node> answers = answers(run);
        assertThat(answers.get(0).at("matches").value()).isEqualTo(List.of());
        assertThat(answers.get(1).at("status").value()).isEqualTo("found");
        assertThat(answers.get(2).at("status").value()).isEqualTo("found");
        assertThat(answers).allMatch(answer -> answer.at("threshold").value().equals(0.75));
    }

    @Test
    void deepAndLongLinesAreBounded() {
        Run run = Run.withInput(
                "{\"query\":" + "[".repeat(200_000) + "\n{\"id\":1,\"query\":\"" + "x".repeat(200_000) + "\"}\n",
                "match",
                "--kb",
                Run.kb(),
                "--batch",
                "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out().lines()).hasSize(1);
    }

    @Test
    void linesEndInAllWays() throws IOException {
        BoundedLines lines = new BoundedLines(
                new ByteArrayInputStream("\ufeffa\r\nb\rc\n\nlonger\ne".getBytes(StandardCharsets.UTF_8)), 4);
        List<String> read = new ArrayList<>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            read.add(lines.number() + ":" + line + (lines.tooLong() ? "!" : ""));
        }
        assertThat(read).containsExactly("1:a", "2:b", "3:c", "4:", "5:long!", "6:e");
    }

    private static List<Node> answers(Run run) {
        List<Node> answers = new ArrayList<>();
        for (String line : run.out().lines().toList()) {
            answers.add(Node.of(line));
        }
        return answers;
    }
}
