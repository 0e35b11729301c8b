package io.github.remedium.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LetterSetTest {

    /** Words of few letters, some of them changed versions of others, so that near and far ones are met. */
    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append("abcdeéßñ日0.-".charAt(random.nextInt(12)));
        }
        return word.toString();
    }

    private static String changed(Random random, String word) {
        StringBuilder changed = new StringBuilder(word);
        for (int edits = random.nextInt(4); edits > 0 && changed.length() > 1; edits--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, word(random, 1));
                default -> changed.replace(at, at + 1, word(random, 1));
            }
        }
        return changed.toString();
    }

    @Test
    void noTwoWordsAreCloserThanTheirOutlinesAllow() {
        Random random = new Random(47);
        for (int round = 0; round < 20_000; round++) {
            String one = word(random, 1 + random.nextInt(EditDistance.LONGEST));
            String other = random.nextBoolean()
                    ? changed(random, one)
                    : word(random, 1 + random.nextInt(EditDistance.LONGEST));
            double closeness = 1 - (double) new EditDistance(one).to(other) / Math.max(one.length(), other.length());
            assertThat(LetterSet.closest(LetterSet.of(one), LetterSet.of(other)))
                    .as(one + " " + other)
                    .isGreaterThanOrEqualTo(closeness);
            if (one.length() >= 6 && other.length() >= 6 && one.startsWith(other.substring(0, 6))) {
                assertThat(LetterSet.mayBeginAlike(LetterSet.of(one), LetterSet.of(other)))
                        .as(one + " " + other)
                        .isTrue();
            }
        }
    }

    @Test
    void shortWordsBeginLikeNoOther() {
        assertThat(LetterSet.mayBeginAlike(LetterSet.of("abcde"), LetterSet.of("abcde")))
                .isFalse();
        assertThat(LetterSet.mayBeginAlike(LetterSet.of("abcdefg"), LetterSet.of("abcdxxx")))
                .isFalse();
    }
}
