package io.github.remedium.article;

import java.util.Objects;

/**
 * A place in the file that something was read from. Immutable.
 *
 * @param path the file as its source names it, with {@code /} between folders; for an entry of an archive, the name of the
 *     archive, {@code !/} and the name of the entry
 * @param line line number, from 1; 0 if only the file is known
 * @param column column in UTF-16 code units, from 1; 0 if only the line is known
 */
public record SourceLocation(String path, int line, int column) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if line or column is negative
     */
    public SourceLocation {
        Objects.requireNonNull(path, "path");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ":" + column);
        }
    }

    /** A location at the start of a line. */
    public static SourceLocation of(String path, int line) {
        return new SourceLocation(path, line, 1);
    }

    /** {@code path:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
