package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.List;

/**
 * What every article is worth to a query, the plain way: for each article and each item the best of what meeting the
 * item's targets earns there. Shares nothing with the candidates' way through the postings but the weights.
 */
final class BruteForce {

    private BruteForce() {}

    /** The score of every article, by its number in the index. */
    static double[] scores(List<QueryTerms.Item> items, ArticleIndex index) {
        double[] scores = new double[index.articles()];
        for (int article = 0; article < scores.length; article++) {
            for (QueryTerms.Item item : items) {
                scores[article] += worth(item, article, index);
            }
        }
        return scores;
    }

    private static double worth(QueryTerms.Item item, int article, ArticleIndex index) {
        double best = 0;
        for (int t = 0; t < item.targets().length; t++) {
            double weight = weight(item.targets()[t], article, index);
            best = Math.max(best, weight * item.credits()[t] * item.place());
        }
        return best;
    }

    /** From one end of the postings to the other. */
    private static double weight(int id, int article, ArticleIndex index) {
        for (int posting = index.postingsStart(id); posting < index.postingsEnd(id); posting++) {
            if (index.document(posting) == article) {
                return index.rawWeight(posting) / (double) ArticleIndex.FULL_WEIGHT;
            }
        }
        return 0;
    }
}
