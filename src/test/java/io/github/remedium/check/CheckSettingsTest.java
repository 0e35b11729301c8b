package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckSettingsTest {

    private static final CheckSettings STANDARD = CheckSettings.standard();

    @Test
    void aRuleIsLookedForAsItSaysItselfOrAsIsSet() {
        assertThat(STANDARD.severity(Rule.MISSING_STEP)).contains(Rule.MISSING_STEP.severity());
        assertThat(STANDARD.looksFor(Rule.NO_STEPS)).isFalse();
        assertThat(STANDARD.with(Rule.NO_STEPS, Severity.ERROR).severity(Rule.NO_STEPS))
                .contains(Severity.ERROR);
        assertThat(STANDARD.without(Rule.MISSING_STEP).looksFor(Rule.MISSING_STEP))
                .isFalse();
    }

    @Test
    void namedRulesAreLookedForAloneEvenIfTheyAreOff() {
        CheckSettings settings = STANDARD.only(List.of(Rule.NO_STEPS));
        assertThat(settings.severity(Rule.NO_STEPS)).contains(Rule.NO_STEPS.severity());
        assertThat(settings.looksFor(Rule.MISSING_STEP)).isFalse();
    }

    @Test
    void aLanguageStandsForItsLocales() {
        CheckSettings settings = STANDARD.locales(List.of(Locale.forLanguageTag("es")));
        assertThat(settings.tellsOf(Locale.forLanguageTag("es-ES"))).isTrue();
        assertThat(settings.tellsOf(Locale.forLanguageTag("it-IT"))).isFalse();
        assertThat(STANDARD.locales(List.of(Locale.forLanguageTag("es-MX"))).tellsOf(Locale.forLanguageTag("es-ES")))
                .isFalse();
    }

    @Test
    void aRulesFileSetsSeveritiesAndSuppressions() {
        CheckSettings settings = STANDARD.withRulesFile("""
                rules:
                  missing-step: info
                  image: off
                  no-steps: warning
                max-inline-image-chars: 1000
                suppress:
                  - rule: link
                    path: "nl-NL/KA-*.md"
                    reason: links are being moved
                """);
        assertThat(settings.severity(Rule.MISSING_STEP)).contains(Severity.INFO);
        assertThat(settings.severity(Rule.IMAGE)).isEmpty();
        assertThat(settings.severity(Rule.NO_STEPS)).contains(Severity.WARNING);
        assertThat(settings.maxInlineImageChars()).isEqualTo(1000);
        assertThat(settings.suppressions())
                .containsExactly(new Suppression(Optional.of(Rule.LINK), "nl-NL/KA-*.md", "links are being moved"));
    }

    @Test
    void aWrongRulesFileIsRefusedWithTheLine() {
        assertThatThrownBy(() -> STANDARD.withRulesFile("rules:\n  no-such-rule: off\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no-such-rule")
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> STANDARD.withRulesFile("rules:\n  image: loud\n"))
                .hasMessageContaining("error, warning, info or off");
        assertThatThrownBy(() -> STANDARD.withRulesFile("suppress:\n  - rule: image\n"))
                .hasMessageContaining("needs a reason");
        assertThatThrownBy(() -> STANDARD.withRulesFile("rule: [\n")).hasMessageContaining("line");
        assertThatThrownBy(() -> STANDARD.withRulesFile("other: 1\n")).hasMessageContaining("'other'");
    }

    @Test
    void everyRuleSaysWhatItFindsAndWhy() {
        for (Rule rule : Rule.values()) {
            assertThat(rule.description()).as(rule.id()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.why()).as(rule.id()).endsWith(".");
            assertThat(Rule.of(rule.id())).contains(rule);
        }
    }
}
