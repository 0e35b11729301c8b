package io.github.remedium.article;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file on which a block was written.
 *
 * <p>All instances are equal. A block is compared by what it says and not by where it was written, so that two texts
 * that read the same are equal; compare {@link #first} to compare places. Immutable and safe for any number of threads.
 */
public final class SourceLines {

    /** For a block that was not read from a file, or whose line was lost. */
    public static final SourceLines UNKNOWN = of(0);

    /** The line of each row, from 1; 0 where unknown. Never empty. */
    private final int[] rows;

    private SourceLines(int[] rows) {
        this.rows = rows;
    }

    /**
     * A block that begins on a line.
     *
     * @param first number of the line in the file, from 1; 0 for unknown
     * @throws IllegalArgumentException for a negative number
     */
    public static SourceLines of(int first) {
        return of(first, List.of());
    }

    /**
     * A paragraph with line breaks.
     *
     * @param first line on which the paragraph begins, from 1; 0 for unknown
     * @param afterBreaks for each top-level line break, in order, the line that follows it; 0 for unknown
     * @throws IllegalArgumentException for a negative number
     */
    public static SourceLines of(int first, List<Integer> afterBreaks) {
        int[] rows = new int[afterBreaks.size() + 1];
        rows[0] = first;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = afterBreaks.get(i - 1);
        }
        if (Arrays.stream(rows).anyMatch(line -> line < 0)) {
            throw new IllegalArgumentException("a line must not be negative: " + Arrays.toString(rows));
        }
        return new SourceLines(rows);
    }

    /** The line on which the block begins, from 1; 0 where unknown. */
    public int first() {
        return rows[0];
    }

    /** How many rows it has lines of; 1 at least. */
    public int count() {
        return rows.length;
    }

    /**
     * The line on which a row of a paragraph begins; rows are what line breaks part.
     *
     * @param row number of the row, from 0
     * @return the line; where it is unknown, the paragraph's first line
     */
    public int row(int row) {
        return row < rows.length && rows[row] > 0 ? rows[row] : first();
    }

    /**
     * The lines of a part of a paragraph.
     *
     * @param from number of the part's first row, from 0
     * @param count how many rows it has, at least 1
     */
    public SourceLines rows(int from, int count) {
        int end = Math.min(rows.length, from + count);
        int[] part = from < end ? Arrays.copyOfRange(rows, from, end) : new int[1];
        part[0] = row(from);
        return new SourceLines(part);
    }

    /** Whether the other object is of this class; see there. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceLines;
    }

    /** The same for all instances. */
    @Override
    public int hashCode() {
        return 0;
    }

    /** The line of each row, for messages of tests. */
    @Override
    public String toString() {
        return Arrays.toString(rows);
    }
}
