package io.github.remedium.internal.flat;

import java.nio.IntBuffer;
import java.util.List;
import java.util.Objects;

/** Rows of whole numbers, numbered from 0, of different lengths, one behind the other. Immutable. */
public final class Rows {

    private static final int[] NONE = {};

    /** Where each row begins, and where the last one ends. */
    private final IntBuffer starts;

    private final IntBuffer values;

    private Rows(IntBuffer starts, IntBuffer values) {
        this.starts = starts;
        this.values = values;
    }

    /** These rows. */
    public static Rows of(List<int[]> rows) {
        int[] starts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            starts[i + 1] = Math.addExact(starts[i], rows.get(i).length);
        }
        int[] values = new int[starts[rows.size()]];
        for (int i = 0; i < rows.size(); i++) {
            System.arraycopy(rows.get(i), 0, values, starts[i], rows.get(i).length);
        }
        return new Rows(IntBuffer.wrap(starts), IntBuffer.wrap(values));
    }

    /** Those of a compiled file. */
    public static Rows read(Parts parts, String name) {
        Rows read = new Rows(parts.ints(name + ".starts"), parts.ints(name));
        parts.check(read.starts.limit() > 0, name + ".starts");
        return read;
    }

    /** Adds them to a compiled file. */
    public void write(PartSink sink, String name) {
        sink.put(name + ".starts", starts);
        sink.put(name, values);
    }

    /** How many there are. */
    public int size() {
        return starts.limit() - 1;
    }

    /** Where a row begins. */
    public int start(int row) {
        return starts.get(row);
    }

    /** How many numbers all rows have. */
    public int values() {
        return values.limit();
    }

    /** A copy of a row. */
    public int[] row(int row) {
        int start = starts.get(row);
        int length = Objects.checkIndex(starts.get(row + 1) - start, values.limit() + 1);
        if (length == 0) {
            return NONE;
        }
        int[] copy = new int[length];
        values.get(start, copy);
        return copy;
    }
}
