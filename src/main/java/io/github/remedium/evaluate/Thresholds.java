package io.github.remedium.evaluate;

import java.util.List;
import java.util.stream.IntStream;

/**
 * From which confidence on a query is answered: a number for what programs print and one for what people write.
 *
 * @param output for program output
 * @param prose for prose
 */
record Thresholds(double output, double prose) {

    private static final int STEPS = 100;

    /**
     * The lowest, to two decimals, at which no more than this share of the queries without a right article is answered,
     * by weight, among those that read more like program output and among those that read more like prose; 0.99 where
     * none is high enough.
     */
    static Thresholds of(List<Judged> judged, double mostFalse) {
        List<Judged> negatives =
                judged.stream().filter(each -> !each.sample().answerable()).toList();
        return new Thresholds(
                lowest(negatives.stream().filter(each -> !isProse(each)).toList(), mostFalse),
                lowest(negatives.stream().filter(Thresholds::isProse).toList(), mostFalse));
    }

    private static boolean isProse(Judged judged) {
        return judged.sample().prose() >= 0.5;
    }

    private static double lowest(List<Judged> negatives, double mostFalse) {
        return IntStream.range(1, STEPS)
                .mapToDouble(step -> step / (double) STEPS)
                .filter(threshold -> share(negatives, threshold) <= mostFalse)
                .findFirst()
                .orElse((STEPS - 1) / (double) STEPS);
    }

    private static double share(List<Judged> negatives, double threshold) {
        double answered = 0;
        double all = 0;
        for (Judged negative : negatives) {
            answered += negative.confidence() >= threshold ? negative.weight() : 0;
            all += negative.weight();
        }
        return all == 0 ? 0 : answered / all;
    }

    /** What share of the queries without a right article is answered, by weight, among those like prose or output. */
    double falseAnswers(List<Judged> judged, boolean prose) {
        double answered = 0;
        double all = 0;
        for (Judged each : judged) {
            if (!each.sample().answerable() && isProse(each) == prose) {
                answered += pass(each) ? each.weight() : 0;
                all += each.weight();
            }
        }
        return all == 0 ? 0 : answered / all;
    }

    /** Whether a query is answered; its threshold is a blend of the two by how much it reads like prose. */
    boolean pass(Judged judged) {
        return judged.confidence() >= output + judged.sample().prose() * (prose - output);
    }
}
