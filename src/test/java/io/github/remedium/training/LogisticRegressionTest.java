package io.github.remedium.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticRegressionTest {

    private static final double BIAS = -0.5;
    private static final double[] WEIGHTS = {1.5, -2, 0, 0.7};
    private static final int[] FREE = {0, 0, 0, 0};

    /** Examples drawn from a known model; each column has its own mean and unit. */
    private static final class Drawn {
        private final double[][] rows;
        private final boolean[] yes;
        private final double[] counts;

        Drawn(int count) {
            rows = new double[count][WEIGHTS.length];
            yes = new boolean[count];
            counts = new double[count];
        }
    }

    @Test
    void recoversTheCoefficientsThatTheExamplesWereDrawnFrom() {
        LogisticRegression model = fit(drawn(20_000), FREE, 1e-3);
        assertThat(model.bias()).isCloseTo(BIAS, within(0.2));
        for (int i = 0; i < WEIGHTS.length; i++) {
            assertThat(model.weight(i)).as("weight %d", i).isCloseTo(WEIGHTS[i], within(0.1));
        }
    }

    @Test
    void itsProbabilitiesAddUpToWhatHappens() {
        Drawn drawn = drawn(2_000);
        LogisticRegression model = fit(drawn, FREE, 1);
        double expected = 0;
        double happened = 0;
        for (int i = 0; i < drawn.rows.length; i++) {
            expected += drawn.counts[i] * model.probability(drawn.rows[i]);
            happened += drawn.counts[i] * (drawn.yes[i] ? 1 : 0);
        }
        // So it is at the optimum wherever the bias is free of the penalty.
        assertThat(expected).isCloseTo(happened, within(1e-3));
    }

    @Test
    void keepsToTheSigns() {
        int[] wrong = {-1, 1, 0, 1};
        LogisticRegression model = fit(drawn(5_000), wrong, 10);
        assertThat(model.weight(0)).isZero();
        assertThat(model.weight(1)).isZero();
        assertThat(model.weight(3)).isPositive();
    }

    @Test
    void signsThatHoldAnywayChangeNothing() {
        LogisticRegression free = fit(drawn(5_000), FREE, 10);
        LogisticRegression signed = fit(drawn(5_000), new int[] {1, -1, 0, 1}, 10);
        for (int i = 0; i < WEIGHTS.length; i++) {
            assertThat(signed.weight(i)).isCloseTo(free.weight(i), within(1e-6));
        }
    }

    @Test
    void aGreaterPenaltyGivesSmallerWeights() {
        Drawn drawn = drawn(500);
        assertThat(Math.abs(fit(drawn, FREE, 1000).weight(1)))
                .isLessThan(Math.abs(fit(drawn, FREE, 1).weight(1)));
    }

    @Test
    void aColumnThatNeverChangesHasNoWeight() {
        Drawn drawn = drawn(500);
        for (double[] row : drawn.rows) {
            row[2] = 7;
        }
        LogisticRegression model = fit(drawn, FREE, 10);
        assertThat(model.weight(2)).isCloseTo(0, within(1e-6));
        assertThat(model.bias()).isFinite();
    }

    @Test
    void examplesThatCanBeToldApartWithoutDoubtStayFinite() {
        double[][] rows = {{0}, {1}, {2}, {3}};
        boolean[] yes = {false, false, true, true};
        LogisticRegression model = LogisticRegression.fit(rows, yes, new double[] {9, 9, 9, 9}, new int[] {1}, 1e-6);
        assertThat(model.probability(rows[0])).isCloseTo(0, within(1e-3));
        assertThat(model.probability(rows[3])).isCloseTo(1, within(1e-3));
    }

    @Test
    void sameExamplesGiveTheSameBits() {
        LogisticRegression one = fit(drawn(1_000), FREE, 10);
        LogisticRegression two = fit(drawn(1_000), FREE, 10);
        assertThat(two.bias()).isEqualTo(one.bias());
        assertThat(two.weight(1)).isEqualTo(one.weight(1));
    }

    private static LogisticRegression fit(Drawn drawn, int[] signs, double penalty) {
        return LogisticRegression.fit(drawn.rows, drawn.yes, drawn.counts, signs, penalty);
    }

    private static Drawn drawn(int count) {
        Random random = new Random(7);
        Drawn drawn = new Drawn(count);
        for (int r = 0; r < count; r++) {
            double sum = BIAS;
            for (int i = 0; i < WEIGHTS.length; i++) {
                drawn.rows[r][i] = 1 + i / 2.0 + random.nextGaussian() * (1 + i / 3.0);
                sum += WEIGHTS[i] * drawn.rows[r][i];
            }
            drawn.yes[r] = random.nextDouble() < 1 / (1 + Math.exp(-sum));
            drawn.counts[r] = 0.5 + random.nextDouble();
        }
        return drawn;
    }
}
