package io.github.remedium.internal.ranking;

import java.util.Arrays;

/** Which atoms of a query can meet a term or concept: an open-addressed hash table of small chains. */
final class TargetTable {

    private final int[] keys;
    private final int[] heads;
    private final int[] atoms;
    private final float[] credits;
    private final int[] nexts;
    private final int mask;

    private static final int BITS = 1 << 14;

    /** A bit for each target, which few other ids share: most look-ups end here. */
    private final long[] present = new long[BITS / Long.SIZE];

    private int size;

    TargetTable(QueryTerms query) {
        int entries = 0;
        for (int i = 0; i < query.atoms(); i++) {
            entries += query.items().get(i).targets().length;
        }
        int capacity = Integer.highestOneBit(Math.max(8, entries * 2)) * 2;
        mask = capacity - 1;
        keys = new int[capacity];
        Arrays.fill(keys, -1);
        heads = new int[capacity];
        atoms = new int[entries];
        credits = new float[entries];
        nexts = new int[entries];
        for (int i = 0; i < query.atoms(); i++) {
            QueryTerms.Item item = query.items().get(i);
            for (int t = 0; t < item.targets().length; t++) {
                put(item.targets()[t], i, item.credits()[t] * item.place());
            }
        }
    }

    private void put(int key, int atom, float credit) {
        present[(key & BITS - 1) >> 6] |= 1L << key;
        int slot = slot(key);
        atoms[size] = atom;
        credits[size] = credit;
        nexts[size] = keys[slot] == key ? heads[slot] : -1;
        keys[slot] = key;
        heads[slot] = size++;
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B1) >>> 8 & mask;
        while (keys[slot] != -1 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Whether an id is a target. */
    boolean holds(int target) {
        return (present[(target & BITS - 1) >> 6] & 1L << target) != 0 && first(target) >= 0;
    }

    /** A bit for each target, under the lower bits of its number. Not to be changed. */
    long[] present() {
        return present;
    }

    /** The first entry of a target, or -1. */
    int first(int target) {
        int slot = slot(target);
        return keys[slot] == target ? heads[slot] : -1;
    }

    /** The entry after one, or -1. */
    int next(int entry) {
        return nexts[entry];
    }

    int atom(int entry) {
        return atoms[entry];
    }

    float credit(int entry) {
        return credits[entry];
    }
}
