package io.github.remedium.load;

/**
 * Says that nothing could be loaded: a source cannot be read, a language pack is malformed, a limit of the whole load is
 * exceeded, there is not a single article, or the thread was interrupted; and, if the load was told to fail, that a file
 * could not be loaded. The message is for people and names the place.
 */
public final class LoadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An exception with a message. */
    public LoadException(String message) {
        super(message);
    }

    /** An exception with a message and its cause. */
    public LoadException(String message, Throwable cause) {
        super(message, cause);
    }
}
