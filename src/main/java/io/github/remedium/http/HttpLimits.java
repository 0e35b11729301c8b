package io.github.remedium.http;

import java.time.Duration;

/**
 * How much the HTTP door takes on before it says that it is busy.
 *
 * @param connections connections that are served; on others requests are answered with 503
 * @param running requests that are worked on at once
 * @param waiting requests that may wait for their turn; others are answered with 503
 * @param bodyBytes size of a request's body; a larger one is answered with 413
 * @param bodyTime how long a client may take to send a body; a slower one is answered with 408
 * @param waitTime how long a request may wait for its turn before it is answered with 503
 * @param idleTime how long a connection may be silent before it is closed
 * @param stopTime how long running requests may take to finish when the door is closed
 */
public record HttpLimits(
        int connections,
        int running,
        int waiting,
        int bodyBytes,
        Duration bodyTime,
        Duration waitTime,
        Duration idleTime,
        Duration stopTime) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one of them is less than 1
     */
    public HttpLimits {
        if (connections < 1 || running < 1 || waiting < 1 || bodyBytes < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
        if (!isPositive(bodyTime) || !isPositive(waitTime) || !isPositive(idleTime) || !isPositive(stopTime)) {
            throw new IllegalArgumentException("times must be longer than nothing");
        }
    }

    /** 256 connections, 8 requests at once and 256 waiting, 1 MiB, 10 s for a body, 5 s of waiting, 30 s of silence. */
    public static HttpLimits standard() {
        return new HttpLimits(
                256,
                8,
                256,
                1 << 20,
                Duration.ofSeconds(10),
                Duration.ofSeconds(5),
                Duration.ofSeconds(30),
                Duration.ofSeconds(15));
    }

    private static boolean isPositive(Duration time) {
        return !time.isNegative() && !time.isZero();
    }
}
