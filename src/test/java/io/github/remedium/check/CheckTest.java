package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.load.Limits;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void missingTranslationsAndDoubledTitles() {
        CheckReport report = check(Map.of(
                "nl/KA-00001.md", article("Titel", "KA-00001", "Probleem", "De server stopt met fout INT-150012."),
                "es/KA-00001.md", article("Título", "KA-00001", "Problema", "El servidor se detiene con INT-150012."),
                "nl/KA-00002.md", article("Twee", "KA-00002", "Probleem", "De printer stopt met fout INT-150013."),
                "es/KA-00002.md", article("Dos", "KA-00002", "Problema", "La impresora se detiene con INT-150013."),
                "nl/KA-00003.md", article("TITEL", "KA-00003", "Probleem", "De scanner stopt met fout INT-150014.")));
        assertThat(report.findings())
                .extracting(finding -> finding.rule().id() + " " + finding)
                .contains(
                        "missing-translation nl/KA-00003.md:5:1: KA-00003 is missing in es",
                        "duplicate-title nl/KA-00003.md:5:1: the title is that of KA-00001 too");
    }

    @Test
    void stubsOfWithdrawnArticlesArePassedOver() {
        Map<String, String> files = new OwnArticles(3).files(1);
        files.replace("nl-NL/DOC-0001.md", """
                ---
                title: Oud artikel
                article-number: DOC-0001
                archived: true
                ---

                Dit artikel is gearchiveerd.
                """);
        assertThat(check(files).findings()).isEmpty();
    }

    @Test
    void anEmptyLinkEndsNothing() {
        Map<String, String> files = new OwnArticles(5).files(1);
        files.computeIfPresent("en/DOC-0001.md", (path, text) -> text + "\n[more](https://)\n");
        files.computeIfPresent("es-ES/DOC-0001.md", (path, text) -> text + "\n[más](https://)\n");
        files.computeIfPresent("it-IT/DOC-0001.md", (path, text) -> text + "\n[altro](https://)\n");
        files.computeIfPresent("nl-NL/DOC-0001.md", (path, text) -> text + "\nmeer\n");
        assertThat(check(files).articles()).isEqualTo(1);
    }

    @Test
    void namesOfProductsAndAnchorsAreMissed() {
        Map<String, String> files = new OwnArticles(6).files(1);
        files.replaceAll((path, text) -> text.replace("article-number", "product: Printworks Console\narticle-number")
                .replaceFirst("(?m)^(## .*)$", "$1 {#description}"));
        assertThat(check(files).findings()).isEmpty();
        files.computeIfPresent(
                "nl-NL/DOC-0001.md",
                (path, text) ->
                        text.replace("Server, Printworks Console", "Server").replace(" {#description}", ""));
        assertThat(check(files).findings()).extracting(Finding::rule).contains(Rule.LOST_PRODUCT, Rule.ANCHOR);
    }

    @Test
    void jsonAndSarifNameThePlaceAndTheSibling() throws Exception {
        Map<String, String> files = new OwnArticles(4).files(1);
        files.computeIfPresent("it-IT/DOC-0001.md", (path, text) -> text.replaceAll("ERR-\\d+ at", "ERR at"));
        CheckReport report = check(files);
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(Rule.CODE_BLOCK);
        assertThat(report.has(Severity.ERROR)).isTrue();
        assertThat(new JsonReading().read(report.json()).toString())
                .contains("rule=code-block", "severity=error", "file=it-IT/DOC-0001.md", "sibling={locale=en");
        assertThat(new JsonReading().read(report.sarif()).toString())
                .contains("uri=it-IT/DOC-0001.md", "ruleId=code-block", "id=duplicate-title");
        assertThat(report.text()).contains("[code-block]").endsWith("findings: 1 (error 1)\n");
    }

    @Test
    void aRepairOfFrontMatterComesWithTheCorrectedLine() {
        Map<String, String> files = new OwnArticles(5).files(1);
        files.computeIfPresent(
                "nl-NL/DOC-0001.md", (path, text) -> text.replace("article-number: DOC", "article-number:DOC"));
        assertThat(check(files).findings())
                .extracting(Finding::rule, finding -> finding.fix().map(LineFix::after))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Rule.FRONT_MATTER_REPAIRED, java.util.Optional.of(List.of("article-number: DOC-0001"))));
    }

    @Test
    void anEmphasisThatEndsInsideAQuotationIsNamed() {
        Map<String, String> files = new OwnArticles(6).files(1);
        files.computeIfPresent(
                "es-ES/DOC-0001.md",
                (path, text) -> text.replaceFirst("El |La |Una ", "Con *el error 'servicio remoto*' visible: "));
        assertThat(check(files).findings()).extracting(Finding::rule).contains(Rule.UNCLOSED_EMPHASIS);
    }

    private static String article(String title, String number, String heading, String text) {
        return "---\ntitle: '" + title + "'\narticle-number: " + number + "\n---\n\n# " + title + "\n\n## " + heading
                + "\n\n" + text + "\n";
    }

    private static CheckReport check(Map<String, String> files) {
        List<Source> sources = List.of(Source.memory(new TreeMap<>(files)));
        KnowledgeBase kb = KnowledgeBase.builder().source(sources.get(0)).build();
        return Check.with(CheckSettings.standard().without(Rule.NOT_FOUND))
                .run(kb, SourceTexts.read(sources, Limits.standard()), ProgressListener.NONE);
    }
}
