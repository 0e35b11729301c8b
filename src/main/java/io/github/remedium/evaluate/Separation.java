package io.github.remedium.evaluate;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/** How well confidence tells right first articles from others. */
final class Separation {

    private Separation() {}

    /** The area under the ROC curve by rank sums (Mann and Whitney), ties by their mean rank. */
    static OptionalDouble auroc(List<Outcome> outcomes) {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence))
                .toList();
        double right = sorted.stream().filter(Outcome::isRight).count();
        double other = sorted.size() - right;
        if (right == 0 || other == 0) {
            return OptionalDouble.empty();
        }
        double ranks = 0;
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            int rightOnes = 0;
            while (end < sorted.size() && same(sorted.get(end), sorted.get(start))) {
                rightOnes += sorted.get(end).isRight() ? 1 : 0;
                end++;
            }
            ranks += (start + end + 1) / 2.0 * rightOnes;
            start = end;
        }
        return OptionalDouble.of((ranks - right * (right + 1) / 2) / (right * other));
    }

    static boolean same(Outcome one, Outcome other) {
        return Double.compare(one.confidence(), other.confidence()) == 0;
    }
}
