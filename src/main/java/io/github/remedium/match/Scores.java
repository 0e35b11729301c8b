package io.github.remedium.match;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Scores of articles while postings are read: a hash table with open addressing, so that its size goes by the postings
 * and not by the knowledge base.
 */
final class Scores {

    private final int mask;

    /** Whether each article has a slot of its own, under its number. */
    private final boolean direct;

    /** The article of each slot and 1, or 0 for an empty one. */
    private final int[] keys;

    /** The score of the article of each slot, 0 for none. */
    private final float[] scores;

    /** What the present item has earned an article, and which item that is. */
    private final float[] currents;

    private final int[] stamps;

    /** The slots in the order in which their articles came. */
    private final int[] slots;

    /** How many articles have a score. */
    int size;

    /**
     * For so many articles at most.
     *
     * @param articles how many there are in all; where there is room for all of them, each has a slot of its own
     */
    Scores(int most, int articles) {
        int capacity = Integer.highestOneBit(Math.max(8, most) - 1) * 2;
        direct = articles <= capacity;
        int length = direct ? capacity : capacity * 2;
        mask = length - 1;
        keys = new int[direct ? 0 : length];
        scores = new float[length];
        currents = new float[length];
        stamps = new int[length];
        slots = new int[capacity];
    }

    /** Adds what an item with one target earns an article, which is more than nothing. */
    void add(int article, float credit) {
        scores[claimed(article)] += credit;
    }

    /** Adds what an item earns an article; of several targets of one item the best counts. */
    void credit(int article, float credit, int item) {
        int slot = claimed(article);
        if (stamps[slot] != item) {
            stamps[slot] = item;
            currents[slot] = credit;
            scores[slot] += credit;
        } else if (credit > currents[slot]) {
            scores[slot] += credit - currents[slot];
            currents[slot] = credit;
        }
    }

    /** The slot of an article, which is a new one if need be. */
    private int claimed(int article) {
        int slot = slot(article);
        if (scores[slot] == 0) {
            slots[size++] = slot;
            if (!direct) {
                keys[slot] = article + 1;
            }
        }
        return slot;
    }

    float of(int article) {
        return scores[slot(article)];
    }

    private int slot(int article) {
        if (direct) {
            return article;
        }
        int slot = article & mask;
        while (keys[slot] != 0 && keys[slot] != article + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /**
     * The best, sorted: the highest score first, equal ones in order of articles. The lower half of each is the article,
     * the upper half the complement of the score's bits.
     */
    long[] best(int most, IntPredicate allowed) {
        long[] best = new long[Math.min(most, size)];
        int found = 0;
        long worst = Long.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            int slot = slots[i];
            int article = direct ? slot : keys[slot] - 1;
            long key = ((long) ~Float.floatToRawIntBits(scores[slot]) << 32) | article;
            if ((found < best.length || key < worst) && allowed.test(article)) {
                found = insert(best, found, key);
                worst = best[found - 1];
            }
        }
        return Arrays.copyOf(best, found);
    }

    private static int insert(long[] sorted, int size, long key) {
        int at = size < sorted.length ? size : size - 1;
        while (at > 0 && sorted[at - 1] > key) {
            sorted[at] = sorted[at - 1];
            at--;
        }
        sorted[at] = key;
        return Math.min(size + 1, sorted.length);
    }
}
