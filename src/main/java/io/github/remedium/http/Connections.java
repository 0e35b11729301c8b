package io.github.remedium.http;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Request;

/**
 * Counts connections. One beyond the limit is taken all the same, gets 503 for its first request and is closed: a client
 * learns more from that than from silence. Far beyond the limit connections are closed at once.
 */
final class Connections implements Connection.Listener {

    /** Times the limit up to which connections beyond it are told that there are too many. */
    private static final int TOLD = 16;

    private static final int PATIENCE_MILLIS = 2_000;

    private final int limit;
    private final AtomicInteger open = new AtomicInteger();
    private final Set<Connection> beyond = ConcurrentHashMap.newKeySet();

    Connections(int limit) {
        this.limit = limit;
    }

    /** How many are open now. */
    int open() {
        return open.get();
    }

    @Override
    public void onOpened(Connection connection) {
        int count = open.incrementAndGet();
        if (count > (long) limit * TOLD) {
            connection.getEndPoint().close();
        } else if (count > limit) {
            beyond.add(connection);
            connection.getEndPoint().setIdleTimeout(PATIENCE_MILLIS);
        }
    }

    @Override
    public void onClosed(Connection connection) {
        open.decrementAndGet();
        beyond.remove(connection);
    }

    /** Refuses requests on connections beyond the limit. */
    void check(Request request) throws HttpProblem {
        if (!beyond.isEmpty() && beyond.contains(request.getConnectionMetaData().getConnection())) {
            throw new HttpProblem(503, "too-many-connections", "there are too many connections; try again later");
        }
    }
}
