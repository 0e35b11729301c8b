package io.github.remedium.internal.json;

/** A text is not the JSON that was expected. The message says what is wrong, without quoting the text at length. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;

    /** At this line and column, from 1; 0 where they are not known. */
    public JsonException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1; 0 where it is not known. */
    public int line() {
        return line;
    }

    /** The column, from 1; 0 where it is not known. */
    public int column() {
        return column;
    }
}
