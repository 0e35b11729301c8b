package io.github.remedium.internal.ranking;

import io.github.remedium.internal.Resources;
import java.util.Arrays;
import java.util.List;

/**
 * The probability that a candidate is right, from its {@link Features}: a logistic function of their weighted sum
 * (logistic regression). There are two sets of weights, one for what programs print and one for what people write, and
 * a query gets a blend of them by how much it reads like prose. The coefficients are a resource that {@code .ci/calibrate}
 * writes: a name, the weight for program output, the weight for prose.
 */
public final class Confidence {

    private static final String BIAS = "bias";
    private static final String THRESHOLD = "threshold";

    private final Blend bias;
    private final Blend[] weights;
    private final Blend threshold;

    /** A recalibration for one knowledge base: the logit is multiplied by the one and the other is added. */
    private final double scale;

    private final double shift;

    /** A number for program output and one for prose. */
    private record Blend(double output, double prose) {

        static final Blend ZERO = new Blend(0, 0);

        double at(double share) {
            return output + share * (prose - output);
        }
    }

    private Confidence(Blend bias, Blend[] weights, Blend threshold, double scale, double shift) {
        this.bias = bias;
        this.weights = weights;
        this.threshold = threshold;
        this.scale = scale;
        this.shift = shift;
    }

    public static Confidence standard() {
        return parse(Resources.text("internal/ranking/confidence.tsv"));
    }

    public static Confidence parse(String text) {
        Blend bias = Blend.ZERO;
        Blend threshold = new Blend(0.5, 0.5);
        Blend[] weights = new Blend[Features.NAMES.size()];
        Arrays.fill(weights, Blend.ZERO);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] parts = line.split("\t", -1);
            int feature = Features.NAMES.indexOf(parts[0]);
            if (parts.length != 3 || (feature < 0 && !parts[0].equals(BIAS) && !parts[0].equals(THRESHOLD))) {
                throw new IllegalArgumentException("coefficients, line " + (i + 1) + ": expected a name of "
                        + Features.NAMES + ", " + BIAS + " or " + THRESHOLD + ", and two numbers, parted by tabs");
            }
            Blend value = new Blend(number(parts[1], i + 1), number(parts[2], i + 1));
            if (feature >= 0) {
                weights[feature] = value;
            } else if (parts[0].equals(BIAS)) {
                bias = value;
            } else {
                threshold = checked(value);
            }
        }
        return new Confidence(bias, weights, threshold, 1, 0);
    }

    private static double number(String text, int line) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("coefficients, line " + line + ": '" + text + "' is no number", e);
        }
    }

    public Confidence withThreshold(double threshold) {
        return new Confidence(bias, weights, checked(new Blend(threshold, threshold)), scale, shift);
    }

    /** The same, recalibrated; with the threshold that goes with the new probabilities. */
    public Confidence recalibrated(Calibration by) {
        return new Confidence(bias, weights, new Blend(by.threshold(), by.threshold()), by.scale(), by.shift());
    }

    private static Blend checked(Blend threshold) {
        if (!(threshold.output() > 0 && threshold.output() < 1 && threshold.prose() > 0 && threshold.prose() < 1)) {
            throw new IllegalArgumentException("the threshold must be between 0 and 1, was " + threshold.output()
                    + " for program output and " + threshold.prose() + " for prose");
        }
        return threshold;
    }

    /** From which probability on a query that reads so much like prose is answered. */
    double threshold(double prose) {
        return threshold.at(prose);
    }

    /** The probability for a query that reads so much like prose, from 0 to 1. */
    double of(double[] features, double prose) {
        double sum = bias.at(prose);
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i].at(prose) * features[i];
        }
        return 1 / (1 + Math.exp(-(scale * sum + shift)));
    }
}
