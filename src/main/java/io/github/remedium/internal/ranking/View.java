package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.paste.PastedText;
import io.github.remedium.internal.paste.QueryText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * One way to take a query: as a whole, or as one of its segments; with the articles that fit it. Immutable.
 *
 * @param terms what it looks for
 * @param prose how much it reads like sentences of a person rather than like a program's output, 0 to 1
 * @param whole whether it is the whole query
 * @param rank place among the segments, 0 for the most likely; 0 for the whole
 * @param share its information as a share of the whole query's
 * @param ranking the articles that fit
 */
record View(QueryTerms terms, double prose, boolean whole, int rank, double share, Ranking ranking) {

    /** A view is equal to itself alone. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** Segments that say less than this many bits stand for nothing of their own. */
    private static final float LEAST_ASKED = 8;

    /** All views of a query; the first one is the whole. */
    static List<View> of(PastedText text, ArticleIndex index, IntPredicate allowed) {
        List<View> views = new ArrayList<>();
        QueryWords words = new QueryWords(index);
        QueryTerms terms = new QueryTerms(text.whole(), words);
        views.add(new View(terms, Features.prose(terms), true, 0, 1, new Ranking(terms, index, allowed)));
        for (PastedText.Segment segment : text.segments()) {
            view(segment.text(), segment.rank(), terms.asked(), words, allowed, views);
        }
        return views;
    }

    private static void view(
            QueryText text, int rank, float all, QueryWords words, IntPredicate allowed, List<View> views) {
        QueryTerms terms = new QueryTerms(text, words);
        if (terms.asked() >= LEAST_ASKED) {
            double share = Math.min(1, terms.asked() / Math.max(0.1, all));
            views.add(new View(
                    terms, Features.prose(terms), false, rank, share, new Ranking(terms, words.index(), allowed)));
        }
    }

    /** The place of an article in the ranking, or -1. */
    int place(int article) {
        List<Ranking.Ranked> ranked = ranking.ranked();
        for (int i = 0; i < ranked.size(); i++) {
            if (ranked.get(i).article() == article) {
                return i;
            }
        }
        return -1;
    }
}
