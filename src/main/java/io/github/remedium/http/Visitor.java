package io.github.remedium.http;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** An open connection and what it is doing. {@link Connections} guards its state; times are of the nano clock. */
final class Visitor {

    private final Connection connection;
    private boolean guest;
    private boolean left;
    private long waitingSince;
    private long bytesBefore;
    private boolean headBegun;
    private long headSince;
    private boolean sending;
    private long sendingSince;
    private @Nullable Request request;

    /** A connection that was opened now, by a stranger. */
    Visitor(Connection connection, long now) {
        this.connection = connection;
        this.waitingSince = now;
    }

    /** Whether it is one of the connections that are served. */
    boolean isGuest() {
        return guest;
    }

    void becomeGuest() {
        guest = true;
    }

    /** Whether it was told to go; it may still be open for a moment. */
    boolean hasLeft() {
        return left;
    }

    void leave() {
        left = true;
    }

    boolean waitsSinceBefore(long time) {
        return waitingSince - time <= 0;
    }

    boolean worksOn(Request other) {
        return request == other;
    }

    /** The head of a request has come. */
    void work(Request on, long now) {
        request = on;
        waitingSince = now;
    }

    /** The request is done; the next one may come. */
    void await(long now) {
        request = null;
        sending = false;
        waitingSince = now;
        headBegun = false;
        bytesBefore = connection.getBytesIn();
    }

    void sending(long now) {
        sending = true;
        sendingSince = now;
    }

    void sent() {
        sending = false;
    }

    /** Whether it has used up the time to send a head, or to take a reply. Notices when a head begins. */
    boolean isOverdue(HttpLimits limits, long now) {
        if (left) {
            return false;
        }
        if (request != null) {
            return sending && isOver(limits.idleTime(), sendingSince, now);
        }
        if (!headBegun && connection.getBytesIn() > bytesBefore) {
            headBegun = true;
            headSince = now;
        }
        return headBegun && isOver(limits.requestTime(), headSince, now);
    }

    private static boolean isOver(Duration time, long since, long now) {
        return now - since > time.toNanos();
    }

    /** Closes the connection; says why if a part of a request has come, and none of a reply has gone. */
    void dismiss(HttpProblem problem) {
        EndPoint endPoint = connection.getEndPoint();
        if (request == null && connection.getBytesIn() > bytesBefore) {
            endPoint.write(Callback.from(endPoint::close), ByteBuffer.wrap(written(problem)));
        } else {
            endPoint.close();
        }
    }

    private static byte[] written(HttpProblem problem) {
        Reply reply = problem.reply();
        StringBuilder head = new StringBuilder("HTTP/1.1 ")
                .append(reply.status())
                .append(' ')
                .append(HttpStatus.getMessage(reply.status()))
                .append("\r\n");
        reply.headers()
                .forEach((name, value) ->
                        head.append(name).append(": ").append(value).append("\r\n"));
        String body = new String(reply.body(), StandardCharsets.UTF_8);
        return (head + "Content-Length: " + reply.body().length + "\r\nConnection: close\r\n\r\n" + body)
                .getBytes(StandardCharsets.UTF_8);
    }
}
