package io.github.remedium.check;

import io.github.remedium.article.SourceLocation;
import java.util.Objects;

/**
 * A stretch of a file. Immutable.
 *
 * @param path the file as its source names it, with {@code /} between folders
 * @param line the line on which it begins, from 1; 0 if only the file is known
 * @param column the column of its first character in UTF-16 code units, from 1; 0 if only the line is known
 * @param endLine the line on which it ends; 0 if the end is not known
 * @param endColumn the column behind its last character; 0 if the end is not known
 */
public record Place(String path, int line, int column, int endLine, int endColumn) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is negative
     */
    public Place {
        Objects.requireNonNull(path, "path");
        if (line < 0 || column < 0 || endLine < 0 || endColumn < 0) {
            throw new IllegalArgumentException("lines and columns must not be negative");
        }
    }

    /** A place without a known end. */
    public static Place of(SourceLocation location) {
        return new Place(location.path(), location.line(), location.column(), 0, 0);
    }

    /** A whole file. */
    public static Place of(String path) {
        return new Place(path, 0, 0, 0, 0);
    }

    /** Some characters of one line. */
    public static Place of(String path, int line, int column, int length) {
        return new Place(path, line, column, line, column + length);
    }

    /** Where it begins. */
    public SourceLocation start() {
        return new SourceLocation(path, line, column);
    }

    /** Where it begins: {@code path:line:column}, without the parts that are not known. */
    @Override
    public String toString() {
        return start().toString();
    }
}
