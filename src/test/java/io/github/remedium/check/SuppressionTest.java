package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.load.Limits;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    @Test
    void twoAsterisksStandForAnyFoldersOrNone() {
        assertThat(takes("**/KA-1.md", "KA-1.md")).isTrue();
        assertThat(takes("**/KA-1.md", "nl/deep/KA-1.md")).isTrue();
        assertThat(takes("**/KA-1.md", "nl/XKA-1.md")).isFalse();
        assertThat(takes("nl/*.md", "nl/KA-1.md")).isTrue();
        assertThat(takes("nl/*.md", "nl/deep/KA-1.md")).isFalse();
        assertThat(takes("", "anything")).isTrue();
        assertThat(takes("", "no\0path")).isFalse();
        assertThatThrownBy(() -> takes("a[b", "a")).hasMessageContaining("'a[b' is no pattern for paths");
    }

    private static boolean takes(String glob, String path) {
        return Suppression.matches(new Suppression(Optional.empty(), glob, "why").matcher(), path);
    }

    @Test
    void aFileSaysWhatIsNotToBeToldOfItAndWhy() {
        CheckReport report = check("check-suppress:\n  missing-section: the shop has no cause to tell\n");
        assertThat(report.findings()).isEmpty();
        assertThat(report.suppressed()).isEqualTo(1);
        assertThat(check("").findings()).extracting(Finding::rule).containsExactly(Rule.MISSING_SECTION);
    }

    @Test
    void ofOtherRulesItIsToldAllTheSame() {
        CheckReport report = check("check-suppress:\n  missing-step: why\n");
        assertThat(report.findings()).extracting(Finding::rule).containsExactly(Rule.MISSING_SECTION);
        assertThat(report.suppressed()).isZero();
    }

    @Test
    void whatCannotBeFollowedIsAFinding() {
        assertThat(check("check-suppress:\n  missing-section: 5\n  no-such-rule: why\n")
                        .findings())
                .extracting(Finding::toString)
                .contains(
                        "nl-NL/KA-1.md:3:1: check-suppress gives no reason for missing-section",
                        "nl-NL/KA-1.md:3:1: check-suppress names 'no-such-rule', which is no rule");
        assertThat(check("check-suppress: missing-section\n").findings())
                .extracting(Finding::message)
                .contains("check-suppress must have a reason for each rule: 'link: why'");
    }

    private static CheckReport check(String field) {
        String head = "---\ntitle: \"Titel\"\n";
        String body = "---\n## Issue\nFout ZZ-1001 treedt op.\n## Resolution\n1. Herstart `zz-server`.\n";
        String cause = "## Cause\nDe `zz-server` is vol.\n";
        List<Source> sources = List.of(Source.memory(Map.of(
                "nl-NL/KA-1.md", head + field + body,
                "es-ES/KA-1.md", head + body + cause,
                "it-IT/KA-1.md", head + body + cause)));
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(sources.get(0))
                .indexAtFirstMatch()
                .build();
        CheckSettings settings = CheckSettings.standard().only(List.of(Rule.MISSING_SECTION, Rule.FILE_DOUBTFUL));
        return Check.with(settings).run(kb, SourceTexts.read(sources, Limits.standard()), ProgressListener.NONE);
    }
}
