package io.github.remedium.evaluate;

import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How well a set of queries was answered. Shares are from 0 to 1. A figure is empty if the set has no query that it is
 * about: the accuracy, for example, if no query has a right article.
 *
 * @param queries the number of queries
 * @param answerable the number of queries with a right article
 * @param top1 share of the answerable whose first listed article is right
 * @param top5 share of the answerable with a right article among the first five
 * @param mrr mean reciprocal rank: the mean over the answerable of 1 divided by the place of the first right article, or 0
 *     if none is listed
 * @param auroc how well the confidence tells right from wrong: the probability that a right first article has a higher
 *     confidence than a wrong one, ties counted half
 * @param coverage the largest share of the answerable that can be answered rightly with some threshold, if at least the
 *     given precision of all answers must be right
 * @param calibrationError expected calibration error: the mean difference between the confidence and the share that is
 *     right, in ten equal bins of confidence, weighted by their size
 * @param answeredRight share of the answerable that was answered with a right article
 * @param answeredWrong share of the answerable that was answered with a wrong one
 * @param falseAnswers share of the queries without a right article that was answered with some article
 */
public record Figures(
        int queries,
        int answerable,
        OptionalDouble top1,
        OptionalDouble top5,
        OptionalDouble mrr,
        OptionalDouble auroc,
        double coverage,
        double calibrationError,
        OptionalDouble answeredRight,
        OptionalDouble answeredWrong,
        OptionalDouble falseAnswers) {

    /**
     * The figures of some answers.
     *
     * @param outcomes the answers
     * @param precision the share of the accepted articles that must be right for {@link #coverage}, 0 to 1
     */
    public static Figures of(List<Outcome> outcomes, double precision) {
        Objects.requireNonNull(outcomes, "outcomes");
        int answerable = count(outcomes, outcome -> outcome.query().isAnswerable());
        int first = count(outcomes, Outcome::isRight);
        int five = count(outcomes, outcome -> outcome.rank() > 0 && outcome.rank() <= 5);
        double reciprocal = outcomes.stream()
                .filter(outcome -> outcome.rank() > 0)
                .mapToDouble(outcome -> 1.0 / outcome.rank())
                .sum();
        List<Outcome> known = outcomes.stream()
                .filter(outcome -> outcome.status().isPresent())
                .toList();
        int knownAnswerable = count(known, outcome -> outcome.query().isAnswerable());
        int right = count(known, outcome -> outcome.isAnswered() && outcome.isRight());
        int wrong =
                count(known, outcome -> outcome.query().isAnswerable() && outcome.isAnswered() && !outcome.isRight());
        int unasked = count(known, outcome -> !outcome.query().isAnswerable() && outcome.isAnswered());
        return new Figures(
                outcomes.size(),
                answerable,
                share(first, answerable),
                share(five, answerable),
                share(reciprocal, answerable),
                Separation.auroc(outcomes),
                RiskCoverage.of(outcomes).coverageAt(precision),
                Reliability.of(outcomes).error(),
                share(right, knownAnswerable),
                share(wrong, knownAnswerable),
                share(unasked, known.size() - knownAnswerable));
    }

    private static int count(List<Outcome> outcomes, Predicate<Outcome> which) {
        return (int) outcomes.stream().filter(which).count();
    }

    private static OptionalDouble share(double part, int whole) {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / whole);
    }
}
