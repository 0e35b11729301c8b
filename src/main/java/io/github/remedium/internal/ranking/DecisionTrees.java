package io.github.remedium.internal.ranking;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * The sum of many small decision trees over the numbers of a {@link Standing}, one behind the other in arrays. Immutable.
 */
final class DecisionTrees {

    /** Where the nodes of each tree begin, and where those of the last one end. */
    private final int[] starts;

    /** Which number a node asks for; -1 for a leaf. */
    private final int[] numbers;

    /** A node goes left where its number is at most this; what a leaf adds to the sum. */
    private final double[] values;

    /** Where a node leads: always to one behind it. */
    private final int[] lefts;

    private final int[] rights;

    private DecisionTrees(int[] starts, int[] numbers, double[] values, int[] lefts, int[] rights) {
        this.starts = starts;
        this.numbers = numbers;
        this.values = values;
        this.lefts = lefts;
        this.rights = rights;
    }

    /**
     * Trees as they are written: each as a line {@code tree}, and its nodes in order, {@code name bound left right value} or
     * {@code leaf value}, parted by tabs. The value of an inner node is not used.
     *
     * @throws IllegalArgumentException if a line is not of this form
     */
    static DecisionTrees parse(List<String[]> lines) {
        List<Integer> starts = new ArrayList<>();
        int size = (int) lines.stream().filter(cells -> !isTree(cells)).count();
        int[] numbers = new int[size];
        double[] values = new double[size];
        int[] lefts = new int[size];
        int[] rights = new int[size];
        int start = 0;
        int node = 0;
        for (String[] cells : lines) {
            if (isTree(cells)) {
                start = node;
                starts.add(start);
                continue;
            }
            boolean leaf = cells[0].equals("leaf");
            numbers[node] = leaf ? -1 : Standing.NAMES.indexOf(cells[0]);
            if (cells.length != (leaf ? 2 : 5) || (!leaf && numbers[node] < 0)) {
                throw new IllegalArgumentException("node of a tree is malformed: " + String.join(" ", cells));
            }
            values[node] = Double.parseDouble(cells[1]);
            lefts[node] = leaf ? 0 : start + Integer.parseInt(cells[2]);
            rights[node] = leaf ? 0 : start + Integer.parseInt(cells[3]);
            node++;
        }
        starts.add(size);
        DecisionTrees trees = new DecisionTrees(
                starts.stream().mapToInt(Integer::intValue).toArray(), numbers, values, lefts, rights);
        if (!trees.areSound()) {
            throw new IllegalArgumentException("a tree has no nodes, or a node of it leads out of the tree or back");
        }
        return trees;
    }

    private static boolean isTree(String[] cells) {
        return cells[0].equals("tree");
    }

    /** Those of a compiled file. */
    static DecisionTrees read(Parts parts, String name) {
        DecisionTrees read = new DecisionTrees(
                ints(parts.ints(name + ".starts")),
                ints(parts.ints(name + ".numbers")),
                doubles(parts.doubles(name + ".values")),
                ints(parts.ints(name + ".lefts")),
                ints(parts.ints(name + ".rights")));
        parts.check(read.areSound(), name);
        return read;
    }

    void write(PartSink sink, String name) {
        sink.put(name + ".starts", IntBuffer.wrap(starts));
        sink.put(name + ".numbers", IntBuffer.wrap(numbers));
        sink.put(name + ".values", DoubleBuffer.wrap(values));
        sink.put(name + ".lefts", IntBuffer.wrap(lefts));
        sink.put(name + ".rights", IntBuffer.wrap(rights));
    }

    private static int[] ints(IntBuffer buffer) {
        int[] copy = new int[buffer.limit()];
        buffer.get(0, copy);
        return copy;
    }

    private static double[] doubles(DoubleBuffer buffer) {
        double[] copy = new double[buffer.limit()];
        buffer.get(0, copy);
        return copy;
    }

    /** Whether each tree has nodes, and each node leads to a later one of its tree, so that following it always ends. */
    private boolean areSound() {
        int size = numbers.length;
        if (starts.length == 0
                || starts[0] != 0
                || starts[starts.length - 1] != size
                || values.length != size
                || lefts.length != size
                || rights.length != size) {
            return false;
        }
        for (int tree = 0; tree + 1 < starts.length; tree++) {
            int end = starts[tree + 1];
            if (starts[tree] >= end || end > size) {
                return false;
            }
            for (int node = starts[tree]; node < end; node++) {
                boolean leads = lefts[node] > node && lefts[node] < end && rights[node] > node && rights[node] < end;
                if (numbers[node] >= Standing.NAMES.size() || (numbers[node] >= 0 && !leads)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The sum of all trees' answers and a first summand. */
    double sum(double first, double[] standing) {
        double sum = first;
        for (int tree = 0; tree + 1 < starts.length; tree++) {
            int node = starts[tree];
            int number = numbers[node];
            while (number >= 0) {
                node = standing[number] <= values[node] ? lefts[node] : rights[node];
                number = numbers[node];
            }
            sum += values[node];
        }
        return sum;
    }
}
