package io.github.remedium.evaluate;

import io.github.remedium.internal.json.JsonWriting;
import io.github.remedium.internal.text.SafeText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A {@link SelfEvaluation} to read, and as JSON. */
final class SelfEvaluationText {

    private SelfEvaluationText() {}

    static String text(SelfEvaluation figures) {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "%d error strings and codes that %d articles quote, asked with their articles and without them\n\n",
                figures.queries(),
                figures.articles()));
        row(out, "answered right", figures.answeredRight(), figures.answerable());
        row(out, "answered wrong", figures.answeredWrong(), figures.answerable());
        row(out, "asked back", figures.askedBack(), figures.answerable());
        row(out, "false answers", figures.falseAnswers(), figures.withoutRight());
        out.append("\nWhat people paste is harder than what articles quote: expect less.\n");
        if (!figures.families().isEmpty()) {
            out.append('\n').append(figures.families().size()).append(" families of articles taken for each other\n");
        }
        for (SelfEvaluation.Family family : figures.families()) {
            String line = "  " + String.join(", ", family.articles()) + ": " + FigureNames.excerpt(family.query());
            out.append(SafeText.line(line)).append('\n');
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String name, double share, int of) {
        out.append(String.format(Locale.ROOT, "%-16s %.4f  of %d\n", name, share, of));
    }

    static String json(SelfEvaluation figures) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("articles", figures.articles());
        data.put("queries", figures.queries());
        data.put("answerable", figures.answerable());
        data.put("answered_right", FigureNames.rounded(figures.answeredRight()));
        data.put("answered_wrong", FigureNames.rounded(figures.answeredWrong()));
        data.put("asked_back", FigureNames.rounded(figures.askedBack()));
        data.put("without_right", figures.withoutRight());
        data.put("false_answers", FigureNames.rounded(figures.falseAnswers()));
        List<Map<String, Object>> families =
                figures.families().stream().map(SelfEvaluationText::family).toList();
        data.put("families", families);
        return new JsonWriting().write(data);
    }

    private static Map<String, Object> family(SelfEvaluation.Family family) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("articles", family.articles());
        data.put("query", family.query());
        return data;
    }
}
