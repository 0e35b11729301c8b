package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The first stage: names the articles worth comparing. Items are read in order of what they tell; an article's score is
 * the sum over the items of the best credit it earns. Once so many articles have a score, the postings that remain are
 * only looked up for those ("continue" strategy, Moffat and Zobel 1996), so that common words cost no more in a large
 * knowledge base.
 */
final class Candidates {

    private static final int MOST_ACCUMULATORS = 3_000;

    /** Items read; a query with more is judged by the most telling ones. */
    private static final int MOST_ITEMS = 120;

    private final ArticleIndex index;
    private final float[] scores;
    private final float[] current;
    private final int[] stamps;
    private final int[] accumulators;
    private int accumulated;

    private Candidates(ArticleIndex index) {
        this.index = index;
        this.scores = new float[index.articles()];
        this.current = new float[index.articles()];
        this.stamps = new int[index.articles()];
        this.accumulators = new int[index.articles()];
    }

    /**
     * The best candidates.
     *
     * @param articles their numbers in the index, the best first
     * @param scores their scores in this stage
     * @param named how many articles had any score
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Named(int[] articles, float[] scores, int named) {}

    static Named of(QueryTerms query, ArticleIndex index, int most, IntPredicate allowed) {
        return new Candidates(index).name(query, most, allowed);
    }

    private Named name(QueryTerms query, int most, IntPredicate allowed) {
        List<QueryTerms.Item> items = query.items().stream()
                .filter(item -> item.isKnown() && item.asked() > 0.15f)
                .sorted(Comparator.comparingDouble(QueryTerms.Item::asked).reversed())
                .limit(MOST_ITEMS)
                .toList();
        int stamp = 0;
        for (QueryTerms.Item item : items) {
            stamp++;
            for (int t = 0; t < item.targets().length; t++) {
                read(item.targets()[t], item.credits()[t] * item.place(), stamp);
            }
        }
        return best(most, allowed);
    }

    private void read(int id, float credit, int stamp) {
        int from = index.postingsStart(id);
        int to = index.postingsEnd(id);
        if (accumulated >= MOST_ACCUMULATORS && to - from > accumulated) {
            for (int a = 0; a < accumulated; a++) {
                float weight = index.weight(id, accumulators[a]);
                if (weight > 0) {
                    credit(accumulators[a], credit * weight, stamp);
                }
            }
            return;
        }
        for (int p = from; p < to; p++) {
            credit(index.document(p), credit * index.weight(p), stamp);
        }
    }

    /** Of several targets of one item the best counts. */
    private void credit(int article, float credit, int stamp) {
        if (stamps[article] == 0) {
            accumulators[accumulated++] = article;
        }
        if (stamps[article] != stamp) {
            stamps[article] = stamp;
            current[article] = credit;
            scores[article] += credit;
        } else if (credit > current[article]) {
            scores[article] += credit - current[article];
            current[article] = credit;
        }
    }

    private Named best(int most, IntPredicate allowed) {
        long[] heap = new long[accumulated];
        int size = 0;
        for (int a = 0; a < accumulated; a++) {
            if (allowed.test(accumulators[a])) {
                // Highest score first; equal scores in order of articles.
                int bits = Float.floatToIntBits(scores[accumulators[a]]);
                heap[size++] = ((long) ~bits << 32) | accumulators[a];
            }
        }
        Arrays.sort(heap, 0, size);
        int n = Math.min(most, size);
        int[] articles = new int[n];
        float[] best = new float[n];
        for (int i = 0; i < n; i++) {
            articles[i] = (int) heap[i];
            best[i] = scores[articles[i]];
        }
        return new Named(articles, best, accumulated);
    }
}
