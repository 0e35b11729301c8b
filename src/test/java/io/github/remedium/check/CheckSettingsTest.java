package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void onIsTheRulesOwnSeverity() {
        CheckSettings settings = STANDARD.withRulesFile("\ufeffrules:\r\n  no-steps: on\r\n  image: False\r\n");
        assertThat(settings.severity(Rule.NO_STEPS)).contains(Rule.NO_STEPS.severity());
        assertThat(settings.looksFor(Rule.IMAGE)).isFalse();
        assertThat(STANDARD.withRulesFile("# nothing\n").severity(Rule.IMAGE)).contains(Rule.IMAGE.severity());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `rules:\n  no-such-rule: off`                           | 2:3: there is no rule 'no-such-rule'
            `rules:\n  link: off\n  image: loud`                    | 3:10: the severity of image must be error, warning, info, on or off
            `rules:\n  link: [off]`                                 | 2:9: one word or text is expected here
            `rules:\n  link: off\n  link: on`                       | 3:3: 'link' stands twice
            `suppress:\n  - rule: image`                            | 2:5: a suppression needs a reason
            `suppress:\n  - reason: why`                            | 2:5: a suppression needs a rule or a path
            `suppress:\n  - {rule: image, because: why}`            | 2:19: 'because' is none of rule, path, reason
            `suppress:\n  - rule: imago\n    reason: why`           | 2:11: there is no rule 'imago'
            `suppress:\n  - path: 'a[b'\n    reason: why`           | 2:11: 'a[b' is no pattern for paths
            `suppress: image`                                       | 1:11: a list is expected here
            `max-inline-image-chars: -1`                            | 1:25: max-inline-image-chars must be a whole number
            `a: 1`                                                  | 1:1: 'a' is none of rules, suppress, max-inline-image-chars
            `- rules`                                               | 1:1: names with values are expected here
            `rules: &a\n  link: *a`                                 | 2:9: an alias is not followed here
            `rules: {}\n---\nrules: {}`                             | 3:1: a second document begins
            `rules:\n  link: "off`                                  | 2:
            """)
    void aWrongRulesFileIsRefusedWithLineAndColumn(String text, String message) {
        assertThatThrownBy(() -> STANDARD.withRulesFile(text.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aRulesFileIsNotNestedDeeply() {
        assertThatThrownBy(() -> STANDARD.withRulesFile("rules: " + "[".repeat(5_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("inside each other");
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
