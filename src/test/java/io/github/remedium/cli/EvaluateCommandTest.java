package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

class EvaluateCommandTest {

    private static final String QUERIES = """
            {"id":"good","query":"Print queue handshake rejected: token PQ-4711 expired","labels":["KA-90001"],"type":"log","lang":"en"}
            {"id":"foreign","query":"zzqx wwvy kkjh","labels":[],"type":"neg"}
            {"id":"<script>alert(1)</script>","query":"<img src=x onerror=alert(1)> \\u001b[31m","labels":["KA-1"],"type":"<i>","lang":"nl"}
            """;

    @Test
    void measures(@TempDir Path folder) throws IOException {
        Node figures = Node.of(Run.of("evaluate", file(folder), "--kb", Run.kb(), "--format", "json")
                .out());
        assertThat(figures.at("precision").value()).isEqualTo(0.99);
        assertThat(figures.at("all").at("n").number()).isEqualTo(3);
        assertThat(figures.at("all").at("positives").number()).isEqualTo(2);
        assertThat(figures.at("types").at("neg").at("false_answers").value()).isEqualTo(0.0);
        assertThat(figures.at("languages").has("nl")).isTrue();
        String misses = figures.at("misses").value().toString();
        assertThat(misses).contains("kind=article-missing").doesNotContain("id=foreign");
    }

    @Test
    void asksWhatTheArticlesQuote() throws IOException {
        Run run = Run.of("evaluate", "--self", "--kb", Run.kb(), "--format", "json");
        assertThat(run.status()).isZero();
        Node figures = Node.of(run.out());
        assertThat(figures.at("queries").number()).isPositive();
        assertThat(figures.has("families")).isTrue();
        assertThat(Run.of("evaluate", "--self", "--self-calibrating", "--kb", Run.kb())
                        .out())
                .contains("answered right", "false answers");
    }

    @Test
    void wantsAFileOrItself(@TempDir Path folder) throws IOException {
        assertThat(Run.of("evaluate", "--kb", Run.kb()).status()).isEqualTo(2);
        assertThat(Run.of("evaluate", file(folder), "--self", "--kb", Run.kb()).err())
                .contains("either a file with labelled queries or --self");
        assertThat(Run.of("evaluate", "--self", "--html", "x.html", "--kb", Run.kb())
                        .err())
                .contains("need a file with labelled queries");
        assertThat(Run.of("match", "--self-calibrating", "--calibration", "x.tsv", "--kb", Run.kb(), "text")
                        .err())
                .contains("exclude each other");
    }

    @Test
    void printsATable(@TempDir Path folder) throws IOException {
        Run run = Run.of("evaluate", file(folder), "--kb", Run.kb());
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("false_answers", "\nall ", "\ntype log ", "\nlang nl ", "article-missing  ");
    }

    @Test
    void writesAPageThatStandsAlone(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("page.html");
        Run run = Run.of("evaluate", file(folder), "--kb", Run.kb(), "--html", page.toString());
        assertThat(run.status()).isZero();
        String html = Files.readString(page);
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "prefers-color-scheme: dark", "Content-Security-Policy")
                .doesNotContain("<script", "<img", "<i>", "http:", "https:", "src=\"", "\u001b");
        for (int at = html.indexOf("<svg"); at >= 0; at = html.indexOf("<svg", at + 1)) {
            String svg = html.substring(at, html.indexOf("</svg>", at) + 6);
            assertThat(svg).doesNotContain("NaN", "Infinity");
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        }
    }

    @Test
    void aPageThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Run run = Run.of(
                "evaluate",
                file(folder),
                "--kb",
                Run.kb(),
                "--html",
                folder.resolve("no/page").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).endsWith("page cannot be written\n");
    }

    private static String file(Path folder) throws IOException {
        return Files.writeString(folder.resolve("queries.jsonl"), QUERIES).toString();
    }
}
