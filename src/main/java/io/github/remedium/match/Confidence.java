package io.github.remedium.match;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The probability that a candidate is right, from its {@link Features}: a logistic function of their weighted sum
 * (logistic regression). The coefficients are a resource that the command {@code calibrate} writes.
 */
final class Confidence {

    private static final String BIAS = "bias";
    private static final String THRESHOLD = "threshold";

    private final double bias;
    private final double[] weights;
    private final double threshold;

    private Confidence(double bias, double[] weights, double threshold) {
        this.bias = bias;
        this.weights = weights;
        this.threshold = threshold;
    }

    static Confidence standard() {
        try (InputStream in = Confidence.class.getResourceAsStream("confidence.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the library's resource match/confidence.tsv is missing");
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Confidence parse(String text) {
        double bias = 0;
        double threshold = 0.5;
        double[] weights = new double[Features.NAMES.size()];
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            int feature = Features.NAMES.indexOf(parts[0]);
            if (parts.length != 2 || (feature < 0 && !parts[0].equals(BIAS) && !parts[0].equals(THRESHOLD))) {
                throw new IllegalArgumentException("coefficients, line " + (i + 1) + ": expected a name of "
                        + Features.NAMES + ", " + BIAS + " or " + THRESHOLD + ", a tab and a number");
            }
            double value = number(parts[1], i + 1);
            if (feature >= 0) {
                weights[feature] = value;
            } else if (parts[0].equals(BIAS)) {
                bias = value;
            } else {
                threshold = value;
            }
        }
        return new Confidence(bias, weights, threshold).withThreshold(threshold);
    }

    private static double number(String text, int line) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("coefficients, line " + line + ": '" + text + "' is no number", e);
        }
    }

    Confidence withThreshold(double threshold) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("the threshold must be between 0 and 1, was " + threshold);
        }
        return new Confidence(bias, weights, threshold);
    }

    double threshold() {
        return threshold;
    }

    double of(double[] features) {
        double sum = bias;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
