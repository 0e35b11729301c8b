package io.github.remedium.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;

/** Figures by the names that all outputs use. */
final class FigureNames {

    private static final int DECIMALS = 4;

    private static final int EXCERPT = 160;

    private FigureNames() {}

    /** The figures that can be said, rounded to four decimals, in the order of the record. */
    static Map<String, Object> named(Figures figures) {
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("n", figures.queries());
        named.put("positives", figures.answerable());
        put(named, "top1", figures.top1());
        put(named, "top5", figures.top5());
        put(named, "mrr", figures.mrr());
        put(named, "auroc", figures.auroc());
        named.put("coverage", rounded(figures.coverage()));
        named.put("ece", rounded(figures.calibrationError()));
        put(named, "answered_right", figures.answeredRight());
        put(named, "answered_wrong", figures.answeredWrong());
        put(named, "false_answers", figures.falseAnswers());
        return named;
    }

    static double rounded(double value) {
        return new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN).doubleValue();
    }

    /** A named figure to read. */
    static String written(Object value) {
        return value instanceof Double share ? String.format(Locale.ROOT, "%.4f", share) : value.toString();
    }

    /** A constant as it is written: {@code false-answer}. */
    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The beginning of a query. */
    static String excerpt(String query) {
        String line = query.strip();
        if (line.length() <= EXCERPT) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(EXCERPT - 1)) ? EXCERPT - 1 : EXCERPT;
        return line.substring(0, end) + "…";
    }

    private static void put(Map<String, Object> named, String name, OptionalDouble value) {
        if (value.isPresent()) {
            named.put(name, rounded(value.getAsDouble()));
        }
    }
}
