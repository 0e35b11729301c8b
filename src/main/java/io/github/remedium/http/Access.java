package io.github.remedium.http;

import java.time.Duration;

/**
 * A request that was answered, for an access log. It has nothing that a client wrote but the path of something that is
 * there: no query string, no header, no body. Immutable.
 *
 * @param method {@code GET}, {@code HEAD}, {@code POST} or {@code OPTIONS}, or {@code other}
 * @param path the path, in one line; where there is nothing at this path, only as much of it as the server knows, or
 *     {@code -}
 * @param status the status of the answer
 * @param bytes the size of the body that was sent
 * @param took the time from the head of the request to the end of the answer
 */
public record Access(String method, String path, int status, long bytes, Duration took) {

    /** One line: {@code GET /v1/articles 200 5120 bytes 3 ms}. */
    @Override
    public String toString() {
        return method + " " + path + " " + status + " " + bytes + " bytes " + took.toMillis() + " ms";
    }
}
