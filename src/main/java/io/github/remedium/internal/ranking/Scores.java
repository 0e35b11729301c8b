package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Scores of articles while postings are read. In a small knowledge base each article has a slot of its own; in a larger
 * one the slots are a hash table with open addressing, so that their number goes by the postings that may be read and
 * not by the articles there are.
 */
final class Scores {

    private final ArticleIndex index;

    /** Whether each article has a slot of its own, under its number. */
    private final boolean direct;

    private final int mask;

    /** The article of each slot and 1, or 0 for an empty one. */
    private final int[] keys;

    /** The score of the article of each slot, 0 for none. */
    private final float[] scores;

    /** What the present item has earned an article, and which item that is. */
    private final float[] currents;

    private final int[] stamps;
    private boolean isEmpty = true;

    /** For so many postings at most. */
    Scores(ArticleIndex index, int most) {
        this.index = index;
        // Three quarters of the slots are filled at most.
        int capacity = Integer.highestOneBit(Math.max(8, most * 4 / 3) - 1) * 2;
        direct = index.articles() <= capacity;
        mask = capacity - 1;
        int length = direct ? index.articles() : capacity;
        keys = new int[direct ? 0 : length];
        scores = new float[length];
        currents = new float[length];
        stamps = new int[length];
    }

    /**
     * Adds what an item earns by one of its targets, {@code unit} for each part of a posting's weight; of several
     * targets the best counts for an article.
     *
     * @param from the first posting
     * @param to the posting behind the last
     * @param item the item's number, from 1, or 0 for an item of one target
     */
    void add(int from, int to, float unit, int item) {
        isEmpty &= from >= to;
        for (int p = from; p < to; p++) {
            int slot = direct ? index.document(p) : claimed(index.document(p));
            float credit = unit * index.rawWeight(p);
            if (item == 0) {
                scores[slot] += credit;
            } else if (stamps[slot] != item) {
                stamps[slot] = item;
                currents[slot] = credit;
                scores[slot] += credit;
            } else if (credit > currents[slot]) {
                scores[slot] += credit - currents[slot];
                currents[slot] = credit;
            }
        }
    }

    /** The slot of an article, which is a new one if need be. */
    private int claimed(int article) {
        int slot = slot(article);
        keys[slot] = article + 1;
        return slot;
    }

    private int slot(int article) {
        int slot = article & mask;
        while (keys[slot] != 0 && keys[slot] != article + 1) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** The score of an article, 0 for none. */
    float of(int article) {
        return scores[direct ? article : slot(article)];
    }

    /** Whether no article has a score. */
    boolean isEmpty() {
        return isEmpty;
    }

    /**
     * The best of the articles that have a score.
     *
     * @param sorted scores and articles as {@link Descending}
     * @param of how many articles have a score
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Best(long[] sorted, int of) {}

    /** The best articles among those that the filter allows, at most this many. */
    Best best(int most, IntPredicate allowed) {
        long[] best = new long[most];
        int found = 0;
        int all = 0;
        float least = 0;
        for (int slot = 0; slot < scores.length; slot++) {
            float score = scores[slot];
            all += score > 0 ? 1 : 0;
            if (score >= least && score > 0) {
                int article = direct ? slot : keys[slot] - 1;
                long key = Descending.of(score, article);
                if ((found < most || key < best[most - 1]) && allowed.test(article)) {
                    found = Descending.insert(best, found, key);
                    least = found < most ? 0 : Descending.value(best[most - 1]);
                }
            }
        }
        return new Best(Arrays.copyOf(best, found), all);
    }
}
