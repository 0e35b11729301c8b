package io.github.remedium.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Gradient boosting of small regression trees for a probability, with monotone constraints: in a number of sign +1 the
 * probability never falls, in one of sign -1 it never rises. Trees grow best leaf first on histograms of 64 bins; the
 * values of leaves are Newton steps, and each tree sees half of the rows. After Friedman, "Stochastic gradient boosting"
 * (2002), with the constraints of
 * XGBoost: the middle between two children bounds what grows below them. The same input gives the same trees.
 */
final class BoostedTrees {

    private static final int BINS = 64;

    /** The share of the rows from which each tree is grown. */
    private static final double SEEN = 0.5;

    private static final long SEED = 20261121;

    private final int rounds;
    private final int leaves;
    private final double rate;
    private final double ridge;
    private final double leastWeight;

    /** Makes so many trees with so many leaves; a leaf has at least this weight of curvature. */
    BoostedTrees(int rounds, int leaves, double rate, double ridge, double leastWeight) {
        this.rounds = rounds;
        this.leaves = leaves;
        this.rate = rate;
        this.ridge = ridge;
        this.leastWeight = leastWeight;
    }

    /** A node; a leaf where the number is -1. */
    private static final class Node {
        int number = -1;
        double bound;
        int left;
        int right;
        double value;
        double lower = Double.NEGATIVE_INFINITY;
        double upper = Double.POSITIVE_INFINITY;
        int[] rows = {};
        double gain;
        int bin;
        double leftValue;
        double rightValue;
    }

    /** What was learnt. */
    static final class Model {
        private final double bias;
        private final List<List<Node>> trees = new ArrayList<>();

        private Model(double bias) {
            this.bias = bias;
        }

        double logit(double[] numbers) {
            double sum = bias;
            for (List<Node> tree : trees) {
                sum += value(tree, numbers);
            }
            return sum;
        }

        double probability(double[] numbers) {
            return 1 / (1 + Math.exp(-logit(numbers)));
        }

        private static double value(List<Node> tree, double[] numbers) {
            Node node = tree.get(0);
            while (node.number >= 0) {
                node = tree.get(numbers[node.number] <= node.bound ? node.left : node.right);
            }
            return node.value;
        }

        /** As the library reads it. */
        String written(List<String> names, double threshold) {
            StringBuilder out = new StringBuilder();
            out.append(String.format(Locale.ROOT, "threshold\t%.2f%nbias\t%.5f%n", threshold, bias));
            for (List<Node> tree : trees) {
                out.append("tree\n");
                for (Node node : tree) {
                    out.append(
                            node.number < 0
                                    ? String.format(Locale.ROOT, "leaf\t%.5f%n", node.value)
                                    : String.format(
                                            Locale.ROOT,
                                            "%s\t%.5f\t%d\t%d\t%.5f%n",
                                            names.get(node.number),
                                            node.bound,
                                            node.left,
                                            node.right,
                                            node.value));
                }
            }
            return out.toString();
        }
    }

