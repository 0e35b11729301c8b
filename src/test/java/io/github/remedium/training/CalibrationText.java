package io.github.remedium.training;

import io.github.remedium.evaluate.Figures;
import io.github.remedium.evaluate.Outcome;
import io.github.remedium.internal.text.SafeText;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What cross-validation says, as a table to read. */
final class CalibrationText {

    private static final List<String> COLUMNS = List.of(
            "weight",
            "log_loss",
            "n",
            "positives",
            "top1",
            "coverage",
            "ece",
            "answered_right",
            "answered_wrong",
            "false_answers");

    private CalibrationText() {}

    /** The judged samples are those of the sets, one set after the other. */
    static String of(
            List<SampleSet> sets,
            List<CrossValidatedSample> judged,
            int folds,
            double precision,
            Thresholds thresholds) {
        int width = sets.stream().mapToInt(set -> set.name().length()).max().orElse(0);
        StringBuilder out = new StringBuilder(line("", width, COLUMNS));
        int start = 0;
        for (SampleSet set : sets) {
            int end = start + set.samples().rows().size();
            out.append(line(
                    SafeText.line(set.name()),
                    width,
                    cells(set.weight(), judged.subList(start, end), precision, thresholds)));
            start = end;
        }
        return out.append(String.format(
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
                        thresholds.falseAnswers(judged, true)))
                .toString();
    }

    private static String line(String name, int width, List<String> cells) {
        StringBuilder line = new StringBuilder(name).append(" ".repeat(Math.max(0, width - name.length())));
        for (int i = 0; i < cells.size(); i++) {
            int padding = Math.max(0, COLUMNS.get(i).length() - cells.get(i).length());
            line.append("  ").append(" ".repeat(padding)).append(cells.get(i));
        }
        return line.append('\n').toString();
    }

    private static List<String> cells(
            double weight, List<CrossValidatedSample> judged, double precision, Thresholds thresholds) {
        List<Outcome> outcomes =
                judged.stream().map(each -> each.outcome(thresholds)).toList();
        Figures figures = Figures.of(outcomes, precision);
        return List.of(
                Double.toString(weight),
                written(OptionalDouble.of(loss(judged))),
                Integer.toString(figures.queries()),
                Integer.toString(figures.answerable()),
                written(figures.top1()),
                written(OptionalDouble.of(figures.coverage())),
                written(OptionalDouble.of(figures.calibrationError())),
                written(figures.answeredRight()),
                written(figures.answeredWrong()),
                written(figures.falseAnswers()));
    }

    private static String written(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "-";
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
