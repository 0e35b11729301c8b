package io.github.remedium.evaluate;

import io.github.remedium.internal.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What cross-validation says, as a table to read. */
final class CalibrationText {

    private static final List<String> COLUMNS =
            List.of("n", "positives", "top1", "coverage", "ece", "answered_right", "answered_wrong", "false_answers");

    private CalibrationText() {}

    /** The judged samples are those of the sets, one set after the other. */
    static String of(
            List<SampleSet> sets,
            List<CrossValidatedSample> judged,
            int folds,
            double precision,
            Thresholds thresholds) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("", "weight", "log_loss"));
        head.addAll(COLUMNS);
        rows.add(head);
        int start = 0;
        for (SampleSet set : sets) {
            int end = start + set.samples().rows().size();
            rows.add(row(set, judged.subList(start, end), precision, thresholds));
            start = end;
        }
        return EvaluationText.table(rows)
                + String.format(
                        Locale.ROOT,
                        """

                        log loss %.4f by weight, in %d folds by article
                        coverage: at a precision of %s
                        thresholds: %.2f for program output, %.2f for prose; false answers by weight %.4f, %.4f
                        """,
                        loss(judged),
                        folds,
                        precision,
                        thresholds.output(),
                        thresholds.prose(),
                        thresholds.falseAnswers(judged, false),
                        thresholds.falseAnswers(judged, true));
    }

    private static List<String> row(
            SampleSet set, List<CrossValidatedSample> judged, double precision, Thresholds thresholds) {
        List<Outcome> outcomes =
                judged.stream().map(each -> each.outcome(thresholds)).toList();
        Map<String, Object> named = FigureNames.named(Figures.of(outcomes, precision));
        List<String> row = new ArrayList<>();
        row.add(SafeText.line(set.name()));
        row.add(Double.toString(set.weight()));
        row.add(FigureNames.written(FigureNames.rounded(loss(judged))));
        for (String column : COLUMNS) {
            Object value = named.get(column);
            row.add(value == null ? "-" : FigureNames.written(value));
        }
        return row;
    }

    private static double loss(List<CrossValidatedSample> judged) {
        double loss = 0;
        double weight = 0;
        for (CrossValidatedSample each : judged) {
            loss += each.weight() * each.loss();
            weight += each.weight();
        }
        return weight == 0 ? 0 : loss / weight;
    }
}
