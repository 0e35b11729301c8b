package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The articles that fit a query in any of its views, each in the view that speaks most for it: a query is as well matched
 * as its best-matched part. Not to be changed after it is made; used by one thread.
 */
final class Contest {

    /** Evidence of an article that is no candidate of a view. */
    static final double NO_EVIDENCE = -9;

    /** Articles that are judged in full. */
    private static final int MOST = 6;

    /** Articles of the whole, and of a segment, that are looked at. */
    private static final int MOST_OF_WHOLE = 6;

    private static final int MOST_OF_SEGMENT = 3;

    /** Articles that come this near to the first in its view may be meant as well. */
    private static final double NEAR = 0.8;

    /**
     * An article, in the view that speaks most for it.
     *
     * @param article its number in the index
     * @param view the view
     * @param place its place in the view's ranking
     * @param met what it meets there
     * @param features its features there
     * @param evidence the logarithm of its odds by that view alone
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Contender(int article, View view, int place, Met met, double[] features, double evidence) {

        Ranking.Ranked ranked() {
            return view.ranking().ranked().get(place);
        }
    }

    private final Evidence weights;
    private final List<View> views;
    private final List<Contender> contenders;

    /** Evidence of the candidates of each view, by place. */
    private final IdentityHashMap<View, double[]> evidence = new IdentityHashMap<>();

    Contest(List<View> views, ArticleIndex index, Evidence weights) {
        this.weights = weights;
        this.views = views;
        Map<Integer, Contender> best = new HashMap<>();
        for (View view : views) {
            List<Ranking.Ranked> ranked = view.ranking().ranked();
            int most = Math.min(view.whole() ? MOST_OF_WHOLE : MOST_OF_SEGMENT, ranked.size());
            double[] ofView = new double[ranked.size()];
            Arrays.fill(ofView, NO_EVIDENCE);
            for (int i = 0; i < most; i++) {
                int article = ranked.get(i).article();
                Met met = new Met(view.terms(), article, index);
                double[] features = Features.of(view, i, met, Set.of());
                ofView[i] = weights.of(features, view.prose());
                Contender contender = new Contender(article, view, i, met, features, ofView[i]);
                Contender before = best.get(article);
                if (before == null || contender.evidence() > before.evidence()) {
                    best.put(article, contender);
                }
            }
            evidence.put(view, ofView);
        }
        List<Contender> all = new ArrayList<>(best.values());
        all.sort(Contest::inOrder);
        this.contenders = List.copyOf(all.subList(0, Math.min(MOST, all.size())));
    }

    private static int inOrder(Contender one, Contender other) {
        int evidence = Double.compare(other.evidence(), one.evidence());
        if (evidence != 0) {
            return evidence;
        }
        int score = Double.compare(other.ranked().score(), one.ranked().score());
        return score != 0 ? score : Integer.compare(one.article(), other.article());
    }

    /** The views, the whole first. */
    List<View> views() {
        return views;
    }

    /** The articles, the one with most evidence first. */
    List<Contender> contenders() {
        return contenders;
    }

    /** What speaks for the article at a place of a view. */
    double evidence(View view, int place) {
        double[] ofView = evidence.get(view);
        return ofView == null ? NO_EVIDENCE : ofView[place];
    }

    /** What speaks for an article with these features in a view. */
    double evidence(double[] features, View view) {
        return weights.of(features, view.prose());
    }

    /** The features of a contender if some articles were no rivals. */
    double[] features(Contender contender, Set<Integer> beside) {
        return Features.of(contender.view(), contender.place(), contender.met(), beside);
    }

    /** By which share of its score an article is ahead of the next one in its view; 0 if it is behind. */
    double lead(Contender contender) {
        double next = 0;
        for (Ranking.Ranked ranked : contender.view().ranking().ranked()) {
            next = ranked.article() == contender.article() ? next : Math.max(next, ranked.score());
        }
        double score = contender.ranked().score();
        return score <= 0 ? 0 : Math.max(0, 1 - next / score);
    }

    /** The articles so near to one in its view that they may be meant as well; without itself. */
    List<Integer> near(Contender contender) {
        List<Integer> near = new ArrayList<>();
        for (Ranking.Ranked ranked : contender.view().ranking().ranked()) {
            if (ranked.article() != contender.article()
                    && ranked.score() >= NEAR * contender.ranked().score()) {
                near.add(ranked.article());
            }
        }
        return near;
    }
}
