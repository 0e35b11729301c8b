package io.github.remedium.training;

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
            samples.add(about("KA-" + (15_000 + i) + (i % 3 == 0 ? "+KA-" + (15_001 + i) : "")));
        }
        List<Sample> reversed = new ArrayList<>(samples);
        Collections.reverse(reversed);
        for (int count : new int[] {2, 4, 5, 6}) {
            Folds folds = new Folds(samples, count);
            Folds same = new Folds(reversed, count);
            int[] sizes = new int[count];
            for (Sample sample : samples) {
                assertThat(same.of(sample)).isEqualTo(folds.of(sample));
                sizes[folds.of(sample)]++;
            }
            int even = samples.size() / count;
            assertThat(IntStream.of(sizes).boxed()).allMatch(size -> size > even / 2 && size < even * 3 / 2);
        }
    }

    private static Sample about(String group) {
        return new Sample("q", "log", group, true, true, 0, List.of(1.0));
    }
}
