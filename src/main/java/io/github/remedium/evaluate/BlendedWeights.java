package io.github.remedium.evaluate;

import java.util.List;
import java.util.Locale;

/**
 * The weights of a confidence: for each feature one for what programs print and one for what people write, of which a
 * query gets a blend by how much it reads like prose. That is linear in twice as many columns, x(1 - p) and xp for each
 * feature x and the share of prose p, and p itself for the difference of the two biases.
 */
final class BlendedWeights {

    private static final double PENALTY = 10;

    private final List<String> features;
    private final LogisticRegression regression;

    private BlendedWeights(List<String> features, LogisticRegression regression) {
        this.features = features;
        this.regression = regression;
    }

    /** Fits to the samples that have a candidate. */
    static BlendedWeights fit(List<String> features, List<WeightedSample> all) {
        List<WeightedSample> samples =
                all.stream().filter(each -> each.sample().hasCandidate()).toList();
        double[][] rows = new double[samples.size()][];
        boolean[] right = new boolean[rows.length];
        double[] counts = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = columns(samples.get(i).sample());
            right[i] = samples.get(i).sample().right();
            counts[i] = samples.get(i).weight();
        }
        int[] signs = new int[2 * features.size() + 1];
        for (int i = 0; i < features.size(); i++) {
            signs[i] = FeatureSigns.of(features.get(i));
            signs[features.size() + i] = signs[i];
        }
        return new BlendedWeights(features, LogisticRegression.fit(rows, right, counts, signs, PENALTY));
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
        return sample.hasCandidate() ? regression.probability(columns(sample)) : 0;
    }

    /** As the library's resource holds them. Ends in a line break. */
    String text(Thresholds thresholds) {
        int count = features.size();
        StringBuilder out = new StringBuilder("""
                # Coefficients of the confidence: logistic regression over labelled queries, by the command calibrate.
                # name, weight for what programs print, weight for what people write
                """);
        out.append(line("threshold", "%.2f", thresholds.output(), thresholds.prose()));
        out.append(line("bias", "%.5f", regression.bias(), regression.bias() + regression.weight(2 * count)));
        for (int i = 0; i < count; i++) {
            out.append(line(features.get(i), "%.5f", regression.weight(i), regression.weight(count + i)));
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
