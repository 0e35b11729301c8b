package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingCollectorTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    @Test
    void oneCauseInManyFilesIsToldOnceWithItsCount() {
        FindingCollector found = new FindingCollector(CheckSettings.standard());
        for (int i = 9; i > 0; i--) {
            found.accept(finding("nl-NL/KA-" + i + ".md").cause("footer").build());
        }
        found.accept(finding("nl-NL/KA-5.md").build());
        List<Finding> told = found.findings();
        assertThat(told).hasSize(2);
        assertThat(told.get(0).place().path()).isEqualTo("nl-NL/KA-1.md");
        assertThat(told.get(0).count()).isEqualTo(9);
        assertThat(told.get(0).message()).contains("(and 8 more places in 9 files, for one cause)");
    }

    @Test
    void aCauseInFewFilesIsToldInEach() {
        FindingCollector found = new FindingCollector(CheckSettings.standard());
        for (int i = 1; i < FindingCollector.MANY; i++) {
            found.accept(finding("nl-NL/KA-" + i + ".md").cause("footer").build());
        }
        assertThat(found.findings()).hasSize(FindingCollector.MANY - 1);
    }

    @Test
    void aCauseInOneFileIsToldOnceThere() {
        FindingCollector found = new FindingCollector(CheckSettings.standard());
        found.accept(finding("nl-NL/KA-1.md").cause("nl-NL/KA-1.md").build());
        found.accept(finding("nl-NL/KA-1.md").cause("nl-NL/KA-1.md").build());
        assertThat(found.findings()).hasSize(1);
        assertThat(found.findings().get(0).count()).isEqualTo(2);
    }

    @Test
    void suppressedFindingsAreCountedAndNotTold() {
        FindingCollector found = new FindingCollector(
                CheckSettings.standard().suppressing(new Suppression(Optional.of(Rule.IMAGE), "**/KA-1.md", "known")));
        found.accept(finding("nl-NL/KA-1.md").build());
        found.accept(finding("nl-NL/KA-2.md").build());
        assertThat(found.findings())
                .extracting(finding -> finding.place().path())
                .containsExactly("nl-NL/KA-2.md");
        assertThat(found.suppressed()).isEqualTo(1);
    }

    @Test
    void longTextIsShortened() {
        Finding finding = finding("a.md").text("x".repeat(2 * Finding.MAX_TEXT)).build();
        assertThat(finding.text()).hasSize(Finding.MAX_TEXT).endsWith("\u2026");
    }

    private static Finding.Builder finding(String path) {
        return Finding.builder(Rule.IMAGE, "KA-1", DUTCH, Place.of(path, 3, 1, 4), "an image is missing");
    }
}
