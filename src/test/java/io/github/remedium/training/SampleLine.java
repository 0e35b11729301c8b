package io.github.remedium.training;

import io.github.remedium.evaluate.QueryFileException;
import java.util.ArrayList;
import java.util.List;

/** Reads one line of a file of {@link Samples}. */
final class SampleLine {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final String[] cells;

    SampleLine(String file, int line, List<String> columns, String text) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = text.split("\t", -1);
    }

    /** The sample, whose features begin in this column. */
    Sample sample(int firstFeature) {
        if (cells.length != columns.size() && cells.length != firstFeature) {
            throw wrong("expected " + columns.size() + " cells, or " + firstFeature
                    + " for a query without a candidate, but there are " + cells.length);
        }
        List<Double> features = new ArrayList<>();
        for (int i = firstFeature; i < cells.length; i++) {
            features.add(number(i));
        }
        double prose = number(firstFeature - 1);
        if (prose < 0 || prose > 1) {
            throw wrong("'prose' must be from 0 to 1, was " + prose);
        }
        return new Sample(cells[0], cells[1], cells[2], truth(3), truth(4), prose, features);
    }

    private boolean truth(int column) {
        return switch (cells[column]) {
            case "1" -> true;
            case "0" -> false;
            default -> throw wrong("'" + columns.get(column) + "' must be 1 or 0, was '" + cells[column] + "'");
        };
    }

    private double number(int column) {
        double value;
        try {
            value = Double.parseDouble(cells[column]);
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (!Double.isFinite(value)) {
            throw wrong("'" + columns.get(column) + "' must be a number, was '" + cells[column] + "'");
        }
        return value;
    }

    private QueryFileException wrong(String message) {
        return new QueryFileException(file + ":" + line + ": " + message);
    }
}
