package io.github.remedium.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "abcd, abdc, 1", "abc, '', 3", "same, same, 0", "ab, ba, 1", "ca, abc, 3"})
    void countsASwapOfNeighboursOnce(String one, String other, int distance) {
        assertThat(new EditDistance(one).to(other)).isEqualTo(distance);
    }

    /** The same as filling in the whole table, for words of few letters, which have many swaps and repeats. */
    @Test
    void agreesWithTheTable() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String one = word(random, 1 + random.nextInt(EditDistance.LONGEST));
            String other = random.nextInt(3) == 0 ? word(random, random.nextInt(80)) : mistyped(random, one);
            assertThat(new EditDistance(one).to(other)).as(one + " " + other).isEqualTo(table(one, other));
        }
    }

    @Test
    void aWordThatDoesNotFitIsRefused() {
        assertThatThrownBy(() -> new EditDistance("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EditDistance("a".repeat(EditDistance.LONGEST + 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 64 letters, had 65");
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('a' + random.nextInt(5)));
        }
        return word.toString();
    }

    private static String mistyped(Random random, String word) {
        StringBuilder typed = new StringBuilder(word);
        for (int mistakes = random.nextInt(4); mistakes > 0 && typed.length() > 1; mistakes--) {
            int at = random.nextInt(typed.length() - 1);
            switch (random.nextInt(4)) {
                case 0 -> typed.deleteCharAt(at);
                case 1 -> typed.insert(at, 'z');
                case 2 -> typed.setCharAt(at, '\u00df');
                default -> typed.insert(at, typed.charAt(at + 1)).deleteCharAt(at + 2);
            }
        }
        return typed.toString();
    }

    private static int table(String one, String other) {
        int[][] d = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int cost = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + cost);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[one.length()][other.length()];
    }
}
