package io.github.remedium.internal.ranking;

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
 * Moffat and Zobel 1996). So the cost of a query grows little with the knowledge base.
 */
final class Candidates {

    /** Postings that are read at most. Where there are no more than half of them, all are read. */
    static final int MOST_POSTINGS = 4_000;

    /** Where postings were left unread, so many articles at most are looked at in full. */
    private static final int MOST_OPEN = 20;

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

    /** Of items in {@link #items} that were not read in full, the targets that were, a bit for each. */
    private final long[] read;

    private final Scores scores;

    private Candidates(QueryTerms query, ArticleIndex index, int most, IntPredicate allowed) {
        this.index = index;
        this.allowed = allowed;
        this.most = most;
        this.items = telling(query.items());
        this.read = new long[items.length];
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
            if (item.isKnown() && item.weight() > LEAST_ASKED) {
                order[size++] = Descending.of(item.weight(), i);
            }
        }
        Arrays.sort(order, 0, size);
        QueryTerms.Item[] telling = new QueryTerms.Item[Math.min(size, MOST_ITEMS)];
        for (int i = 0; i < telling.length; i++) {
            telling[i] = all.get(Descending.number(order[i]));
        }
        return telling;
    }

    private Named name() {
        int unread = read();
        Scores.Best named = scores.best(unread == 0 ? most : Math.max(most, MOST_OPEN), allowed);
        long[] open = unread == 0 ? named.sorted() : completed(named.sorted(), unread);
        int[] articles = new int[Math.min(most, open.length)];
        float[] best = new float[articles.length];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = Descending.number(open[i]);
            best[i] = Descending.value(open[i]);
        }
        return new Named(articles, best, named.of());
    }

    /** Adds what was left unread, as far as it may bring an article among the best. */
    private long[] completed(long[] open, int unread) {
        float rest = 0;
        for (int i = 0; i < unread; i++) {
            rest += credit(items[i]) * items[i].place();
        }
        int done = 0;
        while (done < open.length
                && (done < most || Descending.value(open[done]) + rest >= Descending.value(open[most - 1]))) {
            int article = Descending.number(open[done]);
            done = Descending.insert(
                    open, done, Descending.of(scores.of(article) + lookedUp(article, unread), article));
        }
        return Arrays.copyOf(open, done);
    }

    private static float credit(QueryTerms.Item item) {
        float most = 0;
        for (float credit : item.credits()) {
            most = Math.max(most, credit);
        }
        return most;
    }

    /** Reads the postings that may be read; moves items of which some were not to the front and gives their number. */
    private int read() {
        int left = MOST_POSTINGS;
        int unread = 0;
        for (int i = 0; i < items.length; i++) {
            QueryTerms.Item item = items[i];
            int count = item.targets().length;
            long done = 0;
            for (int t = 0; t < count; t++) {
                int id = item.targets()[t];
                int length = index.frequency(id);
                // A common word may not use up what the words after it need.
                if (length <= left / 2 && t < Long.SIZE) {
                    float unit = item.credits()[t] * item.place() / ArticleIndex.FULL_WEIGHT;
                    scores.add(index.postingsStart(id), index.postingsEnd(id), unit, count == 1 ? 0 : i + 1);
                    left -= length;
                    done |= 1L << t;
                }
            }
            if (Long.bitCount(done) < count) {
                items[unread] = item;
                read[unread++] = done;
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

    /** What an article earns by the first items beside what was read. */
    private float lookedUp(int article, int unread) {
        float sum = 0;
        for (int i = 0; i < unread; i++) {
            QueryTerms.Item item = items[i];
            float had = 0;
            float credit = 0;
            for (int t = 0; t < item.targets().length; t++) {
                float here = item.credits()[t] * index.weight(item.targets()[t], article);
                credit = Math.max(credit, here);
                had = t < Long.SIZE && (read[i] & 1L << t) != 0 ? Math.max(had, here) : had;
            }
            sum += (credit - had) * item.place();
        }
        return sum;
    }
}
