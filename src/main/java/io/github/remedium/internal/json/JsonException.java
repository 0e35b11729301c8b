package io.github.remedium.internal.json;

/** A text is not the JSON that was expected. The message says what is wrong, without quoting the text at length. */
public final class JsonException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final boolean limit;

    /** At this line and column, from 1; 0 where they are not known. */
    public JsonException(String message, int line, int column) {
        this(message, line, column, false);
    }

    private JsonException(String message, int line, int column, boolean limit) {
        super(message);
        this.line = line;
        this.column = column;
        this.limit = limit;
    }

    /** The text may be JSON, but has more of something than is read. The message must quote nothing of the text. */
    static JsonException beyondLimit(String message, int line, int column) {
        return new JsonException(message, line, column, true);
    }

    /** Whether the text may be JSON, but has more of something than is read; then the message quotes nothing of it. */
    public boolean isBeyondLimit() {
        return limit;
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
