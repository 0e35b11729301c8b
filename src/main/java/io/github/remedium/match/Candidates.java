package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
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
        float unit = credit / ArticleIndex.FULL_WEIGHT;
        for (int p = from; p < to; p++) {
            credit(index.document(p), unit * index.rawWeight(p), stamp);
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

    /** The highest scores first, equal ones in order of articles; a heap holds the best so far, the worst on top. */
    private Named best(int most, IntPredicate allowed) {
        PriorityQueue<Long> heap = new PriorityQueue<>(most + 1, Comparator.reverseOrder());
        long worst = Long.MAX_VALUE;
        for (int a = 0; a < accumulated; a++) {
            int article = accumulators[a];
            long key = ((long) ~Float.floatToIntBits(scores[article]) << 32) | article;
            if (key < worst && allowed.test(article)) {
                heap.add(key);
                if (heap.size() > most) {
                    heap.poll();
                    worst = heap.element();
                }
            }
        }
        int[] articles = new int[heap.size()];
        float[] best = new float[heap.size()];
        for (int i = articles.length - 1; i >= 0; i--) {
            articles[i] = (int) heap.remove().longValue();
            best[i] = scores[articles[i]];
        }
        return new Named(articles, best, accumulated);
    }
}
