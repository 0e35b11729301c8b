package io.github.remedium.internal.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {

    /** Letters score 1 with themselves and -2 with others; the partners are indexes, - for none. */
    @ParameterizedTest
    @CsvSource({
        "abc, abc, 0 1 2",
        "abc, ac, 0 - 1",
        "ac, abc, 0 2",
        "abc, xbx, - 1 -",
        "aab, ab, - 0 1",
        "abc, '', - - -",
        "'', abc, ''"
    })
    void findsPartners(String left, String right, String partners) {
        int[] found = Alignment.of(letters(left), letters(right), (a, b) -> a.equals(b) ? 1 : -2);
        assertThat(Arrays.stream(found).mapToObj(i -> i < 0 ? "-" : "" + i).collect(Collectors.joining(" ")))
                .isEqualTo(partners);
    }

    @Test
    void veryLongSequencesAreAlignedByPosition() {
        List<String> left = Collections.nCopies(1001, "a");
        assertThat(Alignment.of(left, left, (a, b) -> 1)).startsWith(0, 1, 2).endsWith(1000);
        assertThat(Alignment.of(left, Collections.nCopies(1002, "a"), (a, b) -> 1))
                .containsOnly(-1);
    }

    private static List<String> letters(String text) {
        return text.chars().mapToObj(Character::toString).toList();
    }
}
