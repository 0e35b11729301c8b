package io.github.remedium.internal.index;

import java.util.Arrays;

/** Weights by id, negative ids allowed; cleared in time of what it holds. Not safe for several threads. */
final class IdWeights {

    /** Of an id, by {@link #slot}. */
    private float[] weights = new float[1 << 12];

    private boolean[] present = new boolean[1 << 12];
    private int[] ids = new int[1 << 10];
    private int size;

    /** What is done with an id and its weight. */
    interface Visitor {
        void visit(int id, float weight);
    }

    void clear() {
        for (int i = 0; i < size; i++) {
            present[slot(ids[i])] = false;
        }
        size = 0;
    }

    int size() {
        return size;
    }

    /** Multiplies a weight, which is 1 at first. */
    void multiply(int id, float factor) {
        int slot = hold(id, 1);
        weights[slot] *= factor;
    }

    /** Raises a weight, which is 0 at first. */
    void raise(int id, float weight) {
        int slot = hold(id, 0);
        weights[slot] = Math.max(weights[slot], weight);
    }

    /** All ids in the order in which they came. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < size; i++) {
            visitor.visit(ids[i], weights[slot(ids[i])]);
        }
    }

    private int hold(int id, float first) {
        int slot = slot(id);
        if (slot >= present.length) {
            int length = Integer.highestOneBit(slot) * 2;
            present = Arrays.copyOf(present, length);
            weights = Arrays.copyOf(weights, length);
        }
        if (!present[slot]) {
            present[slot] = true;
            weights[slot] = first;
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
            }
            ids[size++] = id;
        }
        return slot;
    }

    private static int slot(int id) {
        return id >= 0 ? id * 2 : -id * 2 - 1;
    }
}
