package io.github.remedium.internal;

/** A load that came to nothing. The message is for people. */
public final class LoadFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** With a message. */
    public LoadFailure(String message) {
        super(message);
    }

    /** With a message and what led to it. */
    public LoadFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
