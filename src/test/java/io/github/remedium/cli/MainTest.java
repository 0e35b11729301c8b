package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final String ERROR = "Print queue handshake rejected: token PQ-4711 expired";

    @Test
    void showsAnArticleInTheLanguageOfTheReader() {
        Run run = Run.of("show", "ka-90001", "--kb", Run.kb(), "--locale", "nl-BE");
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Aanmelden bij de printserver mislukt\n")
                .contains("KA-90001 · Nederlands");
    }

    @Test
    void showsAnArticleAsJson() {
        Node article = json(Run.of("show", "KA-90001", "--kb", Run.kb(), "--locale", "es-MX", "--format", "JSON"));
        assertThat(article.at("article").value()).isEqualTo("KA-90001");
        assertThat(article.at("locale").value()).isEqualTo("es-ES");
        assertThat(article.at("requestedLocale").value()).isEqualTo("es-MX");
        assertThat(article.at("localeFit").value()).isEqualTo("other-region");
        assertThat(article.at("title").value()).isEqualTo("No se puede iniciar sesión en el servidor de impresión");
        assertThat(article.at("products").value()).isEqualTo(List.of("Printbeheer"));
        assertThat(article.at("archived").value()).isEqualTo(false);
        assertThat(article.at("metadata").has("article-number")).isTrue();
        assertThat(article.toString()).contains("es-ES/KA-90001.md");
    }

    @Test
    void showsTheFieldsThatTheUserNamed() {
        String[] show = {"show", "KA-90001", "--kb", Run.kb(), "--locale", "es", "--format", "json", "--fields"};
        assertThat(json(Run.of(with(show, "none"))).at("metadata").value()).isEqualTo(Map.of());
        assertThat(json(Run.of(with(show, "Article_Number"))).at("metadata").value())
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsOnlyKeys("article-number");
        Node standard = json(Run.of(with(show, "standard"))).at("metadata");
        Node all = json(Run.of(with(show, "*"))).at("metadata");
        assertThat(standard.has("internal-notes")).isFalse();
        assertThat(all.has("internal-notes")).isTrue();
        assertThat(Run.of("export", "--kb", Run.kb()).out()).doesNotContain("internal-notes");
        assertThat(Run.of("export", "--kb", Run.kb(), "--fields", "standard,internal-notes")
                        .out())
                .contains("internal-notes", "article-number");
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void jsonIsTheSameForWhoeverAsks() {
        Node article = json(Run.of("show", "KA-90001", "--kb", Run.kb(), "--format", "json"));
        assertThat(article.at("locale").value()).isEqualTo("es-ES");
        assertThat(article.has("requestedLocale")).isFalse();
    }

    @Test
    void showsMarkdownAndHtml() {
        assertThat(Run.of("show", "KA-90002", "--kb", Run.kb(), "--locale", "nl", "--format", "markdown")
                        .out())
                .startsWith("# Verouderde sjablonen na een update");
        assertThat(Run.of("show", "KA-90002", "--kb", Run.kb(), "--locale", "nl", "--format", "html")
                        .out())
                .startsWith("<article lang=\"nl-NL\">")
                .contains("<h1>Verouderde sjablonen na een update</h1>");
    }

    @Test
    void anUnknownArticleIsNone() {
        Run run = Run.of("show", "KA-1", "--kb", Run.kb());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("remedium: there is no article KA-1 in ");
    }

    @Test
    void listsArticles() {
        assertThat(Run.of("list", "--kb", Run.kb(), "--locale", "nl").out()).isEqualTo("""
                        KA-90001\tes-ES,nl-NL\tAanmelden bij de printserver mislukt
                        KA-90002\tnl-NL\tVerouderde sjablonen na een update
                        """);
        List<String> lines = Run.of("list", "--kb", Run.kb(), "--format", "json")
                .out()
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        assertThat(Node.of(lines.get(0)).at("locales").value()).isEqualTo(List.of("es-ES", "nl-NL"));
    }

    @Test
    void exportsEveryTranslationOrOneOfEveryArticle() {
        assertThat(Run.of("export", "--kb", Run.kb()).out().lines()).hasSize(3);
        assertThat(Run.of("export", "--kb", Run.kb(), "--locale", "nl").out().lines())
                .hasSize(2)
                .allMatch(line -> line.contains("\"locale\":\"nl-NL\""));
    }

    @Test
    void inspects() {
        Node report = json(Run.of("inspect", "--kb", Run.kb(), "--format", "json"));
        assertThat(report.at("files").value()).isEqualTo(3);
        assertThat(report.at("articles").value()).isEqualTo(2);
        assertThat(report.at("translations").value()).isEqualTo(3);
        assertThat(report.at("locales").value()).isEqualTo(Map.of("es-ES", 1, "nl-NL", 2));
        assertThat(report.at("problems").value()).isEqualTo(List.of());
        assertThat(Run.of("inspect", "--kb", Run.kb(), "--locale", "it").out()).contains("Articoli: 2");
    }

    @Test
    void matches() {
        Run run = Run.of("match", ERROR, "--kb", Run.kb(), "--locale", "es", "--format", "json");
        assertThat(run.status()).isZero();
        Node answer = json(run);
        assertThat(answer.at("status").value()).isEqualTo("found");
        Node match = answer.at("matches").at(0);
        assertThat(match.at("article").value()).isEqualTo("KA-90001");
        assertThat(match.at("locale").value()).isEqualTo("es-ES");
        Node evidence = match.at("evidence").at(0);
        assertThat(ERROR.substring(
                        evidence.at("start").number(), evidence.at("end").number()))
                .isEqualTo(evidence.at("text").value());
    }

    @Test
    void matchesStandardInputAndUnquotedWords() {
        Run piped = Run.withInput("\ufeff" + ERROR + "\n", "match", "-", "--kb", Run.kb(), "--locale", "nl");
        assertThat(piped.status()).isZero();
        assertThat(piped.out())
                .startsWith("Aanmelden bij de printserver mislukt\n")
                .contains("Zekerheid: ");
        Run words = Run.of("match", "--kb", Run.kb(), "Print", "queue", "handshake", "rejected:", "PQ-4711", "expired");
        assertThat(words.status()).isZero();
        Run at = Run.of("match", "--kb", Run.kb(), "--", "@" + Run.kb());
        assertThat(at.status()).isEqualTo(1);
    }

    @Test
    void noneIsAnAnswerWithStatusOne() {
        Run run = Run.of("match", "zzqx wwvy kkjh", "--kb", Run.kb(), "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(json(run).at("status").value()).isEqualTo("none");
        assertThat(Run.of("match", "zzqx wwvy kkjh", "--kb", Run.kb(), "--locale", "nl")
                        .out())
                .startsWith("Er is geen artikel gevonden.");
    }

    @Test
    void choicesAreRepeatedAndAnUnknownOneIsWrongUsage() {
        Run chosen =
                Run.of("match", ERROR, "--kb", Run.kb(), "--choice", "title:ka-90001", "--choice=product:printbeheer");
        assertThat(chosen.status()).isZero();
        Run unknown = Run.of("match", ERROR, "--kb", Run.kb(), "--choice", "title:ka-90001", "--choice", "title:ka-1");
        assertThat(unknown.status()).isEqualTo(2);
        assertThat(unknown.out()).isEmpty();
        assertThat(unknown.err()).contains("there is no such choice").doesNotContain("ka-1", "\tat ");
    }

    @Test
    void explains() {
        Node answer = json(Run.of("match", ERROR, "--kb", Run.kb(), "--format", "json", "--explain"));
        assertThat(answer.at("explanation").at("candidates").value()).isInstanceOf(Integer.class);
        assertThat(Run.of("match", ERROR, "--kb", Run.kb(), "--locale", "nl", "--explain")
                        .out())
                .contains("threshold ");
    }

    @Test
    void hostileBytesDoNoHarm() {
        byte[] bytes = new byte[5000];
        new java.util.Random(3).nextBytes(bytes);
        Run run = Run.withInput(bytes, "match", "-", "--kb", Run.kb(), "--locale", "nl");
        assertThat(run.status()).isIn(0, 1, 3);
        assertThat(run.out().chars().filter(c -> c == 0x1b || c == 0x9b)).isEmpty();
    }

    @Test
    void aKnowledgeBaseThatIsNotThereIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("gone");
        for (String command : List.of("list", "export", "inspect")) {
            Run run = Run.of(command, "--kb", missing.toString());
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).isEqualTo("remedium: --kb " + missing + " does not exist\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "mtach x",
                "match",
                "match x --batch y",
                "show",
                "match x --limit 0",
                "match x --limit many",
                "show KA-1 --locale no_such_tag_at_all",
                "show KA-1 --format pdf",
                "export --format html",
                "list --format html",
                "show KA-1 --lcoale nl",
                "match --batch nowhere.jsonl",
                "match --batch .",
                "evaluate",
                "evaluate nowhere.json",
            })
    void wrongUsageIsStatusTwoAndNoStackTrace(String args) {
        Run run = Run.of(args.isEmpty() ? new String[0] : (args + " --kb " + Run.kb()).split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isNotBlank().doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void suggestsTheOptionThatWasMeant() {
        assertThat(Run.of("show", "KA-1", "--lcoale", "nl").err()).contains("--locale");
        assertThat(Run.of("mtach", "x").err()).contains("match");
    }

    @Test
    void helpAndVersion() {
        assertThat(Run.of("--help").out()).contains("match").contains("Exit status");
        assertThat(Run.of("help", "match").out()).contains("--batch");
        assertThat(Run.of("match", "--help").status()).isZero();
        assertThat(Run.of("--version").out()).startsWith("remedium ");
    }

    @Test
    void aFileThatCannotBeLoadedIsNotedUnlessQuiet(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("nl-NL"));
        Files.write(folder.resolve("nl-NL/KA-90009.md"), new byte[0]);
        Files.copy(Path.of(Run.kb(), "nl-NL/KA-90002.md"), folder.resolve("nl-NL/KA-90002.md"));
        Run inspected = Run.of("inspect", "--kb", folder.toString(), "--locale", "en");
        if (inspected.status() == 1) {
            assertThat(inspected.out()).contains("KA-90009.md");
            assertThat(Run.of("list", "--kb", folder.toString()).err())
                    .isEqualTo("remedium: 1 of 2 files could not be loaded; inspect names them\n");
        }
        assertThat(Run.of("list", "--kb", folder.toString(), "--quiet").err()).isEmpty();
    }

    @Test
    void whoStopsReadingIsNotAnError() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status = Main.run(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(broken, false, StandardCharsets.UTF_8),
                err,
                "export",
                "--kb",
                Run.kb());
        assertThat(status).isZero();
    }

    private static Node json(Run run) {
        assertThat(run.out()).endsWith("\n");
        return Node.of(run.out());
    }
}
