package io.github.remedium.http;

import java.time.Duration;
import java.util.Objects;

/**
 * How much work an {@link HttpDoor} accepts at the same time, and for how long it waits. Immutable.
 *
 * @param connections largest number of connections that are served; requests on others get the status 503
 * @param running largest number of requests that are worked on at the same time
 * @param waiting largest number of requests that wait for their turn; others get 503
 * @param bodyBytes largest size of a request body, in bytes; a larger one gets 413
 * @param requestTime time for a client to send the head of a request, and again for its body; a slower one gets 408
 * @param waitTime time that a request may wait for its turn; after it, the request gets 503
 * @param idleTime time after which a silent connection is closed, and one that does not take what it is sent
 * @param stopTime time for running requests to finish after {@link HttpDoor#close}
 */
public record HttpLimits(
        int connections,
        int running,
        int waiting,
        int bodyBytes,
        Duration requestTime,
        Duration waitTime,
        Duration idleTime,
        Duration stopTime) {

    /**
     * Checks the numbers and times.
     *
     * @throws IllegalArgumentException if a number is less than 1, or a time is zero or negative
     */
    public HttpLimits {
        Objects.requireNonNull(requestTime, "requestTime");
        Objects.requireNonNull(waitTime, "waitTime");
        Objects.requireNonNull(idleTime, "idleTime");
        Objects.requireNonNull(stopTime, "stopTime");
        if (connections < 1 || running < 1 || waiting < 1 || bodyBytes < 1) {
            throw new IllegalArgumentException("limits must be at least 1");
        }
        if (!isPositive(requestTime) || !isPositive(waitTime) || !isPositive(idleTime) || !isPositive(stopTime)) {
            throw new IllegalArgumentException("times must be longer than zero");
        }
    }

    /**
     * The limits that hold if no others are set: 256 connections, 8 running and 256 waiting requests, 1 MiB for a body, 10 s
     * to send a head and as long to send a body, 5 s of waiting, 30 s of silence, 15 s to stop.
     */
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
