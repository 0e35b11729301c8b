package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings from the command line, the environment and a file. */
class ConfigCommandTest {

    private static final String QUERY = "Print queue handshake rejected: token PQ-4711 expired";

    @TempDir
    private Path folder;

    @Test
    void theCommandLineGoesBeforeTheEnvironmentAndThatBeforeTheFile() throws IOException {
        String file = file("kb: " + Run.kb() + "\nlocale: es\nshow:\n  format: json\n  locale: nl\n");
        assertThat(asked(Run.of("show", "KA-90001", "--config", file))).isEqualTo("nl");
        Map<String, String> environment = Map.of("REMEDIUM_LOCALE", "it", "REMEDIUM_CONFIG", file);
        assertThat(asked(Run.with(environment, "show", "KA-90001"))).isEqualTo("it");
        assertThat(asked(Run.with(environment, "show", "KA-90001", "--locale", "de")))
                .isEqualTo("de");
        assertThat(asked(Run.with(environment, "show", "--locale=de", "--", "KA-90001")))
                .isEqualTo("de");
    }

    private static Object asked(Run run) {
        assertThat(run.err()).isEmpty();
        return Node.of(run.out()).at("requestedLocale").value();
    }

    @Test
    void aListInTheFileAndCommasInTheEnvironmentAreSeveralValues() throws IOException {
        String other = Files.createDirectories(folder.resolve("other")).toString();
        Files.writeString(
                Path.of(other, "KA-7.md"),
                "---\ntitle: Seven\nlocale: en\n---\n## Issue\n\nSeven is out.\n\n## Resolution\n\n1. Count again.\n");
        String file = file("kb:\n  - " + Run.kb() + "\n  - " + other + "\n");
        int own = Run.of("list", "--kb", Run.kb()).out().lines().toList().size();
        assertThat(Run.of("list", "--config", file).out().lines()).hasSize(own + 1);
        assertThat(Run.with(Map.of("REMEDIUM_KB", Run.kb() + "," + other), "list")
                        .out()
                        .lines())
                .hasSize(own + 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "prot: 8080 | :1:1: there is no setting 'prot'; there are [",
                "serve:\\n  limit: 3 | :2:3: the command serve has no setting 'limit'; it has [",
                "port: [1, 2] | --port has one value",
                "port: {a: 1} | 'port' must be a value or a list of values",
                "watch: perhaps | --watch must be true or false",
                "port: 80\\nport: 81 | :2:1: 'port' stands twice",
                "port: [ | :1:",
                "- port | settings were expected",
                "help: true | there is no setting 'help'",
                "port: abc | 'abc' is not an int"
            })
    void aSettingThatIsWrongIsNamedWithItsPlace(String text, String said) throws IOException {
        String file = file(text.replace("\\n", "\n"));
        Run run = Run.of("serve", "--config", file);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(said.strip(), "settings.yaml").doesNotContain("\tat ");
    }

    @Test
    void aVariableThatIsWrongIsNamed() {
        // What Kubernetes puts there for a service of this name.
        Run run = Run.with(Map.of("REMEDIUM_PORT", "tcp://10.0.0.1:8080"), "serve");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("environment variable REMEDIUM_PORT", "--port");
        assertThat(Run.of("list", "--config", "no-such-file.yaml").err())
                .contains("--config no-such-file.yaml does not exist");
    }

    @Test
    void otherCommandsIgnoreWhatTheyDoNotHave() throws IOException {
        String file = file("port: 9\nwatch: true\nkb: " + Run.kb() + "\n");
        assertThat(Run.of("list", "--config", file).status()).isZero();
        assertThat(Run.with(Map.of("REMEDIUM_NO_SUCH", "1"), "list", "--kb", Run.kb())
                        .status())
                .isZero();
    }

