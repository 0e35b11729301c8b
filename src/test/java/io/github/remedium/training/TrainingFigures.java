package io.github.remedium.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Prints how good probabilities are: first place, coverage at 95 and 99 % precision, and what the threshold gives. */
final class TrainingFigures {

    /**
     * What came of a query.
     *
     * @param probability of its first article
     * @param right whether that article is right
     * @param answerable whether any article is
     */
    record Outcome(double probability, boolean right, boolean answerable) {}

    private TrainingFigures() {}

    static void print(Map<String, List<Outcome>> groups, double threshold) {
        System.out.printf(
                Locale.ROOT,
                "%-22s %5s %6s %6s %6s %6s %6s %6s %6s  threshold %.2f%n",
                "set",
                "n",
                "top1",
                "cov95",
                "cov99",
                "right",
                "wrong",
                "false",
                "ece",
                threshold);
        groups.forEach((name, outcomes) -> System.out.println(line(name, outcomes, threshold)));
    }

    private static String line(String name, List<Outcome> outcomes, double threshold) {
        double answerable =
                Math.max(1, outcomes.stream().filter(Outcome::answerable).count());
        double others = Math.max(1, outcomes.size() - answerable);
        double top = 0;
        double right = 0;
        double wrong = 0;
        double untrue = 0;
        for (Outcome each : outcomes) {
            boolean found = each.probability() >= threshold;
            top += each.answerable() && each.right() ? 1 : 0;
            right += each.answerable() && found && each.right() ? 1 : 0;
            wrong += each.answerable() && found && !each.right() ? 1 : 0;
            untrue += !each.answerable() && found ? 1 : 0;
        }
        StringBuilder curve = new StringBuilder();
        for (double t = 0.55; t < 0.95; t += 0.1) {
            double at = t;
            curve.append(String.format(
                    Locale.ROOT,
                    "  %.2f: %.2f/%.3f/%.3f",
                    at,
                    share(outcomes, o -> o.probability() >= at && o.right(), answerable),
                    share(outcomes, o -> o.probability() >= at && o.answerable() && !o.right(), answerable),
                    share(outcomes, o -> o.probability() >= at && !o.answerable(), others)));
        }
        return String.format(
                        Locale.ROOT,
                        "%-22s %5d %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f %6.3f",
                        name,
                        outcomes.size(),
                        top / answerable,
                        coverage(outcomes, 0.95, answerable),
                        coverage(outcomes, 0.99, answerable),
                        right / answerable,
                        wrong / answerable,
                        untrue / others,
                        calibrationError(outcomes))
                + curve;
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> which, double of) {
        return outcomes.stream().filter(which).count() / of;
    }

    private static double coverage(List<Outcome> outcomes, double precision, double answerable) {
        List<Outcome> sorted = new ArrayList<>(outcomes);
        sorted.sort(Comparator.comparingDouble(Outcome::probability).reversed());
        double best = 0;
        double right = 0;
        for (int i = 0; i < sorted.size(); i++) {
            right += sorted.get(i).right() ? 1 : 0;
            if (right >= precision * (i + 1)) {
                best = right / answerable;
            }
        }
        return best;
    }

    private static double calibrationError(List<Outcome> outcomes) {
        double[] sums = new double[10];
        for (Outcome each : outcomes) {
            sums[(int) Math.min(9, each.probability() * 10)] += each.probability() - (each.right() ? 1 : 0);
        }
        double sum = 0;
        for (double each : sums) {
            sum += Math.abs(each);
        }
        return sum / Math.max(1, outcomes.size());
    }
}
