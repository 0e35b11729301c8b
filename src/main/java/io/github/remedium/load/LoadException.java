package io.github.remedium.load;

/**
 * A load that came to nothing: a source that cannot be read, a limit of the whole load, an interrupt, a
 * malformed language pack, or, under {@link ErrorPolicy#FAIL}, the first file that is in error. The message is for people.
 */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message. */
    public LoadException(String message) {
        super(message);
    }

    /** With a message and what led to it. */
    public LoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
