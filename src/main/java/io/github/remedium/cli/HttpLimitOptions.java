package io.github.remedium.cli;

import io.github.remedium.http.HttpLimits;
import java.time.Duration;
import picocli.CommandLine.Option;

/** How much work the server accepts at once, and for how long it waits: an option for each of {@link HttpLimits}. */
final class HttpLimitOptions {

    private static final HttpLimits STANDARD = HttpLimits.standard();

    @Option(names = "--connections", paramLabel = "N", description = "Serve at most N connections. Default: 256.")
    private int connections = STANDARD.connections();

    @Option(names = "--running", paramLabel = "N", description = "Work on at most N requests at once. Default: 8.")
    private int running = STANDARD.running();

    @Option(names = "--waiting", paramLabel = "N", description = "Let at most N requests wait. Default: 256.")
    private int waiting = STANDARD.waiting();

    @Option(names = "--max-body", paramLabel = "BYTES", description = "Size of a request. Default: 1048576.")
    private int maxBody = STANDARD.bodyBytes();

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long a request may take to arrive. Default: 10.")
    private int timeLimit = (int) STANDARD.requestTime().toSeconds();

    @Option(
            names = "--wait-time",
            paramLabel = "SECONDS",
            description = "How long a request may wait for its turn. Default: 5.")
    private int waitTime = (int) STANDARD.waitTime().toSeconds();

    @Option(
            names = "--idle-time",
            paramLabel = "SECONDS",
            description = "After how long a silent connection is closed. Default: 30.")
    private int idleTime = (int) STANDARD.idleTime().toSeconds();

    @Option(
            names = "--stop-time",
            paramLabel = "SECONDS",
            description = "How long running requests may take when the server stops. Default: 15.")
    private int stopTime = (int) STANDARD.stopTime().toSeconds();

    /**
     * The limits.
     *
     * @throws UnusableException if one of them is less than 1
     */
    HttpLimits limits() {
        try {
            return new HttpLimits(
                    connections,
                    running,
                    waiting,
                    maxBody,
                    Duration.ofSeconds(timeLimit),
                    Duration.ofSeconds(waitTime),
                    Duration.ofSeconds(idleTime),
                    Duration.ofSeconds(stopTime));
        } catch (IllegalArgumentException e) {
            throw new UnusableException("--connections, --running, --waiting, --max-body, --time-limit, --wait-time,"
                    + " --idle-time and --stop-time must be at least 1");
        }
    }
}
