package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.SourceTexts;
import io.github.remedium.load.Limits;
import io.github.remedium.load.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    private static final String HEAD = "---\ntitle: \"Titel %s\"\n---\n## Issue\nFout ZZ-1001 treedt op.\n";
    private static final String CAUSE = "## Cause\nDe `zz-server` is vol.\n";
    private static final String REST = "## Resolution\n1. Herstart `zz-server`.\n";

    @TempDir
    private Path folder;

    private Path kb;

    @BeforeEach
    void articles() throws IOException {
        kb = folder.resolve("kb");
        article("nl-NL", String.format(Locale.ROOT, HEAD, "nl") + REST);
        article("es-ES", String.format(Locale.ROOT, HEAD, "es") + CAUSE + REST);
        article("it-IT", String.format(Locale.ROOT, HEAD, "it") + CAUSE + REST);
    }

    @Test
    void findingsAreToldAndTheStatusSaysSo() {
        Run run = check("--only", "missing-section");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("KA-1\nnl-NL/KA-1.md:").endsWith("findings: 1 (error 1)\n");
        assertThat(check("--only", "missing-section", "--locale", "es").status())
                .isZero();
        assertThat(check("--only", "missing-section", "--locale", "es,nl").status())
                .isEqualTo(1);
        assertThat(check("--only", "missing-section,link", "--locale", "it", "--locale", "nl")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void theSeverityDecidesOnTheStatus() throws IOException {
        assertThat(only("--fail-on", "never").status()).isZero();
        assertThat(only("--fail-on", "error").status()).isEqualTo(1);
        String rules = file("rules.yml", "rules:\n  missing-section: warning\n");
        assertThat(only("--fail-on", "error", "--rules", rules).status()).isZero();
        assertThat(only("--fail-on", "warning", "--rules", rules).status()).isEqualTo(1);
        String info = file("info.yml", "rules:\n  missing-section: info\n");
        assertThat(only("--fail-on", "warning", "--rules", info).status()).isZero();
        assertThat(only("--rules", info).status()).isEqualTo(1);
    }

    @Test
    void rulesAreSuppressedWithAReason() throws IOException {
        String rules = file("rules.yml", "suppress:\n- rule: missing-section\n  path: '**/KA-1.md'\n  reason: known\n");
        Run run = only("--rules", rules);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("findings: 0 (suppressed 1)\n");
    }

    @Test
    void wrongUsageIsSaid() throws IOException {
        String rules = file("rules.yml", "rules:\n  no-such-rule: off\n");
        assertThat(only("--rules", rules).err())
                .isEqualTo("remedium: " + rules + ":2:3: there is no rule 'no-such-rule'\n");
        assertThat(only("--rules", rules).status()).isEqualTo(2);
        assertThat(check("--only", "x").err()).contains("--only: there is no rule 'x'");
        assertThat(only("--rules", folder.resolve("no").toString()).err()).contains("does not exist");
        assertThat(only("--dry-run").err()).contains("--dry-run needs --fix");
        assertThat(check("--update-baseline").err()).contains("--update-baseline needs --baseline FILE");
        assertThat(only("--baseline", "x", "--update-baseline").err()).contains("goes without --only");
        assertThat(only("--baseline", folder.resolve("no").toString()).err())
                .contains("does not exist; --update-baseline writes it");
        assertThat(only("--baseline", rules).err()).contains("rules.yml:1: not a line of a baseline");
        for (String wrong : new String[] {"--format=xml", "--fail-on=bad", "--locale=no_tag!"}) {
            assertThat(only(wrong).status()).as(wrong).isEqualTo(2);
        }
    }

    @Test
    void theBaselineLetsOnlyNewFindingsThrough() throws IOException {
        String baseline = folder.resolve("baseline.txt").toString();
        Run update = check("--baseline", baseline, "--update-baseline");
        assertThat(update.status()).isZero();
        assertThat(update.out()).startsWith("findings: 0 (known before ");
        // Lines above a finding do not make it new.
        article("nl-NL", String.format(Locale.ROOT, HEAD, "nl\"\nproduct: \"Zz") + REST);
        assertThat(check("--baseline", baseline).status()).isZero();
        article("it-IT", String.format(Locale.ROOT, HEAD, "it") + CAUSE);
        Run fresh = check("--baseline", baseline);
        assertThat(fresh.status()).isEqualTo(1);
        assertThat(fresh.out()).contains("it-IT/KA-1.md:").doesNotContain("nl-NL/KA-1.md:1");
        article("it-IT", String.format(Locale.ROOT, HEAD, "it") + CAUSE + REST);
        article("nl-NL", String.format(Locale.ROOT, HEAD, "nl") + CAUSE + REST);
        Run gone = check("--baseline", baseline);
        assertThat(gone.status()).isZero();
        assertThat(gone.err()).contains("findings of the baseline are gone");
        assertThat(check("--baseline", baseline, "--quiet").err()).isEmpty();
    }

    @Test
    void safeFixesAreShownAndWritten() throws IOException {
        String broken = ("\ufeff" + String.format(Locale.ROOT, HEAD, "nl") + CAUSE + REST)
                .replace("title: ", "title:")
                .replace("\n", "\r\n");
        article("nl-NL", broken);
        String diff = "--- a" + kb.resolve("nl-NL/KA-1.md").toString().replaceFirst("^/?", "/") + "\n";
        Run dry = check("--only", "front-matter-repaired", "--fix", "--dry-run");
        assertThat(dry.status()).isEqualTo(1);
        assertThat(dry.out())
                .startsWith(diff)
                .contains("\n-title:\"Titel nl\"\n+title: \"Titel nl\"\n")
                .endsWith("findings: 1 (warning 1)\n");
        assertThat(Files.readString(kb.resolve("nl-NL/KA-1.md"))).isEqualTo(broken);
        Run json = check("--only", "front-matter-repaired", "--fix", "--dry-run", "--format", "json");
        assertThat(json.err()).startsWith(diff);
        assertThat(Node.of(json.out()).at("findings").at(0).has("fixes")).isTrue();
        Run fix = check("--only", "front-matter-repaired", "--fix");
        assertThat(fix.out()).startsWith(diff).endsWith("findings: 0\n");
        assertThat(fix.status()).isZero();
        assertThat(Files.readString(kb.resolve("nl-NL/KA-1.md"))).isEqualTo(broken.replace("title:\"", "title: \""));
        assertThat(check("--only", "front-matter-repaired", "--fix").out()).isEqualTo("findings: 0\n");
    }

    @Test
    void everyFormatIsWritten() throws IOException {
        assertThat(Node.of(only("--format", "json").out())
                        .at("findings")
                        .at(0)
                        .at("file")
                        .value())
                .isEqualTo("nl-NL/KA-1.md");
        // For programs, a path that the working directory leads to.
        String uri = kb.resolve("nl-NL/KA-1.md").toUri().toString().replace("file:///", "/");
        assertThat(Node.of(only("--format", "SARIF").out()).value().toString()).contains("uri=file://" + uri);
        assertThat(only("--format", "junit").out()).startsWith("<?xml").contains("classname=\"missing-section\"");
        Path page = folder.resolve("page.html");
        Run run = only("--html", page.toString());
        assertThat(run.out()).endsWith("findings: 1 (error 1)\n");
        assertThat(Files.readString(page)).contains("data-rule=\"missing-section\"");
        assertThat(only("--html", folder.resolve("no/page").toString()).status())
                .isEqualTo(2);
    }

    @Test
    void belowTheWorkingDirectoryPathsAreRelative() {
        SourceTexts texts = SourceTexts.read(List.of(Source.of(Path.of("kb-articles"))), Limits.standard());
        String path = texts.paths().get(0);
        assertThat(new FileNames(texts).apply(path)).isEqualTo("kb-articles/" + path);
        SourceTexts memory = SourceTexts.read(List.of(Source.memory(Map.of("nl/KA-1.md", "x"))), Limits.standard());
        assertThat(new FileNames(memory).apply("nl/KA-1.md")).isEqualTo("nl/KA-1.md");
    }

    @Test
    void nothingIsFoundInTheProjectsOwnArticles() {
        Run run = Run.of("check", "--kb", "kb-articles");
        assertThat(run.out()).isEqualTo("findings: 0\n");
        assertThat(run.status()).isZero();
    }

    private Run only(String... more) {
        String[] args = new String[more.length + 2];
        args[0] = "--only";
        args[1] = "missing-section";
        System.arraycopy(more, 0, args, 2, more.length);
        return check(args);
    }

    private Run check(String... more) {
        String[] args = new String[more.length + 3];
        args[0] = "check";
        args[1] = "--kb";
        args[2] = kb.toString();
        System.arraycopy(more, 0, args, 3, more.length);
        return Run.of(args);
    }

    private void article(String tag, String text) throws IOException {
        Path file = kb.resolve(tag).resolve("KA-1.md");
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
