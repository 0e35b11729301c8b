package io.github.remedium.training;

import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.evaluate.Outcome;
import io.github.remedium.match.Answer;
import java.util.List;
import java.util.Optional;

/**
 * A sample and how sure a model is of it that was made without it.
 *
 * @param weighted the sample
 * @param confidence the probability that its first candidate is right
 */
record CrossValidatedSample(WeightedSample weighted, double confidence) {

    private static final String RIGHT = "right";

    Sample sample() {
        return weighted.sample();
    }

    double weight() {
        return weighted.weight();
    }

    /** Minus the logarithm of the probability that was given to what is the case. */
    double loss() {
        double given = sample().right() ? confidence : 1 - confidence;
        return -StrictMath.log(Math.max(given, 1e-9));
    }

    /** What would come of the query with these thresholds. */
    Outcome outcome(Thresholds thresholds) {
        LabelledQuery query = new LabelledQuery(
                sample().id(),
                "",
                sample().answerable() ? List.of(RIGHT) : List.of(),
                sample().type(),
                Optional.empty());
        boolean answered = sample().hasCandidate() && thresholds.pass(this);
        return new Outcome(
                query,
                Optional.of(answered ? Answer.Status.FOUND : Answer.Status.NONE),
                Optional.empty(),
                sample().hasCandidate()
                        ? List.of(new Outcome.Ranked(sample().right() ? RIGHT : "other", confidence))
                        : List.of());
    }
}
