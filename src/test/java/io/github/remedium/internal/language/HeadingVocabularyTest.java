package io.github.remedium.internal.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.internal.LoadFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingVocabularyTest {

    private final HeadingVocabulary standard = HeadingVocabulary.standard();

    @ParameterizedTest
    @CsvSource({
        "Omgeving, ENVIRONMENT",
        "PROBLEMA/SÍNTOMAS:, ISSUE",
        "Uitgave/Symbolen, ISSUE",
        "Issue/Symptom(s), ISSUE",
        "問題／症状, ISSUE",
        "原因：, CAUSE",
        "Hoofdoorzaak, CAUSE",
        "Root cause, CAUSE",
        "Grundursache, CAUSE",
        "Cause/Resolution, RESOLUTION",
        "Solution 2, RESOLUTION",
        "1. Cause, CAUSE",
        "Lösung, RESOLUTION",
        "解决方法, RESOLUTION",
        "Passaggi da riprodurre, REPRODUCTION",
        "Related reading, ASIDE",
        "Beskrivning, DESCRIPTION",
        "원인, CAUSE"
    })
    void knows(String heading, HeadingKind kind) {
        assertThat(standard.kindOf(heading)).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"Scenario A", "Restart the server", "''", "'   '", "12", "/"})
    void doesNotKnow(String heading) {
        assertThat(standard.kindOf(heading)).isEmpty();
    }

    @Test
    void tellsLanguages() {
        assertThat(standard.languagesOf("Oorzaak"))
                .hasValueSatisfying(tags -> assertThat(tags).containsExactly("nl"));
        assertThat(standard.languagesOf("Problema/Síntomas"))
                .hasValueSatisfying(tags -> assertThat(tags).contains("es"));
        assertThat(standard.languagesOf("Quux")).isEmpty();
    }

    @Test
    void numbersSteps() {
        assertThat(standard.stepNumber("Stap 2: opnieuw starten")).isEqualTo(2);
        assertThat(standard.stepNumber("手順 3")).isEqualTo(3);
        assertThat(standard.stepNumber("2단계")).isEqualTo(2);
        assertThat(standard.stepNumber("Solution 1")).isEqualTo(1);
        assertThat(standard.stepNumber("Version 2")).isZero();
        assertThat(standard.stepNumber("Step")).isZero();
    }

    @Test
    void learnsFromAFolder(@TempDir Path folder) throws IOException {
        HeadingVocabulary more = with(folder, "# Polish\n\ncause\tPrzyczyna\nresolution\tRozwiązanie|Obejście\n");
        assertThat(more.kindOf("PRZYCZYNA:")).contains(HeadingKind.CAUSE);
        assertThat(more.kindOf("Obejscie")).contains(HeadingKind.RESOLUTION);
        assertThat(more.languagesOf("Przyczyna")).contains(Set.of("pl"));
        assertThat(standard.kindOf("Przyczyna")).isEqualTo(Optional.empty());
    }

    @Test
    void namesFileAndLineThatAreWrong(@TempDir Path folder) {
        assertThatThrownBy(() -> with(folder, "\ncause\n"))
                .isInstanceOf(LoadFailure.class)
                .hasMessageEndingWith("headings.tsv:2: must have two cells, parted by a tab");
        assertThatThrownBy(() -> with(folder, "reasons\tX\n"))
                .isInstanceOf(LoadFailure.class)
                .hasMessageEndingWith("headings.tsv:1: 'reasons' is no kind of heading");
    }

    private static HeadingVocabulary with(Path folder, String headings) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("pl"));
        Files.writeString(pack.resolve("headings.tsv"), headings);
        return HeadingVocabulary.of(Languages.shipped().with(pack));
    }

    @Test
    void recognisesStubs() {
        assertThat(standard.saysArchived("Dit artikel is gearchiveerd. Raadpleeg andere."))
                .isTrue();
        assertThat(standard.saysArchived("Archive the article first.")).isFalse();
    }
}
