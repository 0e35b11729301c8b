package io.github.remedium.load;

/** Stand-in. */
public final class LoadException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** With a message. */
    public LoadException(String message) {
        super(message);
    }
}
