package io.github.remedium.internal.frontmatter;

/** Front matter that is not read at all. The message is for people and has no location. */
public final class FrontMatterException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    FrontMatterException(int line, int column, String message) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line in the file, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
