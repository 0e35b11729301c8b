package io.github.remedium.http;

/** The door could not be opened. The message is for people and says where and why. */
public final class HttpDoorException extends RuntimeException {

    private static final long serialVersionUID = 1;

    HttpDoorException(String message, Throwable cause) {
        super(message, cause);
    }
}