    @Test
    void whatIsPrintedIsInForceAndIsASettingsFile() throws IOException {
        String file = file("port: 9090\nserve:\n  may-lose: 0.5\n  allow-host: [a.example, b.example]\n");
        Run printed = Run.with(Map.of("REMEDIUM_HOST", "::1"), "config", "serve", "--config", file, "--print");
        assertThat(printed.status()).as(printed.err()).isZero();
        assertThat(printed.out())
                .contains(
                        "serve:\n",
                        "settings.yaml:1:7; else REMEDIUM_PORT\n  port: 9090\n",
                        "  may-lose: 0.5\n",
                        "  allow-host: [\"a.example\",\"b.example\"]\n",
                        "  # environment variable REMEDIUM_HOST; else REMEDIUM_HOST\n  host: \"::1\"\n",
                        "  # the default; else REMEDIUM_TIME_LIMIT\n  time-limit: 10\n");
        Path again = Files.writeString(folder.resolve("again.yaml"), printed.out());
        String second = Run.of("config", "serve", "--config", again.toString()).out();
        assertThat(values(second)).isEqualTo(values(printed.out()));
        assertThat(Run.of("config").out()).contains("match:\n", "check:\n", "mcp:\n");
        assertThat(Run.of("config", "nothing").err()).contains("there is no command nothing");
    }

    @Test
    void whatOnlyJavaCouldSetHasAnOption() throws IOException {
        assertThat(Run.of("match", "--kb", Run.kb(), "--threshold", "0.9999", QUERY)
                        .status())
                .isEqualTo(1);
        assertThat(Run.of("match", "--kb", Run.kb(), "--threshold", "2", QUERY).err())
                .contains("--threshold must be between 0 and 1");
        assertThat(Run.of("match", "--kb", Run.kb(), "--lexicon", "gone.tsv", QUERY)
                        .err())
                .contains("--lexicon gone.tsv does not exist");
        assertThat(Run.of("list", "--kb", Run.kb(), "--fallback", "!").err()).contains("--fallback !");
        assertThat(Run.of(
                                "show",
                                "KA-90001",
                                "--kb",
                                Run.kb(),
                                "--locale",
                                "ja",
                                "--fallback",
                                "nl",
                                "--format",
                                "json")
                        .out())
                .contains("\"locale\":\"nl");
    }

    @Test
    void limitsAndFieldsOfReadingHaveAnOption() throws IOException {
        String other = Files.createDirectories(folder.resolve("fields")).toString();
        Files.writeString(
                Path.of(other, "KA-7.md"),
                "---\nheadline: Seven\nlocale: en\nmade-by: robot\n---\n## Issue\n\nSeven is out.\n");
        assertThat(Run.of("list", "--kb", other, "--field-role", "title=headline")
                        .out())
                .contains("Seven");
        Run roles = Run.of(
                "show",
                "KA-7",
                "--kb",
                other,
                "--format=json",
                "--field-role=machine-translated=made-by",
                "--machine-word=robot");
        assertThat(Node.of(roles.out()).at("machineTranslated").value()).isEqualTo(true);
        assertThat(Run.of("list", "--kb", other, "--field-role", "titel=x").err())
                .contains("there is no role 'titel'; there are title, description,");
        assertThat(Run.of("list", "--kb", other, "--field-role", "title").err()).contains("not of the form");

        Run small = Run.of("inspect", "--kb", other, "--max-file-bytes", "20");
        assertThat(small.status()).isEqualTo(1);
        assertThat(small.out()).contains("maxFileBytes raises it");
        Run strict = Run.of("list", "--kb", other, "--max-body-chars", "3", "--fail-on-error");
        assertThat(strict.status()).isEqualTo(2);
        assertThat(strict.err()).contains("KA-7.md", "maxBodyChars");
        assertThat(Run.of("list", "--kb", other, "--max-time", "0").err()).contains("maxTime must be positive");
        assertThat(Run.of("list", "--kb", other, "--threads", "-1").err()).contains("--threads must be at least 0");
        assertThat(Run.of("serve", "--kb", other, "--idle-time", "0").err()).contains("--idle-time");
        assertThat(Run.of("match", "--help").out()).contains("--fail-on-error").doesNotContain("--max-file-bytes");
    }

    private static String values(String printed) {
        return String.join(
                "\n",
                printed.lines().filter(line -> !line.strip().startsWith("#")).toList());
    }

    private String file(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.yaml"), text).toString();
    }
}
