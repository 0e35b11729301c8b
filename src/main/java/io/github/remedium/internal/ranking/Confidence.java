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
    private final List<Tree> trees;
    private final double threshold;
    private final double scale;
    private final double shift;

    /**
     * A tree in arrays. Node n asks whether a number is at most a bound: then goes on at {@code left[n]}, else at
     * {@code right[n]}; a node without a number is a leaf.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Tree(int[] number, double[] bound, int[] left, int[] right, double[] value) {

        double of(double[] numbers) {
            int node = 0;
            while (number[node] >= 0) {
                node = numbers[number[node]] <= bound[node] ? left[node] : right[node];
            }
            return value[node];
        }
    }

    private Confidence(double bias, List<Tree> trees, double threshold, double scale, double shift) {
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
     * Trees as they are written: {@code threshold} and {@code bias} with a number; then each tree as a line
     * {@code tree}, and its nodes in order: {@code name bound left right value} or {@code leaf value}, parted by tabs.
     *
     * @throws IllegalArgumentException if a line is not of this form
     */
    public static Confidence parse(List<String> lines) {
        double bias = 0;
        double threshold = 0.5;
        List<Tree> trees = new ArrayList<>();
        List<String[]> nodes = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            switch (cells[0]) {
                case "threshold" -> threshold = Double.parseDouble(cells[1]);
                case "bias" -> bias = Double.parseDouble(cells[1]);
                case "tree" -> {
                    if (!nodes.isEmpty()) {
                        trees.add(tree(nodes));
                        nodes.clear();
                    }
                }
                default -> nodes.add(cells);
            }
        }
        if (!nodes.isEmpty()) {
            trees.add(tree(nodes));
        }
        return new Confidence(bias, List.copyOf(trees), checked(threshold), 1, 0);
    }

    private static Tree tree(List<String[]> nodes) {
        int size = nodes.size();
        Tree tree = new Tree(new int[size], new double[size], new int[size], new int[size], new double[size]);
        for (int i = 0; i < size; i++) {
            String[] cells = nodes.get(i);
            boolean leaf = cells[0].equals("leaf");
            int number = leaf ? -1 : Standing.NAMES.indexOf(cells[0]);
            if (cells.length != (leaf ? 2 : 5) || (!leaf && number < 0)) {
                throw new IllegalArgumentException("node of a tree is malformed: " + String.join(" ", cells));
            }
            tree.number()[i] = number;
            tree.value()[i] = Double.parseDouble(cells[cells.length - 1]);
            if (!leaf) {
                tree.bound()[i] = Double.parseDouble(cells[1]);
                tree.left()[i] = node(cells[2], i, size);
                tree.right()[i] = node(cells[3], i, size);
            }
        }
        return tree;
    }

    /** A child stands behind its parent, so that following a tree always ends. */
    private static int node(String cell, int parent, int size) {
        int child = Integer.parseInt(cell);
        if (child <= parent || child >= size) {
            throw new IllegalArgumentException("node of a tree leads to " + child + " of " + size);
        }
        return child;
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

    private static double checked(double threshold) {
        if (!(threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("the threshold must be between 0 and 1, was " + threshold);
        }
        return threshold;
    }

    /**
     * The trees of the library, with the threshold and the correction of a compiled file. The trees are not in the file: it
     * is read by the version of the library alone that made it.
     */
    static Confidence read(Parts parts, String name) {
        DoubleBuffer numbers = parts.doubles(name);
        parts.check(numbers.limit() == 3, name);
        try {
            return standard().withThreshold(numbers.get(0)).recalibrated(numbers.get(1), numbers.get(2));
        } catch (IllegalArgumentException e) {
            throw parts.failure(name);
        }
    }

    /** Adds threshold and correction to a compiled file. */
    void write(PartSink sink, String name) {
        sink.put(name, DoubleBuffer.wrap(new double[] {threshold, scale, shift}));
    }

    /** From which probability on an article counts as found. */
    double threshold() {
        return threshold;
    }

    /** The probability of an article that stands so, from 0 to 1. */
    double of(double[] standing) {
        double sum = bias;
        for (Tree tree : trees) {
            sum += tree.of(standing);
        }
        return 1 / (1 + Math.exp(-(scale * sum + shift)));
    }
}
