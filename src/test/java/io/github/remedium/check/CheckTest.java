package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Resolution;
import io.github.remedium.article.Section;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Step;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.json.JsonReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckTest {

    @Test
    void nothingIsFoundWhereNothingIsWrong() {
        CheckReport check = check(
                Article.of("KA-1", List.of(good("nl", "Fout INT-150012 treedt op"), good("es", "Error INT-150012"))));
        assertThat(check.findings()).isEmpty();
        assertThat(check.text()).isEqualTo("findings: 0\n");
    }

    @Test
    void missingSectionsStepsAndCodes() {
        Translation poor = translation("it", "Titolo it", "Errore di sistema", Optional.empty(), 1, "");
        CheckReport check = check(Article.of(
                "KA-1", List.of(good("nl", "Fout INT-150012 treedt op"), good("es", "Error INT-150012"), poor)));
        assertThat(check.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "it/KA-1.md:1:1: the cause is missing; siblings have one",
                        "it/KA-1.md:1:1: has 1 steps where siblings have 2",
                        "it/KA-1.md:1:1: lacks 'INT-150012', 'pqctl.sh', which siblings have");
        assertThat(check.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.MISSING_SECTION, Rule.MISSING_STEP, Rule.LOST_LITERAL);
    }

    @Test
    void textThatWasNotTranslated() {
        String long1 = "The print queue rejects every job after the certificate of the server expired INT-150012";
        CheckReport check = check(Article.of("KA-1", List.of(good("en", long1), good("nl", long1))));
        assertThat(check.findings())
                .extracting(Finding::toString)
                .containsExactly("nl/KA-1.md:1:1: the issue has the same text as in en");
    }

    @Test
    void missingTranslationsAndDoubledTitles() {
        Translation double1 = Translation.builder("KA-3", Locale.forLanguageTag("nl"), at("nl/KA-3.md"))
                .title("TITEL nl")
                .build();
        CheckReport check = check(
                Article.of("KA-1", List.of(good("nl", "Fout INT-150012"), good("es", "Error INT-150012"))),
                Article.of("KA-2", List.of(bare("KA-2", "nl"), bare("KA-2", "es"))),
                Article.of("KA-3", List.of(double1)));
        assertThat(check.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "nl/KA-3.md:1:1: KA-3 is missing in es", "nl/KA-3.md:1:1: the title is that of KA-1 too");
    }

    @Test
    void stubsOfWithdrawnArticlesArePassedOver() {
        Translation stub = Translation.builder("KA-1", Locale.forLanguageTag("nl"), at("nl/KA-1.md"))
                .archived(true)
                .build();
        assertThat(check(Article.of("KA-1", List.of(stub, good("es", "Error INT-150012"))))
                        .findings())
                .isEmpty();
    }

    @Test
    void jsonAndSarifNameThePlace() throws Exception {
        Translation poor = Translation.builder("KA-1", Locale.forLanguageTag("it"), at("it/à propos.md"))
                .title("Titolo")
                .build();
        CheckReport check = check(Article.of("KA-1", List.of(good("nl", "x INT-150012"), poor)));
        Object json = new JsonReading().read(check.json());
        assertThat(json.toString())
                .contains("rule=missing-section, severity=error, article=KA-1, locale=it, file=it/à propos.md, line=1");
        Map<?, ?> sarif = (Map<?, ?>) new JsonReading().read(check.sarif());
        assertThat(sarif.get("version")).isEqualTo("2.1.0");
        assertThat(sarif.toString())
                .contains("uri=it/%C3%A0%20propos.md", "startLine=1", "ruleId=missing-section", "id=duplicate-title");
    }

    @Test
    void tellsCodesFromWords() {
        assertThat(Literals.isCode("mcSynch_mcExec1")).isTrue();
        assertThat(Literals.isCode("xtk:session")).isTrue();
        assertThat(Literals.isCode("Print")).isFalse();
        assertThat(Literals.isCode("two words")).isFalse();
        assertThat(Literals.isCode("---")).isFalse();
        assertThat(Literals.inProse("(INT-150012) en ORA12154, niet KA-12 of HTTP of x1234 of A_1234"))
                .containsExactly("INT-150012", "ORA12154");
        assertThat(Literals.inProse("A".repeat(200_000) + "1".repeat(200_000))).isEmpty();
    }

    private static CheckReport check(Article... articles) {
        return Check.with(CheckSettings.standard()).run(KnowledgeBase.of(List.of(articles)));
    }

    private static Translation good(String tag, String issue) {
        return translation(tag, "Titel " + tag, issue, Optional.of("Oorzaak " + tag), 2, "pqctl.sh");
    }

    private static Translation bare(String number, String tag) {
        return Translation.builder(number, Locale.forLanguageTag(tag), at(tag + "/" + number + ".md"))
                .build();
    }

    private static Translation translation(
            String tag, String title, String issue, Optional<String> cause, int steps, String code) {
        SourceLocation at = at(tag + "/KA-1.md");
        List<Section> sections = new ArrayList<>();
        sections.add(new Section(Section.Kind.ISSUE, Optional.empty(), Text.of(issue), at));
        cause.ifPresent(words -> sections.add(new Section(Section.Kind.CAUSE, Optional.empty(), Text.of(words), at)));
        List<Step> all = new ArrayList<>();
        for (int i = 1; i <= steps; i++) {
            all.add(new Step("" + i, Text.of("Stap " + i), List.of(), at));
        }
        List<Inline> content = new ArrayList<>(List.of(new Inline.Words("Stap " + tag)));
        if (!code.isEmpty()) {
            content.add(new Inline.Code(code));
        }
        Resolution resolution = new Resolution(Text.of(List.of(new Block.Paragraph(content))), all);
        return Translation.builder("KA-1", Locale.forLanguageTag(tag), at)
                .title(title)
                .sections(sections)
                .resolution(resolution)
                .build();
    }

    private static SourceLocation at(String path) {
        return SourceLocation.of(path, 1);
    }
}
