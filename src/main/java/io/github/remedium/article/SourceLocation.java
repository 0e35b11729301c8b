package io.github.remedium.article;

/**
 * Where something stands in the file it was read from.
 *
 * @param path the file as its source names it, with {@code /} between folders; an entry of an archive follows the
 *     archive's name after {@code !/}
 * @param line line number, from 1; 0 where only the file is known
 * @param column column in UTF-16 code units, from 1; 0 where only the line is known
 */
public record SourceLocation(String path, int line, int column) {

    /** Checks that line and column are not negative. */
    public SourceLocation {
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column must not be negative: " + line + ":" + column);
        }
    }

    /** A location at the start of a line. */
    public static SourceLocation of(String path, int line) {
        return new SourceLocation(path, line, 1);
    }

    /** {@code path:line:column}, the parts that are known. */
    @Override
    public String toString() {
        if (line == 0) {
            return path;
        }
        return column == 0 ? path + ":" + line : path + ":" + line + ":" + column;
    }
}
