package io.github.remedium.training;

import java.util.List;

/**
 * From which confidence on a query is answered: a number for what programs print and one for what people write.
 *
 * @param output for program output
 * @param prose for prose
 */
record Thresholds(double output, double prose) {

    private static final int STEPS = 100;
    private static final double HIGHEST = 0.99;

    /**
     * The lowest, to two decimals, at which no more than this share of the queries without a right article is answered,
     * by weight, among those that read more like program output and among those that read more like prose. Each is
     * first found as if it were not blended with the other, and then raised as long as the blend answers more. 0.99
     * where none is high enough.
     */
    static Thresholds of(List<CrossValidatedSample> judged, double mostFalse) {
        return of(judged, mostFalse, mostFalse);
    }

    /** The same with another share for what reads like prose. */
    static Thresholds of(List<CrossValidatedSample> judged, double mostFalse, double mostFalseProse) {
        Thresholds found = new Thresholds(lowest(judged, false, mostFalse), lowest(judged, true, mostFalseProse));
        // Raising one never makes the other answer more.
        while (found.output < HIGHEST && found.falseAnswers(judged, false) > mostFalse) {
            found = new Thresholds(next(found.output), found.prose);
        }
        while (found.prose < HIGHEST && found.falseAnswers(judged, true) > mostFalseProse) {
            found = new Thresholds(found.output, next(found.prose));
        }
        return found;
    }

    private static double lowest(List<CrossValidatedSample> judged, boolean prose, double mostFalse) {
        double threshold = 1.0 / STEPS;
        while (threshold < HIGHEST && new Thresholds(threshold, threshold).falseAnswers(judged, prose) > mostFalse) {
            threshold = next(threshold);
        }
        return threshold;
    }

    private static double next(double threshold) {
        return (Math.round(threshold * STEPS) + 1) / (double) STEPS;
    }

    private static boolean isProse(CrossValidatedSample judged) {
        return judged.sample().prose() >= 0.5;
    }

    /** What share of the queries without a right article is answered, by weight, among those like prose or output. */
    double falseAnswers(List<CrossValidatedSample> judged, boolean prose) {
        double answered = 0;
        double all = 0;
        for (CrossValidatedSample each : judged) {
            if (!each.sample().answerable() && isProse(each) == prose) {
                answered += pass(each) ? each.weight() : 0;
                all += each.weight();
            }
        }
        return all == 0 ? 0 : answered / all;
    }

    /** Whether a query is answered; its threshold is a blend of the two by how much it reads like prose. */
    boolean pass(CrossValidatedSample judged) {
        return judged.confidence() >= output + judged.sample().prose() * (prose - output);
    }
}
