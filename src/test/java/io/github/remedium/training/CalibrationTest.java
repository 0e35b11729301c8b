package io.github.remedium.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.evaluate.QueryFileException;
import io.github.remedium.match.MatchSettings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    private static final List<String> NAMES = List.of("words", "gap", "crowd", "somethingNew");

    @Test
    void learnsOneSetOfWeightsForOutputAndOneForProse() {
        // In output words count, in prose the gap; that a crowd helps is an accident.
        List<Sample> rows = samples(4_000, (x, prose) -> (prose < 0.5 ? 3 * x[0] : 3 * x[1]) + x[2]);
        Map<String, double[]> weights = weights(calibrated(rows).coefficients());
        assertThat(weights.keySet())
                .containsExactlyInAnyOrder("threshold", "bias", "words", "gap", "crowd", "somethingNew");
        assertThat(of(weights, "words")[0]).isGreaterThan(2);
        assertThat(of(weights, "words")[1]).isCloseTo(0, within(0.5));
        assertThat(of(weights, "gap")[0]).isCloseTo(0, within(0.5));
        assertThat(of(weights, "gap")[1]).isGreaterThan(2);
        assertThat(of(weights, "crowd")).containsExactly(0, 0);
    }

    @Test
    void sameSamplesGiveTheSameText() {
        Calibration one = calibrated(samples(500, (x, prose) -> x[0]));
        Calibration two = calibrated(samples(500, (x, prose) -> x[0]));
        assertThat(two.coefficients()).isEqualTo(one.coefficients());
        assertThat(two.report()).isEqualTo(one.report());
    }

    @Test
    void theMatcherTakesWhatIsLearnt() {
        String query = "Empty return for method 'Logon' of service 'xtk:session'";
        List<String> names = List.copyOf(KnowledgeBase.bundled()
                .match(query)
                .explain()
                .ranked()
                .get(0)
                .features()
                .keySet());
        Random random = new Random(3);
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            List<Double> features =
                    random.doubles(names.size()).map(value -> value * 3).boxed().toList();
            boolean right = features.get(0) + random.nextGaussian() > 1.5;
            rows.add(
                    new Sample("" + i, "log", "g" + i % 90, right, right || i % 2 == 0, random.nextDouble(), features));
        }
        String coefficients = Calibration.of(List.of(new SampleSet("f", 1, new Samples(names, rows))), 5, 0.99, 0.03)
                .coefficients();
        assertThatCode(() -> MatchSettings.standard().withCoefficients(coefficients))
                .doesNotThrowAnyException();
        assertThat(KnowledgeBase.builder()
                        .bundled()
                        .matching(MatchSettings.standard().withCoefficients(coefficients))
                        .build()
                        .match(query)
                        .matches())
                .isNotEmpty();
    }

    @Test
    void samplesThatCannotBeUsedAreNamed() {
        SampleSet some = set(samples(50, (x, prose) -> x[0]));
        SampleSet other = new SampleSet("g", 1, new Samples(List.of("x"), List.of()));
        assertThatThrownBy(() -> Calibration.of(List.of(some, other), 5, 0.99, 0.03))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("g has other features");
        SampleSet right = set(List.of(new Sample("1", "log", "g", true, true, 0, List.of(1.0, 1.0, 1.0, 1.0))));
        assertThatThrownBy(() -> Calibration.of(List.of(right), 5, 0.99, 0.03))
                .isInstanceOf(QueryFileException.class)
                .hasMessageContaining("wrong");
    }

    @ParameterizedTest
    @CsvSource({
        // share that may be answered, threshold for output, threshold for prose
        "0.00, 0.91, 0.51",
        "0.10, 0.81, 0.41",
        "0.35, 0.61, 0.21",
        "1.00, 0.01, 0.01",
    })
    void theThresholdsAreTheLowestThatAnswerFewEnough(double mostFalse, double output, double prose) {
        List<CrossValidatedSample> judged = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            judged.add(judged(false, 0, 0.1 * i - 0.1 + 1e-9));
            judged.add(judged(false, 1, 0.1 * i - 0.5 + 1e-9));
            // Right ones do not count.
            judged.add(judged(true, 0.1, 0.99));
        }
        Thresholds thresholds = Thresholds.of(judged, mostFalse);
        assertThat(thresholds.output()).isEqualTo(output);
        assertThat(thresholds.prose()).isEqualTo(prose);
    }

    @Test
    void theBlendAnswersNoMoreEither() {
        List<CrossValidatedSample> judged = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            judged.add(judged(false, 0.1, i / 100.0));
            judged.add(judged(false, 1, i / 200.0));
        }
        Thresholds thresholds = Thresholds.of(judged, 0.1);
        assertThat(thresholds.prose()).isEqualTo(0.45);
        assertThat(thresholds.output()).isGreaterThan(0.9);
        assertThat(thresholds.falseAnswers(judged, false)).isLessThanOrEqualTo(0.1);
        assertThat(thresholds.falseAnswers(judged, true)).isLessThanOrEqualTo(0.1);
    }

    @Test
    void whereNoThresholdIsHighEnoughTheHighestIsTaken() {
        assertThat(Thresholds.of(List.of(judged(false, 0, 1)), 0).output()).isEqualTo(0.99);
    }

    @Test
    void theReportHasALineForEachFile() {
        List<Sample> rows = samples(200, (x, prose) -> x[0]);
        rows.add(new Sample("none", "log", "g", false, true, 0, List.of()));
        assertThat(calibrated(rows).report()).contains("log_loss", "\nf  ", " 201 ", "log loss 0.", "thresholds: ");
    }

    private interface Truth {
        double sum(double[] features, double prose);
    }

    private static CrossValidatedSample judged(boolean answerable, double prose, double confidence) {
        return new CrossValidatedSample(
                new WeightedSample(new Sample("q", "log", "g", answerable, answerable, prose, List.of(1.0)), 2),
                Math.max(0, confidence));
    }

    private static Calibration calibrated(List<Sample> rows) {
        return Calibration.of(List.of(set(rows)), 5, 0.99, 0.03);
    }

    private static SampleSet set(List<Sample> rows) {
        return new SampleSet("f", 1, new Samples(NAMES, rows));
    }

    /** Samples that are wholly output or wholly prose, right with the probability that the truth says. */
    private static List<Sample> samples(int count, Truth truth) {
        Random random = new Random(5);
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double[] x =
                    random.doubles(NAMES.size()).map(value -> 2 * value - 1).toArray();
            double prose = random.nextInt(2);
            boolean right = random.nextDouble() < 1 / (1 + Math.exp(-truth.sum(x, prose)));
            rows.add(new Sample(
                    "" + i,
                    "log",
                    "g" + i % 97,
                    right,
                    right || random.nextBoolean(),
                    prose,
                    List.of(x[0], x[1], x[2], x[3])));
        }
        return rows;
    }

    private static double[] of(Map<String, double[]> weights, String name) {
        return Objects.requireNonNull(weights.get(name));
    }

    private static Map<String, double[]> weights(String text) {
        Map<String, double[]> weights = new HashMap<>();
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            String[] cells = line.split("\t", -1);
            weights.put(cells[0], new double[] {Double.parseDouble(cells[1]), Double.parseDouble(cells[2])});
        });
        return weights;
    }
}
