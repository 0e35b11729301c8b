package io.github.remedium.internal.trial;

import io.github.remedium.article.Article;
import io.github.remedium.internal.ranking.Matcher;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Asks a matcher the strings that its own articles quote: once as they are, and once as if the articles that quote them
 * were not there. The second shows how confident this matcher is when it is wrong on these articles, and needs no labelled
 * queries. Immutable.
 */
public final class SelfTrial {

    /** Queries from messages, at most. A few hundred make the correction exact to a few hundredths. */
    public static final int MOST_QUERIES = 400;

    /** The seed of the queries, so that the same articles give the same correction. */
    public static final long SEED = 7;

    /** The precision of the prior: it counts about as much as a few answers. */
    private static final double PRIOR = 2;

    private static final int HALVINGS = 60;
    private static final double WIDEST = 6;

    /** An answer: the logarithm of the odds that it was given, and whether it was right. */
    private record Outcome(double logit, boolean right) {}

    private final List<Outcome> outcomes = new ArrayList<>();

    private SelfTrial() {}

    /** The trial of a matcher of these articles. */
    public static SelfTrial of(List<Article> articles, Matcher matcher) {
        SelfTrial trial = new SelfTrial();
        for (SelfQuery query : SelfQueries.of(articles, MOST_QUERIES, SEED)) {
            trial.ask(matcher, query, Set.of());
            if (!query.holders().isEmpty()) {
                trial.ask(matcher, query, new HashSet<>(query.holders()));
            }
        }
        return trial;
    }

    private void ask(Matcher matcher, SelfQuery query, Set<String> gone) {
        matcher.guess(query.text(), gone).ifPresent(guess -> {
            double probability = Math.min(1 - 1e-9, Math.max(1e-9, guess.probability()));
            boolean right = gone.isEmpty() && query.holders().contains(guess.article());
            outcomes.add(new Outcome(Math.log(probability / (1 - probability)), right));
        });
    }

    /**
     * What to add to the logarithm of the odds, so that on these strings the probabilities are right on average
     * ("calibration in the large": E. W. Steyerberg, Clinical Prediction Models, 2009, chapter 20). Never above 0: what an
     * article quotes is easier than what people ask, so the trial may make a matcher more careful and never bolder.
     */
    public double shift() {
        double low = -WIDEST;
        double high = 0;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (excess(middle) > 0) {
                high = middle;
            } else {
                low = middle;
            }
        }
        // Where even no shift leaves the probabilities too low, the search ends at 0.
        return high > -1e-6 ? 0 : high;
    }

    /** By how much the probabilities are too high together; it rises with the shift. */
    private double excess(double shift) {
        double excess = PRIOR * shift;
        for (Outcome outcome : outcomes) {
            excess += 1 / (1 + Math.exp(-(outcome.logit() + shift))) - (outcome.right() ? 1 : 0);
        }
        return excess;
    }
}
