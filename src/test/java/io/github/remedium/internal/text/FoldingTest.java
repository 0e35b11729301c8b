package io.github.remedium.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.RandomText;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldingTest {

    @Test
    void capitalsAreFoldedWithoutALocale() {
        assertThat(Folding.fold("FILE INSTALL")).isEqualTo("file install");
        assertThat(Folding.fold("\u0130stanbul")).isEqualTo("istanbul");
        assertThat(Folding.fold("\u03a3\u039f\u03a6\u039f\u03a3"))
                .isEqualTo(Folding.fold("\u03c3\u03bf\u03c6\u03bf\u03c2"));
    }

    @Test
    void composedAndDecomposedAreTheSame() {
        assertThat(Folding.fold("cancelaci\u00f3n"))
                .isEqualTo("cancelacion")
                .isEqualTo(Folding.fold("cancelacio\u0301n"));
    }

    @Test
    void theVoicedSoundMarkIsPartOfTheLetter() {
        assertThat(Folding.fold("\u30ac")).isNotEqualTo(Folding.fold("\u30ab")).isEqualTo(Folding.fold("\u30ab\u3099"));
    }

    @Test
    void foldingTwiceIsFoldingOnce() {
        Random random = new Random(17);
        for (int round = 0; round < 2_000; round++) {
            String folded = Folding.fold(RandomText.any(random, 40));
            assertThat(Folding.fold(folded)).isEqualTo(folded);
        }
    }

    @Test
    void asciiLettersGoTheSameWayAsAllOthers() {
        Random random = new Random(19);
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 20; i++) {
                text.append((char) (' ' + random.nextInt(95)));
            }
            String ascii = text.toString();
            assertThat(Folding.fold(ascii)).isEqualTo(ascii.toLowerCase(Locale.ROOT));
            // The long way round, by a character that is taken off again.
            assertThat(Folding.fold(ascii + "\u00df")).isEqualTo(ascii.toLowerCase(Locale.ROOT) + "ss");
        }
    }
}
