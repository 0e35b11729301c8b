package io.github.remedium.evaluate;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Fits the confidence to one knowledge base and to the queries its users ask. The shipped confidence was learnt from
 * other articles and other queries; on your own it may be too high or too low. A recalibration corrects it with two
 * numbers, {@code logit(p') = scale * logit(p) + shift}, and chooses a threshold. It never changes the order of the
 * articles.
 *
 * <pre>{@code
 * KnowledgeBase kb = KnowledgeBase.load(folder);
 * Recalibration learnt = Recalibration.of(kb, LabelledQueries.read(queries), 0.99);
 * KnowledgeBase better = KnowledgeBase.builder()
 *         .paths(folder)
 *         .matching(MatchSettings.standard().withCalibration(learnt.calibration()))
 *         .build();
 * }</pre>
 *
 * <p>Platt scaling; see J. Platt, Probabilistic outputs for support vector machines, 1999. Immutable and safe for any
 * number of threads.
 */
public final class Recalibration {

    /** The smallest number of queries to learn from. */
    public static final int MIN_QUERIES = 30;

    /** The smallest number of queries with a right article in the knowledge base, and of queries without one. */
    public static final int MIN_OF_EACH = 10;

    /** The number of parts of the cross-validation: each part is judged by what was learnt from the others. */
    public static final int FOLDS = 10;

    private static final int STEPS = 100;

    /** Below it an article is wrong more often than right, however few wrong ones there are among these queries. */
    private static final double LOWEST = 0.5;

    private final PlattScaling scaling;
    private final double threshold;
    private final Figures before;
    private final Figures after;
    private final int queries;

    /** A correction and the threshold that goes with it. */
    private record Model(PlattScaling scaling, double threshold) {

        static Model of(List<Outcome> outcomes, double precision) {
            PlattScaling scaling = PlattScaling.fit(outcomes.stream()
                    .filter(outcome -> !outcome.ranking().isEmpty())
                    .map(outcome -> new PlattScaling.Example(outcome.confidence(), outcome.isRight()))
                    .toList());
            List<Outcome> corrected =
                    outcomes.stream().map(each -> corrected(each, scaling, 1)).toList();
            int first = (int) Math.max(1, Math.round(STEPS * Math.min(LOWEST, precision)));
            for (int step = first; step < STEPS; step++) {
                double threshold = step / (double) STEPS;
                if (precisionFrom(threshold, corrected) >= precision) {
                    return new Model(scaling, threshold);
                }
            }
            return new Model(scaling, (STEPS - 1) / (double) STEPS);
        }

        Outcome corrected(Outcome outcome) {
            return corrected(outcome, scaling, threshold);
        }

        private static Outcome corrected(Outcome outcome, PlattScaling scaling, double threshold) {
            List<Outcome.Ranked> ranking = new ArrayList<>(outcome.ranking());
            boolean found = false;
            if (!ranking.isEmpty()) {
                Outcome.Ranked first = ranking.get(0);
                double confidence = scaling.of(first.confidence());
                ranking.set(0, new Outcome.Ranked(first.article(), confidence));
                found = confidence >= threshold;
            }
            Answer.Status status = found ? Answer.Status.FOUND : Answer.Status.NONE;
            return new Outcome(outcome.query(), Optional.of(status), Optional.empty(), ranking);
        }

        /** The share of what is answered from this confidence on that is right; 1 where nothing is answered. */
        private static double precisionFrom(double threshold, List<Outcome> outcomes) {
            int answered = 0;
            int right = 0;
            for (Outcome outcome : outcomes) {
                if (outcome.confidence() >= threshold) {
                    answered++;
                    right += outcome.isRight() ? 1 : 0;
                }
            }
            return answered == 0 ? 1 : right / (double) answered;
        }
    }

    private Recalibration(Model model, Figures before, Figures after, int queries) {
        this.scaling = model.scaling();
        this.threshold = model.threshold();
        this.before = before;
        this.after = after;
        this.queries = queries;
    }

    /**
     * Asks a knowledge base labelled queries and learns from the answers. The same knowledge base and queries give the
     * same result.
     *
     * @param kb the knowledge base, built without a calibration of its own
     * @param queries queries as its users ask them; both those with a right article and those without one
     * @param precision the share of the answered queries that must be answered rightly, 0 to 1; the threshold is the
     *     lowest, in steps of 0.01, that reaches it on these queries, and 0.99 if none does. It is not below 0.5, unless the
     *     precision is: a sample that is easily told apart says little about where to draw the line
     * @throws QueryFileException if there are fewer than {@link #MIN_QUERIES} queries, or fewer than
     *     {@link #MIN_OF_EACH} with, or without, a right article in the knowledge base
     * @throws IllegalArgumentException if the precision is not from 0 to 1
     */
    public static Recalibration of(KnowledgeBase kb, List<LabelledQuery> queries, double precision) {
        Objects.requireNonNull(kb, "kb");
        Objects.requireNonNull(queries, "queries");
        if (!(precision >= 0 && precision <= 1)) {
            throw new IllegalArgumentException("precision must be from 0 to 1, was " + precision);
        }
        requireEnough(kb, queries);
        Evaluation evaluation = Evaluation.of(kb, queries, Evaluation.DEFAULT_LIMIT, precision);
        List<Outcome> outcomes = evaluation.outcomes();
        return new Recalibration(
                Model.of(outcomes, precision),
                evaluation.all(),
                Figures.of(crossValidated(outcomes, precision), precision),
                queries.size());
    }

    private static void requireEnough(KnowledgeBase kb, List<LabelledQuery> queries) {
        int with = (int) queries.stream()
                .filter(query -> query.labels().stream()
                        .anyMatch(label -> kb.article(label).isPresent()))
                .count();
        int without = queries.size() - with;
        if (queries.size() < MIN_QUERIES || with < MIN_OF_EACH || without < MIN_OF_EACH) {
            throw new QueryFileException("too few queries to learn from: a calibration needs at least " + MIN_QUERIES
                    + ", of which at least " + MIN_OF_EACH + " have a right article in the knowledge base and at least "
                    + MIN_OF_EACH + " have none; there are " + queries.size() + ", " + with + " with and " + without
                    + " without");
        }
    }

    /** Each outcome as it would be by what was learnt without its part. */
    private static List<Outcome> crossValidated(List<Outcome> outcomes, double precision) {
        Outcome[] judged = new Outcome[outcomes.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Outcome> others = new ArrayList<>();
            for (int i = 0; i < judged.length; i++) {
                if (i % FOLDS != fold) {
                    others.add(outcomes.get(i));
                }
            }
            Model model = Model.of(others, precision);
            for (int i = fold; i < judged.length; i += FOLDS) {
                judged[i] = model.corrected(outcomes.get(i));
            }
        }
        return List.of(judged);
    }

    /**
     * What was learnt, as {@code MatchSettings.withCalibration} and the option {@code --calibration} read it: a comment
     * and three lines with a name, a tab and a number. Ends in a line break.
     */
    public String calibration() {
        return String.format(Locale.ROOT, """
                # Calibration of the confidence, learnt from %d queries.
                scale\t%.5f
                shift\t%.5f
                threshold\t%.2f
                """, queries, scale(), shift(), threshold);
    }

    /** The factor of the logit; above 0. Above 1 makes the confidence more decided, below 1 more careful. */
    public double scale() {
        return scaling.scale();
    }

    /** What is added to the logit; above 0 makes the confidence higher, below 0 lower. */
    public double shift() {
        return scaling.shift();
    }

    /** The new confidence from which an article counts as found, 0.01 to 0.99. */
    public double threshold() {
        return threshold;
    }

    /** How well the queries are answered as the knowledge base is. */
    public Figures before() {
        return before;
    }

    /** How well they are answered after the recalibration, by cross-validation in {@link #FOLDS} parts. */
    public Figures after() {
        return after;
    }

    /** The figures before and after, as a table to read. Ends in a line break. */
    public String text() {
        Map<String, Figures> rows = new LinkedHashMap<>();
        rows.put("before", before);
        rows.put("after", after);
        return EvaluationText.table(rows) + EvaluationText.LEGEND + "after: cross-validated in " + FOLDS
                + " parts by query\n";
    }
}
