package io.github.remedium.cli;

/** Input that cannot be used. The message is for the user and names the input. */
final class UnusableException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableException(String message) {
        super(message);
    }
}
