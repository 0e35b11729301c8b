package io.github.remedium.evaluate;

import io.github.remedium.internal.text.SafeText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation as a table to read. */
final class EvaluationText {

    private static final List<String> COLUMNS = List.of(
            "n",
            "positives",
            "top1",
            "top5",
            "mrr",
            "auroc",
            "coverage",
            "ece",
            "answered_right",
            "answered_wrong",
            "false_answers");

    /** What the columns are. */
    static final String LEGEND = """

            n: queries; positives: those with a right article
            top1, top5: share of the positives whose right article is listed first, or among the first five
            mrr: mean of one divided by its place; auroc: how well the confidence tells right from wrong, 0.5 is chance
            coverage: share of the positives that can be answered at that precision
            ece: expected calibration error, how far the confidence is from the share that is right; low is good
            answered_right, answered_wrong: share of the positives that was answered so
            false_answers: share of the other queries that was answered all the same; low is good
            """;

    private EvaluationText() {}

    static String of(Evaluation evaluation) {
        Map<String, Figures> rows = new LinkedHashMap<>();
        rows.put("all", evaluation.all());
        evaluation.types().forEach((name, figures) -> rows.put("type " + name, figures));
        evaluation.languages().forEach((name, figures) -> rows.put("lang " + name, figures));
        StringBuilder out = new StringBuilder(table(rows));
        out.append(String.format(
                Locale.ROOT, "%ncoverage: at a precision of %s%n".replace("%n", "\n"), evaluation.precision()));
        out.append(LEGEND.strip()).append('\n');
        if (!evaluation.misses().isEmpty()) {
            out.append("\n").append(evaluation.misses().size()).append(" misses\n");
        }
        for (Miss miss : evaluation.misses()) {
            out.append(SafeText.line(line(miss))).append('\n');
        }
        return out.toString();
    }

    private static String line(Miss miss) {
        Outcome outcome = miss.outcome();
        StringBuilder line = new StringBuilder("  ")
                .append(FigureNames.key(miss.kind()))
                .append("  ")
                .append(outcome.query().id());
        if (outcome.query().isAnswerable()) {
            line.append("  wanted ").append(String.join(" or ", outcome.query().labels()));
        }
        if (!outcome.ranking().isEmpty()) {
            line.append(String.format(
                    Locale.ROOT,
                    "  first %s (%.4f)",
                    outcome.ranking().get(0).article(),
                    outcome.ranking().get(0).confidence()));
        }
        if (outcome.rank() > 1) {
            line.append("  right one at ").append(outcome.rank());
        }
        outcome.reason().ifPresent(reason -> line.append("  because ").append(FigureNames.key(reason)));
        return line.toString();
    }

    private static List<String> row(String name, Figures figures) {
        Map<String, Object> named = FigureNames.named(figures);
        List<String> row = new ArrayList<>(List.of(SafeText.line(name)));
        for (String column : COLUMNS) {
            Object value = named.get(column);
            row.add(value == null ? "-" : FigureNames.written(value));
        }
        return row;
    }

    /** The figures as a table, a line for each name. */
    static String table(Map<String, Figures> figures) {
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of(""));
        head.addAll(COLUMNS);
        rows.add(head);
        figures.forEach((name, one) -> rows.add(row(name, one)));
        return table(rows);
    }

    private static String table(List<List<String>> rows) {
        int columns = rows.get(0).size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < columns; i++) {
                String padding = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }
}
