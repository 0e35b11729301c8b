package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The first stage: names the articles worth comparing. An article's score is the sum over the query's items of the best
 * credit that it earns by any of the item's targets.
 *
 * <p>Postings are read in order of what the items tell, and so many at most: those of common words are left unread in a
 * large knowledge base, and what they add is looked up for the best articles so far alone (the "continue" strategy of
 * Moffat and Zobel 1996). So a query costs about the same in a large knowledge base as in a small one, and in a small
 * one nothing is left out.
 */
final class Candidates {

    /** Postings that are read at most. Where there are no more than half of them, all are read. */
    static final int MOST_POSTINGS = 6_000;

    /** Where postings were left unread, so many articles are looked at in full. */
    private static final int MOST_OPEN = 24;

    /** Items read; a query with more is judged by the most telling ones. */
    private static final int MOST_ITEMS = 120;

    private static final float LEAST_ASKED = 0.15f;

    private final ArticleIndex index;
    private final IntPredicate allowed;
    private final int most;

    /** Items by what they tell, the first first. */
    private final QueryTerms.Item[] items;

    private final Scores scores;

    private Candidates(QueryTerms query, ArticleIndex index, int most, IntPredicate allowed) {
        this.index = index;
        this.allowed = allowed;
        this.most = most;
        this.items = telling(query.items());
        this.scores = new Scores(Math.min(index.articles(), MOST_POSTINGS), index.articles());
    }

    /**
     * The best candidates.
     *
     * @param articles their numbers in the index, the best first
     * @param scores their scores in this stage
     * @param named how many articles were given a score
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Named(int[] articles, float[] scores, int named) {}

    static Named of(QueryTerms query, ArticleIndex index, int most, IntPredicate allowed) {
        return new Candidates(query, index, most, allowed).name();
    }

    private static QueryTerms.Item[] telling(List<QueryTerms.Item> all) {
        long[] order = new long[all.size()];
        int size = 0;
        for (int i = 0; i < order.length; i++) {
            QueryTerms.Item item = all.get(i);
            if (item.isKnown() && item.asked() > LEAST_ASKED) {
                order[size++] = descending(item.asked(), i);
            }
        }
        Arrays.sort(order, 0, size);
        QueryTerms.Item[] telling = new QueryTerms.Item[Math.min(size, MOST_ITEMS)];
        Arrays.setAll(telling, i -> all.get((int) order[i]));
        return telling;
    }

    /** Sorts by falling value, equal ones by rising number. The value is not negative. */
    private static long descending(float value, int number) {
        return ((long) ~Float.floatToIntBits(value) << 32) | number;
    }

    private Named name() {
        boolean complete = read();
        long[] open = scores.best(complete ? most : Math.max(most, MOST_OPEN), allowed);
        if (!complete) {
            for (int i = 0; i < open.length; i++) {
                open[i] = descending(score((int) open[i]), (int) open[i]);
            }
            Arrays.sort(open);
        }
        int[] articles = new int[Math.min(most, open.length)];
        float[] best = new float[articles.length];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = (int) open[i];
            best[i] = Float.intBitsToFloat(~(int) (open[i] >> 32));
        }
        return new Named(articles, best, scores.size);
    }

    /** Reads the postings that may be read; gives whether that is all. */
    private boolean read() {
        int left = MOST_POSTINGS;
        int rarest = -1;
        boolean complete = true;
        for (int i = 0; i < items.length; i++) {
            for (int t = 0; t < items[i].targets().length; t++) {
                int id = items[i].targets()[t];
                int length = index.frequency(id);
                // A common word may not use up what the words after it need.
                if (length <= left / 2) {
                    read(items[i], t, i + 1, length);
                    left -= length;
                } else {
                    complete = false;
                    rarest = rarest < 0 || length < index.frequency(rarest) ? id : rarest;
                }
            }
        }
        if (scores.size == 0 && rarest >= 0) {
            // Where every word is common, some articles with the least common one have to do.
            readSome(rarest);
        }
        return complete;
    }

    private void read(QueryTerms.Item item, int target, int stamp, int length) {
        float unit = item.credits()[target] * item.place() / ArticleIndex.FULL_WEIGHT;
        int from = index.postingsStart(item.targets()[target]);
        for (int p = from; p < from + length; p++) {
            scores.credit(index.document(p), unit * index.rawWeight(p), stamp);
        }
    }

    private void readSome(int id) {
        int from = index.postingsStart(id);
        int to = Math.min(index.postingsEnd(id), from + MOST_POSTINGS);
        for (int p = from; p < to; p++) {
            scores.credit(index.document(p), index.rawWeight(p), 1);
        }
    }

    /** What an article earns in all. */
    private float score(int article) {
        float sum = 0;
        for (QueryTerms.Item item : items) {
            float credit = 0;
            for (int t = 0; t < item.targets().length; t++) {
                credit = Math.max(credit, item.credits()[t] * index.weight(item.targets()[t], article));
            }
            sum += credit * item.place();
        }
        return sum;
    }
}
