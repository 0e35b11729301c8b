package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;

/** Candidates in the order of their scores: what the query's words earn, and what the best signature is worth. */
final class Ranking {

    /** How many candidates are compared in full. */
    static final int COMPARED = 30;

    private static final double SIGNATURE = 1.5;

    /**
     * A compared candidate.
     *
     * @param article its number in the index
     * @param words what the query's items earn in it, bits
     * @param signature how its best signature is met
     */
    record Ranked(int article, float words, Comparison.Result signature) {

        double score() {
            return words + SIGNATURE * signature.value;
        }
    }

    private final List<Ranked> ranked = new ArrayList<>();
    private final int named;

    Ranking(QueryTerms query, ArticleIndex index, IntPredicate allowed) {
        Candidates.Named candidates = Candidates.of(query, index, COMPARED, allowed);
        named = candidates.named();
        Comparison comparison = new Comparison(query, index);
        for (int i = 0; i < candidates.articles().length; i++) {
            int article = candidates.articles()[i];
            ranked.add(new Ranked(article, candidates.scores()[i], comparison.with(article)));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed().thenComparingInt(Ranked::article));
    }

    /** The best first; equal scores in order of articles. */
    List<Ranked> ranked() {
        return ranked;
    }

    /** How many articles the index named. */
    int named() {
        return named;
    }
}
