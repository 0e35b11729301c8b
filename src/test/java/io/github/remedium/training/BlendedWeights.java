package io.github.remedium.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The weights of a confidence: for each feature one for what programs print and one for what people write, of which a
 * query gets a blend by how much it reads like prose. That is linear in twice as many columns, x(1 - p) and xp for each
 * feature x and the share of prose p, and p itself for the difference of the two biases.
 *
 * <p>A penalty that keeps the weights from following accidents makes the probabilities too timid as well. Therefore the
 * weighted sum is stretched in the end, by one factor for output and one for prose (J. Platt, Probabilistic outputs for
 * support vector machines, 1999).
 */
final class BlendedWeights {

    private static final double PENALTY = 15;

    /** Only makes the fit of the two factors have one solution. */
    private static final double NO_PENALTY = 1e-6;

    private final List<String> features;
    private final double bias;
    private final double[] weights;

    private BlendedWeights(List<String> features, double bias, double[] weights) {
        this.features = features;
        this.bias = bias;
        this.weights = weights;
    }

    /** Fits to the samples that have a candidate. */
    static BlendedWeights fit(List<String> features, List<WeightedSample> all) {
        List<WeightedSample> samples =
                all.stream().filter(each -> each.sample().hasCandidate()).toList();
        int[] signs = new int[2 * features.size() + 1];
        for (int i = 0; i < features.size(); i++) {
            signs[i] = FeatureSigns.of(features.get(i));
            signs[features.size() + i] = signs[i];
        }
        LogisticRegression timid = regression(samples, BlendedWeights::columns, signs, PENALTY);
        double[] weights = new double[signs.length];
        Arrays.setAll(weights, timid::weight);
        return new BlendedWeights(features, timid.bias(), weights).stretched(samples);
    }

    private BlendedWeights stretched(List<WeightedSample> samples) {
        LogisticRegression stretch = regression(samples, this::stretchable, new int[] {1, 1, 0}, NO_PENALTY);
        int last = 2 * features.size();
        double output = stretch.bias() + bias * stretch.weight(0);
        double prose = stretch.bias() + stretch.weight(2) + (bias + weights[last]) * stretch.weight(1);
        double[] stretched = new double[last + 1];
        Arrays.setAll(stretched, i -> weights[i] * stretch.weight(i < features.size() ? 0 : 1));
        stretched[last] = prose - output;
        return new BlendedWeights(features, output, stretched);
    }

    private static LogisticRegression regression(
            List<WeightedSample> samples, Function<Sample, double[]> columns, int[] signs, double penalty) {
        double[][] rows = new double[samples.size()][];
        boolean[] right = new boolean[rows.length];
        double[] counts = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = columns.apply(samples.get(i).sample());
            right[i] = samples.get(i).sample().right();
            counts[i] = samples.get(i).weight();
        }
        return LogisticRegression.fit(rows, right, counts, signs, penalty);
    }

    /** What the weights for output say and what the weights for prose say, each by its share; and the share of prose. */
    private double[] stretchable(Sample sample) {
        double prose = sample.prose();
        double[] row = columns(sample);
        double output = bias * (1 - prose);
        double written = (bias + weights[weights.length - 1]) * prose;
        for (int i = 0; i < features.size(); i++) {
            output += weights[i] * row[i];
            written += weights[features.size() + i] * row[features.size() + i];
        }
        return new double[] {output, written, prose};
    }

    private static double[] columns(Sample sample) {
        int features = sample.features().size();
        double[] columns = new double[2 * features + 1];
        for (int i = 0; i < features; i++) {
            columns[i] = sample.features().get(i) * (1 - sample.prose());
            columns[features + i] = sample.features().get(i) * sample.prose();
        }
        columns[2 * features] = sample.prose();
        return columns;
    }

    /** The probability that a sample is right; 0 for one without a candidate. */
    double confidence(Sample sample) {
        return sample.hasCandidate() ? new LogisticRegression(bias, weights).probability(columns(sample)) : 0;
    }

    /** As the library's resource holds them. Ends in a line break. */
    String text(Thresholds thresholds) {
        int count = features.size();
        StringBuilder out = new StringBuilder("""
                # Coefficients of the confidence: logistic regression over labelled queries, by .ci/calibrate.
                # name, weight for what programs print, weight for what people write
                """);
        out.append(line("threshold", "%.2f", thresholds.output(), thresholds.prose()));
        out.append(line("bias", "%.5f", bias, bias + weights[2 * count]));
        for (int i = 0; i < count; i++) {
            out.append(line(features.get(i), "%.5f", weights[i], weights[count + i]));
        }
        return out.toString();
    }

    private static String line(String name, String format, double output, double prose) {
        return name + "\t" + written(format, output) + "\t" + written(format, prose) + "\n";
    }

    private static String written(String format, double value) {
        String text = String.format(Locale.ROOT, format, value);
        // What rounds to zero has no sign.
        return text.startsWith("-") && Double.parseDouble(text) == 0 ? text.substring(1) : text;
    }
}
