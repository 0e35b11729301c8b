package io.github.remedium.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What would be answered, and how much of it wrongly, if every first article from some confidence on were accepted; for
 * every confidence that occurs, the highest first.
 */
record RiskCoverage(List<Point> points) {

    RiskCoverage {
        points = List.copyOf(points);
    }

    /**
     * One confidence.
     *
     * @param confidence everything from it on is accepted
     * @param coverage share of the answerable queries that is answered rightly
     * @param precision share of what is accepted that is right
     */
    record Point(double confidence, double coverage, double precision) {

        /** Share of what is accepted that is wrong. */
        double risk() {
            return 1 - precision;
        }
    }

    static RiskCoverage of(List<Outcome> outcomes) {
        List<Outcome> sorted = outcomes.stream()
                .sorted(Comparator.comparingDouble(Outcome::confidence).reversed())
                .toList();
        long answerable = sorted.stream()
                .filter(outcome -> outcome.query().isAnswerable())
                .count();
        List<Point> points = new ArrayList<>();
        int right = 0;
        int start = 0;
        while (start < sorted.size()) {
            int end = start;
            while (end < sorted.size() && Separation.same(sorted.get(end), sorted.get(start))) {
                right += sorted.get(end).isRight() ? 1 : 0;
                end++;
            }
            points.add(new Point(
                    sorted.get(start).confidence(), right / (double) Math.max(1, answerable), right / (double) end));
            start = end;
        }
        return new RiskCoverage(points);
    }

    /** The best coverage among the confidences where at least this share of what is accepted is right. */
    double coverageAt(double precision) {
        return points.stream()
                .filter(point -> point.precision() >= precision)
                .mapToDouble(Point::coverage)
                .max()
                .orElse(0);
    }
}
