package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Candidates in the order of their scores: what the query's words earn, and what the best signature is worth. */
final class Ranking {

    /** How many candidates are compared in full. */
    static final int COMPARED = 8;

    /** Below this share of the best score a candidate's exact score does not matter: its signatures may be left out. */
    private static final double NEAR = 0.4;

    private static final double SIGNATURE = 1.0;

    /**
     * A compared candidate.
     *
     * @param article its number in the index
     * @param words what the query's items earn in it, bits
     * @param signature how its best signature is met
     */
    record Ranked(int article, float words, SignatureFit signature) {

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
        double best = 0;
        double second = 0;
        for (int i = 0; i < candidates.articles().length; i++) {
            int article = candidates.articles()[i];
            float words = candidates.scores()[i];
            // What comes neither among the first two nor near the first is not compared any closer.
            float least = (float) ((Math.max(second, NEAR * best) - words) / SIGNATURE);
            Ranked candidate = new Ranked(article, words, comparison.with(article, least));
            ranked.add(candidate);
            second = Math.max(second, Math.min(best, candidate.score()));
            best = Math.max(best, candidate.score());
        }
        ranked.sort(Ranking::inOrder);
    }

    private static int inOrder(Ranked one, Ranked other) {
        int score = Double.compare(other.score(), one.score());
        return score != 0 ? score : Integer.compare(one.article(), other.article());
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