    /** Learns from rows of numbers, whether each is right, and what it counts. */
    Model learn(List<double[]> rows, boolean[] right, double[] weights, int[] signs) {
        int n = rows.size();
        int width = signs.length;
        double[][] cuts = new double[width][];
        byte[][] bins = new byte[width][n];
        for (int f = 0; f < width; f++) {
            cuts[f] = cuts(rows, f);
            for (int i = 0; i < n; i++) {
                bins[f][i] = (byte) bin(cuts[f], rows.get(i)[f]);
            }
        }
        double positive = 0;
        double all = 0;
        for (int i = 0; i < n; i++) {
            positive += right[i] ? weights[i] : 0;
            all += weights[i];
        }
        double share = Math.min(0.999, Math.max(0.001, positive / all));
        Random random = new Random(SEED);
        Model model = new Model(Math.log(share / (1 - share)));
        double[] logits = new double[n];
        Arrays.fill(logits, model.bias);
        double[] slope = new double[n];
        double[] curve = new double[n];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < n; i++) {
                double p = 1 / (1 + Math.exp(-logits[i]));
                slope[i] = weights[i] * ((right[i] ? 1 : 0) - p);
                curve[i] = weights[i] * Math.max(1e-6, p * (1 - p));
            }
            // Each tree sees a part of the rows, so that together they depend less on any of them.
            int[] seen = IntStream.range(0, n)
                    .filter(i -> random.nextDouble() < SEEN)
                    .toArray();
            List<Node> tree = grow(bins, cuts, slope, curve, signs, seen);
            for (int i = 0; i < n; i++) {
                logits[i] += Model.value(tree, rows.get(i));
            }
            tree.forEach(node -> node.rows = new int[0]);
            model.trees.add(tree);
        }
        return model;
    }

    private List<Node> grow(byte[][] bins, double[][] cuts, double[] slope, double[] curve, int[] signs, int[] seen) {
        List<Node> tree = new ArrayList<>();
        Node root = new Node();
        root.rows = seen;
        root.value = rate * step(sum(slope, root.rows), sum(curve, root.rows));
        tree.add(root);
        split(root, bins, cuts, slope, curve, signs);
        for (int made = 1; made < leaves; made++) {
            Node best = null;
            for (Node node : tree) {
                if (node.number < 0 && node.gain > 1e-9 && (best == null || node.gain > best.gain)) {
                    best = node;
                }
            }
            if (best == null) {
                break;
            }
            divide(best, tree, bins, cuts, slope, curve, signs);
        }
        return tree;
    }

    private void divide(
            Node node, List<Node> tree, byte[][] bins, double[][] cuts, double[] slope, double[] curve, int[] signs) {
        int number = -node.number - 2;
        Node left = new Node();
        Node right = new Node();
        byte[] column = bins[number];
        left.rows = Arrays.stream(node.rows).filter(i -> column[i] <= node.bin).toArray();
        right.rows = Arrays.stream(node.rows).filter(i -> column[i] > node.bin).toArray();
        left.lower = node.lower;
        left.upper = node.upper;
        right.lower = node.lower;
        right.upper = node.upper;
        double middle = (node.leftValue + node.rightValue) / 2;
        if (signs[number] > 0) {
            left.upper = middle;
            right.lower = middle;
        } else if (signs[number] < 0) {
            left.lower = middle;
            right.upper = middle;
        }
        left.value = rate * node.leftValue;
        right.value = rate * node.rightValue;
        node.number = number;
        node.bound = cuts[number][node.bin];
        node.left = tree.size();
        node.right = tree.size() + 1;
        node.rows = new int[0];
        tree.add(left);
        tree.add(right);
        split(left, bins, cuts, slope, curve, signs);
        split(right, bins, cuts, slope, curve, signs);
    }

    /** Finds the best way to divide a leaf; its number is kept as {@code -number - 2} until it is divided. */
    private void split(Node node, byte[][] bins, double[][] cuts, double[] slope, double[] curve, int[] signs) {
        double allSlope = sum(slope, node.rows);
        double allCurve = sum(curve, node.rows);
        double before = score(allSlope, allCurve, bounded(step(allSlope, allCurve), node));
        node.gain = 0;
        double[] g = new double[BINS];
        double[] h = new double[BINS];
        for (int f = 0; f < signs.length; f++) {
            Arrays.fill(g, 0);
            Arrays.fill(h, 0);
            for (int i : node.rows) {
                g[bins[f][i]] += slope[i];
                h[bins[f][i]] += curve[i];
            }
            double leftSlope = 0;
            double leftCurve = 0;
            for (int b = 0; b < cuts[f].length; b++) {
                leftSlope += g[b];
                leftCurve += h[b];
                double rightCurve = allCurve - leftCurve;
                if (leftCurve < leastWeight || rightCurve < leastWeight) {
                    continue;
                }
                double left = bounded(step(leftSlope, leftCurve), node);
                double right = bounded(step(allSlope - leftSlope, rightCurve), node);
                if (signs[f] * (right - left) < 0) {
                    continue;
                }
                double gain =
                        score(leftSlope, leftCurve, left) + score(allSlope - leftSlope, rightCurve, right) - before;
                if (gain > node.gain) {
                    node.gain = gain;
                    node.number = -f - 2;
                    node.bin = b;
                    node.leftValue = left;
                    node.rightValue = right;
                }
            }
        }
    }

    private static double bounded(double value, Node node) {
        return Math.max(node.lower, Math.min(node.upper, value));
    }

    private double step(double slope, double curve) {
        return slope / (curve + ridge);
    }

    private double score(double slope, double curve, double value) {
        return slope * value - 0.5 * (curve + ridge) * value * value;
    }

    private static double sum(double[] values, int[] rows) {
        double sum = 0;
        for (int i : rows) {
            sum += values[i];
        }
        return sum;
    }

    private static double[] cuts(List<double[]> rows, int number) {
        double[] sorted = rows.stream().mapToDouble(row -> row[number]).sorted().toArray();
        double[] found = new double[BINS - 1];
        int size = 0;
        for (int b = 1; b < BINS; b++) {
            double cut = Math.round(sorted[(int) ((long) sorted.length * b / BINS)] * 1e4) / 1e4;
            if (cut < sorted[sorted.length - 1] && (size == 0 || cut > found[size - 1])) {
                found[size++] = cut;
            }
        }
        return Arrays.copyOf(found, size);
    }

    private static int bin(double[] cuts, double value) {
        int at = Arrays.binarySearch(cuts, value);
        return at >= 0 ? at : -at - 1;
    }
}
