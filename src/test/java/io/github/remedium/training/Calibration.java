package io.github.remedium.training;

import io.github.remedium.evaluate.QueryFileException;
import java.util.ArrayList;
import java.util.List;

/**
 * The coefficients of the confidence, learnt from samples: logistic regression with an L2 penalty, where features that
 * can only speak for an article keep to a positive weight and those that can only speak against it to a negative one.
 * The same samples give the same coefficients. Immutable.
 *
 * <p>How well that works is measured by cross-validation: each sample is judged by a model made without any sample
 * about an article that it is about. The thresholds are chosen on those judgements.
 */
final class Calibration {

    /** How many parts the samples are split into for cross-validation unless another number is asked for. */
    public static final int DEFAULT_FOLDS = 5;

    /** What share of the queries without a right article may be answered unless another one is asked for. */
    public static final double DEFAULT_MOST_FALSE = 0.03;

    private final String coefficients;
    private final String report;

    private Calibration(String coefficients, String report) {
        this.coefficients = coefficients;
        this.report = report;
    }

    /**
     * Learns from these samples.
     *
     * @param folds how many parts to split them into for cross-validation, 2 to 100
     * @param precision what share of accepted articles must be right for the report's coverage, 0 to 1
     * @param mostFalse what share of the queries without a right article may be answered, 0 to 1
     * @throws QueryFileException if the sets do not have the same features, or hold nothing to tell apart
     */
    public static Calibration of(List<SampleSet> sets, int folds, double precision, double mostFalse) {
        return of(sets, folds, precision, mostFalse, mostFalse);
    }

    /** The same with another share, {@code mostFalseProse}, for queries that read like prose. */
    public static Calibration of(
            List<SampleSet> sets, int folds, double precision, double mostFalse, double mostFalseProse) {
        List<String> features = features(sets);
        List<WeightedSample> all = new ArrayList<>();
        sets.forEach(set -> all.addAll(weighted(set)));
        check(all);
        List<CrossValidatedSample> judged = crossValidated(features, all, folds);
        Thresholds thresholds = Thresholds.of(judged, mostFalse, mostFalseProse);
        String coefficients = BlendedWeights.fit(features, all).text(thresholds);
        return new Calibration(coefficients, CalibrationText.of(sets, judged, folds, precision, thresholds));
    }

    /** The coefficients as {@code MatchSettings.withCoefficients} takes them. Ends in a line break. */
    public String coefficients() {
        return coefficients;
    }

    /** What cross-validation says of each set, as a table to read. Ends in a line break. */
    public String report() {
        return report;
    }

    private static List<String> features(List<SampleSet> sets) {
        List<String> features = List.of();
        for (SampleSet set : sets) {
            List<String> own = set.samples().features();
            if (!features.isEmpty() && !own.isEmpty() && !own.equals(features)) {
                throw new QueryFileException(
                        set.name() + " has other features than the files before it; make all of them anew");
            }
            features = own.isEmpty() ? features : own;
        }
        return features;
    }

    private static List<WeightedSample> weighted(SampleSet set) {
        return set.samples().rows().stream()
                .map(sample -> new WeightedSample(sample, set.weight()))
                .toList();
    }

    private static void check(List<WeightedSample> all) {
        List<Sample> useful = all.stream()
                .map(WeightedSample::sample)
                .filter(Sample::hasCandidate)
                .toList();
        if (useful.stream().noneMatch(Sample::right)) {
            throw new QueryFileException("the samples hold no query whose first candidate is right");
        }
        if (useful.stream().allMatch(Sample::right)) {
            throw new QueryFileException("the samples hold no query whose first candidate is wrong");
        }
    }

    /** Each sample, in its order, judged without its fold. */
    private static List<CrossValidatedSample> crossValidated(
            List<String> features, List<WeightedSample> all, int folds) {
        Folds split = new Folds(all.stream().map(WeightedSample::sample).toList(), folds);
        List<BlendedWeights> models = new ArrayList<>();
        for (int fold = 0; fold < folds; fold++) {
            int left = fold;
            models.add(BlendedWeights.fit(
                    features,
                    all.stream().filter(each -> split.of(each.sample()) != left).toList()));
        }
        return all.stream()
                .map(each -> new CrossValidatedSample(
                        each, models.get(split.of(each.sample())).confidence(each.sample())))
                .toList();
    }
}
