package io.github.remedium.evaluate;

/**
 * Says that labelled queries cannot be used: the file cannot be read, is not of the right form, or has too few queries to
 * learn from. The message is for people and names the file and line if there is one.
 */
public final class QueryFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** An exception with a message. */
    public QueryFileException(String message) {
        super(message);
    }
}
