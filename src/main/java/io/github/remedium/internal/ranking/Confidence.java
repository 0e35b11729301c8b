package io.github.remedium.internal.ranking;

import io.github.remedium.internal.Resources;
import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import java.nio.DoubleBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The probability that an article is the right one, from its {@link Standing}: the sum of small decision trees, whose
 * answers rise or fall with a number only in the direction that makes sense (gradient boosting with monotone constraints:
 * Friedman, "Greedy function approximation", 2001). One threshold for all kinds of text says from which probability on an
 * article counts as found. A recalibration (scale and shift of the logarithm of the odds) fits the probability to one
 * knowledge base. Immutable.
 */
public final class Confidence {

    private static final String RESOURCE = "internal/ranking/confidence.tsv";

    private final double bias;
    private final DecisionTrees trees;
    private final double threshold;
    private final double scale;
    private final double shift;

    private Confidence(double bias, DecisionTrees trees, double threshold, double scale, double shift) {
        this.bias = bias;
        this.trees = trees;
        this.threshold = threshold;
        this.scale = scale;
        this.shift = shift;
    }

    /** The trees of the library. */
    public static Confidence standard() {
        return parse(Resources.lines(RESOURCE));
    }

    /**
     * A confidence as it is written: {@code threshold} and {@code bias} with a number, then trees as
     * {@link DecisionTrees#parse} reads them.
     *
     * @throws IllegalArgumentException if a line is not of this form
     */
    public static Confidence parse(List<String> lines) {
        double bias = 0;
        double threshold = 0.5;
        List<String[]> nodes = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "threshold" -> threshold = Double.parseDouble(cells[1]);
                case "bias" -> bias = Double.parseDouble(cells[1]);
                default -> nodes.add(cells);
            }
        }
        return new Confidence(bias, DecisionTrees.parse(nodes), checked(threshold), 1, 0);
    }

    /**
     * With another threshold.
     *
     * @throws IllegalArgumentException unless it is between 0 and 1
     */
    public Confidence withThreshold(double threshold) {
        return new Confidence(bias, trees, checked(threshold), scale, shift);
    }

    /**
     * With the logarithm of the odds scaled and shifted.
     *
     * @throws IllegalArgumentException unless the scale is more than 0
     */
    public Confidence recalibrated(double scale, double shift) {
        if (!(scale > 0) || Double.isNaN(shift)) {
            throw new IllegalArgumentException("the scale must be more than 0, was " + scale);
        }
        return new Confidence(bias, trees, threshold, scale, shift);
    }

    /**
     * A threshold.
     *
     * @throws IllegalArgumentException unless it is between 0 and 1
     */
    public static double checked(double threshold) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("the threshold must be between 0 and 1, was " + threshold);
        }
        return threshold;
    }

    /** That of a compiled file. */
    static Confidence read(Parts parts, String name) {
        DoubleBuffer numbers = parts.doubles(name);
        parts.check(numbers.limit() == 4, name);
        try {
            return new Confidence(
                            numbers.get(0), DecisionTrees.read(parts, name + ".trees"), checked(numbers.get(1)), 1, 0)
                    .recalibrated(numbers.get(2), numbers.get(3));
        } catch (IllegalArgumentException e) {
            throw parts.failure(name);
        }
    }

    /** Adds it to a compiled file. */
    void write(PartSink sink, String name) {
        sink.put(name, DoubleBuffer.wrap(new double[] {bias, threshold, scale, shift}));
        trees.write(sink, name + ".trees");
    }

    /** From which probability on an article counts as found. */
    double threshold() {
        return threshold;
    }

    /** The probability of an article that stands so, from 0 to 1. */
    double of(double[] standing) {
        return 1 / (1 + Math.exp(-(scale * trees.sum(bias, standing) + shift)));
    }
}
