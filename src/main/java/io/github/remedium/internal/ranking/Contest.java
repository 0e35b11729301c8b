package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles that fit a query in any of its views, each in the view that speaks most for it: a query is as well matched
 * as its best-matched part. Not to be changed after it is made.
 */
final class Contest {

    /** Articles of each view that are looked at. */
    private static final int MOST_OF_VIEW = 4;

    /** Articles that come this near to the first in its view may be meant as well. */
    private static final double NEAR = 0.8;

    /**
     * An article, in the view that speaks most for it.
     *
     * @param article its number in the index
     * @param view the view
     * @param place its place in the view's ranking
     * @param features what its evidence is made from
     * @param evidence how much speaks for it: the logarithm of its odds, by the view alone
     */
    record Contender(int article, View view, int place, double[] features, double evidence) {

        Ranking.Ranked ranked() {
            return view.ranking().ranked().get(place);
        }
    }

    private final List<View> views;
    private final List<Contender> contenders;

    Contest(List<View> views, ArticleIndex index, Confidence confidence) {
        this.views = views;
        Map<Integer, Contender> best = new HashMap<>();
        for (View view : views) {
            int most = view.whole() ? Ranking.COMPARED : MOST_OF_VIEW;
            for (int i = 0; i < Math.min(most, view.ranking().ranked().size()); i++) {
                double[] features = Features.of(view, i, index);
                int article = view.ranking().ranked().get(i).article();
                Contender contender =
                        new Contender(article, view, i, features, confidence.evidence(features, view.prose()));
                best.merge(article, contender, (one, other) -> other.evidence() > one.evidence() ? other : one);
            }
        }
        this.contenders = new ArrayList<>(best.values());
        contenders.sort(Comparator.comparingDouble(Contender::evidence)
                .reversed()
                .thenComparing(Comparator.comparingDouble(
                                (Contender each) -> each.ranked().score())
                        .reversed())
                .thenComparingInt(Contender::article));
    }

    /** The views, the whole first. */
    List<View> views() {
        return views;
    }

    /** The articles, the one with most evidence first. */
    List<Contender> contenders() {
        return contenders;
    }

    /** The numbers of the first article and of those so near to it in its view that they may be meant as well. */
    List<Integer> tied() {
        Contender first = contenders.get(0);
        List<Integer> tied = new ArrayList<>();
        tied.add(first.article());
        for (Ranking.Ranked ranked : first.view().ranking().ranked()) {
            if (ranked.article() != first.article() && ranked.score() >= NEAR * first.ranked().score()) {
                tied.add(ranked.article());
            }
        }
        return tied;
    }
}
