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

    /** A score that only sorts. */
    private static final float NEXT_TO_NOTHING = 1e-9f;

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
        this.scores = new Scores(index, MOST_POSTINGS);
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
        int unread = read();
        Scores.Best named = scores.best(unread == 0 ? most : Math.max(most, MOST_OPEN), allowed);
        long[] open = named.sorted();
        if (unread > 0) {
            for (int i = 0; i < open.length; i++) {
                int article = (int) open[i];
                open[i] = descending(scores.of(article) + lookedUp(article, unread), article);
            }
            Arrays.sort(open);
        }
        int[] articles = new int[Math.min(most, open.length)];
        float[] best = new float[articles.length];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = (int) open[i];
            best[i] = Float.intBitsToFloat(~(int) (open[i] >> 32));
        }
        return new Named(articles, best, named.of());
    }

    /** Reads the postings that may be read; moves the other items to the front and gives how many they are. */
    private int read() {
        int left = MOST_POSTINGS;
        int unread = 0;
        for (int i = 0; i < items.length; i++) {
            QueryTerms.Item item = items[i];
            int length = 0;
            for (int target : item.targets()) {
                length += index.frequency(target);
            }
            // A common word may not use up what the words after it need.
            if (length <= left / 2) {
                boolean single = item.targets().length == 1;
                for (int t = 0; t < item.targets().length; t++) {
                    int id = item.targets()[t];
                    float unit = item.credits()[t] * item.place() / ArticleIndex.FULL_WEIGHT;
                    scores.add(index.postingsStart(id), index.postingsEnd(id), unit, single ? 0 : i + 1);
                }
                left -= length;
            } else {
                items[unread++] = item;
            }
        }
        if (scores.isEmpty() && unread > 0) {
            // Where every word is common, some articles with the most telling one have to do.
            nameSome(items[0].targets()[0]);
        }
        return unread;
    }

    private void nameSome(int id) {
        int from = index.postingsStart(id);
        scores.add(from, Math.min(index.postingsEnd(id), from + MOST_POSTINGS), NEXT_TO_NOTHING, 0);
    }

    /** What an article earns by the first items. */
    private float lookedUp(int article, int unread) {
        float sum = 0;
        for (int i = 0; i < unread; i++) {
            QueryTerms.Item item = items[i];
            float credit = 0;
            for (int t = 0; t < item.targets().length; t++) {
                credit = Math.max(credit, item.credits()[t] * index.weight(item.targets()[t], article));
            }
            sum += credit * item.place();
        }
        return sum;
    }
}
