package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.Rows;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Phrases as ways from a root: a step for each word, and at the end what the phrase stands for. The steps of all nodes
 * are in one hash table with open addressing. Immutable.
 */
final class PhraseTrie {

    /** Where all phrases begin. */
    static final int ROOT = 0;

    /** A node in the upper and a word in the lower half, and 1; 0 for an empty slot. Their count is a power of two. */
    private final LongBuffer steps;

    /** Where each step leads. */
    private final IntBuffer targets;

    /** The concepts of each node. */
    private final Rows concepts;

    private final int mask;

    private PhraseTrie(LongBuffer steps, IntBuffer targets, Rows concepts) {
        this.steps = steps;
        this.targets = targets;
        this.concepts = concepts;
        this.mask = steps.limit() - 1;
    }

    static PhraseTrie read(Parts parts, String name) {
        LongBuffer steps = parts.longs(name + ".steps");
        parts.check(Integer.bitCount(steps.limit()) == 1, name + ".steps");
        return new PhraseTrie(
                steps, parts.ints(name + ".targets", steps.limit()), Rows.read(parts, name + ".concepts"));
    }

    void write(PartSink sink, String name) {
        sink.put(name + ".steps", steps);
        sink.put(name + ".targets", targets);
        concepts.write(sink, name + ".concepts");
    }

    /** Where a word leads from a node, or -1. */
    int child(int node, int word) {
        long wanted = step(node, word);
        int slot = hash(wanted) & mask;
        for (int probes = 0; probes <= mask; probes++) {
            long found = steps.get(slot);
            if (found == wanted) {
                return targets.get(slot);
            }
            if (found == 0) {
                return -1;
            }
            slot = slot + 1 & mask;
        }
        return -1;
    }

    /** What the way to a node stands for; often nothing. */
    int[] concepts(int node) {
        return concepts.row(node);
    }

    private static long step(int node, int word) {
        return (((long) node << Integer.SIZE) | word) + 1;
    }

    private static int hash(long step) {
        return (int) ((step * 0x9E3779B97F4A7C15L) >>> 40);
    }

    /** Collects phrases. Used by one thread. */
    static final class Builder {
        private final Map<Long, Integer> steps = new HashMap<>();
        private final List<int[]> concepts = new ArrayList<>(List.of(new int[0]));

        /** Adds what a phrase, given as the numbers of its words, stands for. */
        void add(int[] words, int concept) {
            int node = ROOT;
            for (int word : words) {
                node = steps.computeIfAbsent(step(node, word), s -> {
                    concepts.add(new int[0]);
                    return concepts.size() - 1;
                });
            }
            concepts.set(node, with(concepts.get(node), concept));
        }

        PhraseTrie build() {
            int capacity = Integer.highestOneBit(Math.max(2, steps.size() * 3 / 2)) * 2;
            long[] slots = new long[capacity];
            int[] targets = new int[capacity];
            // In the order of the nodes, so that the same phrases give the same table.
            long[] inOrder = new long[concepts.size()];
            steps.forEach((step, node) -> inOrder[node] = step);
            for (int node = 1; node < inOrder.length; node++) {
                int slot = hash(inOrder[node]) & capacity - 1;
                while (slots[slot] != 0) {
                    slot = slot + 1 & capacity - 1;
                }
                slots[slot] = inOrder[node];
                targets[slot] = node;
            }
            return new PhraseTrie(LongBuffer.wrap(slots), IntBuffer.wrap(targets), Rows.of(concepts));
        }
    }

    /** Some concepts and another one, unless it is among them. */
    static int[] with(int[] known, int concept) {
        for (int each : known) {
            if (each == concept) {
                return known;
            }
        }
        int[] both = Arrays.copyOf(known, known.length + 1);
        both[known.length] = concept;
        return both;
    }
}
