package io.github.remedium.http;

import java.util.Locale;

/**
 * Why a request was not answered, as a word for programs. Clients decide by it, so a code keeps its meaning and its status
 * between versions. The guide "HTTP for programs" says of each what a client does about it.
 */
enum ErrorCode {
    BAD_REQUEST(400),
    UNKNOWN_CHOICE(400),
    WRONG_TOKEN(401),
    NO_TOKEN_SET(403),
    NO_RELOAD(403),
    FOREIGN_ORIGIN(403),
    UNKNOWN_PATH(404),
    UNKNOWN_ARTICLE(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    TOO_SLOW(408),
    TOO_FEW_ARTICLES(409),
    UNREADABLE(409),
    TOO_LARGE(413),
    TOO_MANY_LINES(413),
    URI_TOO_LONG(414),
    NOT_JSON(415),
    EXPECTATION_FAILED(417),
    UNKNOWN_HOST(421),
    UPGRADE_REQUIRED(426),
    REQUEST_HEADER_FIELDS_TOO_LARGE(431),
    INTERNAL(500),
    LOADING(503),
    BUSY(503),
    TOO_MANY_CONNECTIONS(503),
    STOPPING(503),
    HTTP_VERSION_NOT_SUPPORTED(505);

    private final int status;

    ErrorCode(int status) {
        this.status = status;
    }

    /** The status of HTTP that goes with it. */
    int status() {
        return status;
    }

    /** The code as clients see it, in lower case with hyphens. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
