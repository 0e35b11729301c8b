package io.github.remedium.evaluate;

/** A file of labelled queries, or of samples made from them, that cannot be used. The message names the place and is for people. */
public final class QueryFileException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** With a message. */
    public QueryFileException(String message) {
        super(message);
    }
}
