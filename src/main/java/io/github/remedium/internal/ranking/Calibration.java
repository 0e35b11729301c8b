package io.github.remedium.internal.ranking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A correction of the confidence for one knowledge base, as the command {@code calibrate} writes it: lines with a name, a
 * tab and a number; lines that begin with {@code #} are comments.
 *
 * @param scale the factor of the logit, above 0
 * @param shift what is added to it
 * @param threshold the confidence from which an article counts as found, between 0 and 1
 */
public record Calibration(double scale, double shift, double threshold) {

    private static final List<String> NAMES = List.of("scale", "shift", "threshold");

    public Calibration {
        if (!(scale > 0 && Double.isFinite(scale) && Double.isFinite(shift) && threshold > 0 && threshold < 1)) {
            throw new IllegalArgumentException("a calibration needs a scale above 0, a finite shift and a threshold"
                    + " between 0 and 1, was " + scale + ", " + shift + ", " + threshold);
        }
    }

    /**
     * Reads a calibration.
     *
     * @throws IllegalArgumentException if a name is unknown, missing or there twice, or a value is no number in range
     */
    public static Calibration parse(String text) {
        Map<String, Double> values = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length != 2 || !NAMES.contains(cells[0])) {
                throw new IllegalArgumentException(
                        "calibration, line " + (i + 1) + ": expected one of " + NAMES + ", a tab and a number");
            }
            if (values.put(cells[0], number(cells[1], i + 1)) != null) {
                throw new IllegalArgumentException("calibration, line " + (i + 1) + ": there is another " + cells[0]);
            }
        }
        return new Calibration(value(values, "scale"), value(values, "shift"), value(values, "threshold"));
    }

    private static double value(Map<String, Double> values, String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("calibration: there is no " + name);
        }
        return value;
    }

    private static double number(String text, int line) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("calibration, line " + line + ": '" + text + "' is no number", e);
        }
    }
}
