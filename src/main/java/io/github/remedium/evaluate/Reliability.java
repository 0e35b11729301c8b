package io.github.remedium.evaluate;

import java.util.ArrayList;
import java.util.List;

/** Confidence beside what it promised, in ten equal bins. */
record Reliability(List<Bin> bins) {

    static final int BINS = 10;

    Reliability {
        bins = List.copyOf(bins);
    }

    /**
     * The outcomes whose first confidence lies in one tenth.
     *
     * @param count how many
     * @param confidence the mean of their confidences; 0 where there are none
     * @param right the share whose first article is right; 0 where there are none
     */
    record Bin(int count, double confidence, double right) {}

    static Reliability of(List<Outcome> outcomes) {
        int[] counts = new int[BINS];
        double[] sums = new double[BINS];
        int[] rights = new int[BINS];
        for (Outcome outcome : outcomes) {
            double confidence = outcome.confidence();
            if (confidence >= 0 && confidence <= 1) {
                int bin = Math.min(BINS - 1, (int) (confidence * BINS));
                counts[bin]++;
                sums[bin] += confidence;
                rights[bin] += outcome.isRight() ? 1 : 0;
            }
        }
        List<Bin> bins = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            int divisor = Math.max(1, counts[i]);
            bins.add(new Bin(counts[i], sums[i] / divisor, rights[i] / (double) divisor));
        }
        return new Reliability(bins);
    }

    /** The expected calibration error. */
    double error() {
        int total = bins.stream().mapToInt(Bin::count).sum();
        double distance = bins.stream()
                .mapToDouble(bin -> bin.count() * Math.abs(bin.confidence() - bin.right()))
                .sum();
        return distance / Math.max(1, total);
    }
}
