package io.github.remedium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlattScalingTest {

    @Test
    void findsTheCorrectionThatWasPutIn() {
        PlattScaling learnt = PlattScaling.fit(examples(20_000, 0.6, -1.2));
        assertThat(learnt.scale()).isCloseTo(0.6, within(0.05));
        assertThat(learnt.shift()).isCloseTo(-1.2, within(0.08));
    }

    @Test
    void leavesCalibratedProbabilitiesAlone() {
        PlattScaling learnt = PlattScaling.fit(examples(20_000, 1, 0));
        assertThat(learnt.scale()).isCloseTo(1, within(0.05));
        assertThat(learnt.shift()).isCloseTo(0, within(0.05));
    }

    @Test
    void fewExamplesMoveItLittleAndNoneNotAtAll() {
        assertThat(PlattScaling.fit(List.of())).isEqualTo(PlattScaling.NONE);
        PlattScaling learnt = PlattScaling.fit(List.of(new PlattScaling.Example(0.9, false)));
        assertThat(learnt.shift()).isBetween(-1.0, 0.0);
        assertThat(learnt.scale()).isBetween(0.3, 1.0);
    }

    @Test
    void whateverTheExamplesTheOrderStays() {
        List<PlattScaling.Example> upsideDown = new ArrayList<>();
        List<PlattScaling.Example> separable = new ArrayList<>();
        for (int i = 1; i < 200; i++) {
            upsideDown.add(new PlattScaling.Example(i / 200.0, i < 100));
            separable.add(new PlattScaling.Example(i / 200.0, i >= 100));
        }
        separable.add(new PlattScaling.Example(1, true));
        for (List<PlattScaling.Example> examples : List.of(upsideDown, separable)) {
            PlattScaling learnt = PlattScaling.fit(examples);
            assertThat(learnt.scale()).isGreaterThan(0).isFinite();
            assertThat(learnt.of(0.2)).isLessThan(learnt.of(0.8));
            assertThat(learnt.of(1)).isBetween(0.0, 1.0);
            assertThat(learnt.of(0)).isZero();
        }
    }

    /** Probabilities, and what is the case with the probability that the correction says. */
    private static List<PlattScaling.Example> examples(int count, double scale, double shift) {
        Random random = new Random(7);
        PlattScaling truth = new PlattScaling(scale, shift);
        List<PlattScaling.Example> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double probability = 1 / (1 + Math.exp(-2 * random.nextGaussian()));
            examples.add(new PlattScaling.Example(probability, random.nextDouble() < truth.of(probability)));
        }
        return examples;
    }
}
