package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The first stage: names the articles worth comparing. An article's score is the sum over the query's items of the best
 * credit that it earns by any of the item's targets.
 *
 * <p>Items are read in order of what they tell, the postings of each in full, until so many were read; what the items
 * that remain add is looked up for the best articles so far alone ("quit" and "continue" strategies, Moffat and Zobel
 * 1996). So a query costs about the same in a large knowledge base as in a small one, and in a small one nothing is
 * left out.
 */
final class Candidates {

    /** Postings read before only the best so far are looked at any further; the first item is read in any case. */
    static final int MOST_POSTINGS = 6_000;

    /** Where postings were left unread, so many articles are looked at in full. */
    private static final int MOST_OPEN = 24;

    /** An article that earns less than this share of the best score is no rival. */
    private static final float FAR = 0.4f;

    /** Items read; a query with more is judged by the most telling ones. */
    private static final int MOST_ITEMS = 120;

    private static final float LEAST_ASKED = 0.15f;

    private final ArticleIndex index;
    private final IntPredicate allowed;
    private final int most;

    /** Items by what they tell, the first first. */
    private final QueryTerms.Item[] items;

    /** Postings of each item and all after it. */
    private final long[] postings;

    private final Scores scores;

    private Candidates(QueryTerms query, ArticleIndex index, int most, IntPredicate allowed) {
        this.index = index;
        this.allowed = allowed;
        this.most = most;
        this.items = telling(query.items());
        this.postings = new long[items.length + 1];
        for (int i = items.length - 1; i >= 0; i--) {
            postings[i] = postings[i + 1];
            for (int target : items[i].targets()) {
                postings[i] += index.frequency(target);
            }
        }
        long first = items.length == 0 ? 0 : postings[0] - postings[1];
        long readable = Math.min(postings[0], Math.max(first, MOST_POSTINGS));
        this.scores = new Scores((int) Math.min(index.articles(), readable), index.articles());
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
        int next = 0;
        while (next < items.length && (next == 0 || postings[0] - postings[next + 1] <= MOST_POSTINGS)) {
            read(items[next], next + 1);
            next++;
        }
        long[] open = scores.best(next < items.length ? Math.max(most, MOST_OPEN) : most, allowed);
        if (next < items.length) {
            complete(open, next);
        }
        int[] articles = new int[Math.min(most, open.length)];
        float[] best = new float[articles.length];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = (int) open[i];
            best[i] = Float.intBitsToFloat(~(int) (open[i] >> 32));
        }
        return new Named(articles, best, scores.size);
    }

    /** Adds what the items from here on earn, save where an article cannot come near the best any more. */
    private void complete(long[] open, int from) {
        float rest = 0;
        for (int i = from; i < items.length; i++) {
            float most = 0;
            for (float credit : items[i].credits()) {
                most = Math.max(most, credit);
            }
            rest += most * items[i].place();
        }
        float best = 0;
        for (int i = 0; i < open.length; i++) {
            int article = (int) open[i];
            float score = scores.of(article);
            if (score + rest >= FAR * best) {
                score += later(article, from);
                best = Math.max(best, score);
                open[i] = descending(score, article);
            }
        }
        Arrays.sort(open);
    }

    private void read(QueryTerms.Item item, int stamp) {
        for (int t = 0; t < item.targets().length; t++) {
            int id = item.targets()[t];
            float unit = item.credits()[t] * item.place() / ArticleIndex.FULL_WEIGHT;
            int to = index.postingsEnd(id);
            for (int p = index.postingsStart(id); p < to; p++) {
                scores.credit(index.document(p), unit * index.rawWeight(p), stamp);
            }
        }
    }

    /** What an article earns by the items from here on. */
    private float later(int article, int from) {
        float sum = 0;
        for (int i = from; i < items.length; i++) {
            float credit = 0;
            for (int t = 0; t < items[i].targets().length; t++) {
                credit = Math.max(credit, items[i].credits()[t] * index.weight(items[i].targets()[t], article));
            }
            sum += credit * items[i].place();
        }
        return sum;
    }
}
