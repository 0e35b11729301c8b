package io.github.remedium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {

    @Test
    void whatSharesAnArticleStaysTogether() {
        List<Sample> samples = List.of(about("A"), about("B+C"), about("D"), about("C+A"), about("D+E"), about("E"));
        Folds folds = new Folds(samples, 97);
        assertThat(folds.of(about("B"))).isEqualTo(folds.of(about("A")));
        assertThat(folds.of(about("C+A"))).isEqualTo(folds.of(about("B+C")));
        assertThat(folds.of(about("E"))).isEqualTo(folds.of(about("D"))).isNotEqualTo(folds.of(about("A")));
    }

    @Test
    void theOrderDoesNotMatterAndThePartsAreAboutEqual() {
        List<Sample> samples = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            samples.add(about("KA-" + i + (i % 3 == 0 ? "+KA-" + (i + 1) : "")));
        }
        Folds folds = new Folds(samples, 5);
        List<Sample> reversed = new ArrayList<>(samples);
        Collections.reverse(reversed);
        Folds same = new Folds(reversed, 5);
        int[] sizes = new int[5];
        for (Sample sample : samples) {
            assertThat(same.of(sample)).isEqualTo(folds.of(sample));
            sizes[folds.of(sample)]++;
        }
        assertThat(IntStream.of(sizes).boxed()).allMatch(size -> size > 120 && size < 280);
    }

    private static Sample about(String group) {
        return new Sample("q", "log", group, true, true, 0, List.of(1.0));
    }
}
