package io.github.remedium.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Knows the open connections, which of them are served, and until when each must have sent a head or taken a reply.
 *
 * <p>A connection is a stranger until its first request has come, with its body. Strangers hold no place; there may be
 * {@value #STRANGERS} of them, and the one that has waited longest is closed for one more. With its first request a
 * stranger becomes one of the guests, of which there are as many as the limits say. If all places are taken, it gets that of
 * a guest whose next request has not come for a second or longer, and otherwise 503; only the health and the figures of
 * the server are told to everyone. Safe for any number of threads.
 */
final class Connections extends AbstractLifeCycle implements Connection.Listener {

    /** Largest number of connections whose first request has not come. */
    static final int STRANGERS = 4_000;

    private static final long SWEEP_MILLIS = 250;
    private static final long YIELD_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final HttpLimits limits;
    private final Scheduler scheduler;
    private final Map<Connection, Visitor> visitors = new HashMap<>();

    // Those whose request has not come in full, the oldest first.
    private final Set<Visitor> strangers = new LinkedHashSet<>();
    private final Set<Visitor> waitingGuests = new LinkedHashSet<>();

    private int guests;
    private Scheduler.@Nullable Task sweep;

    /**
     * No connections yet.
     *
     * @param scheduler looks several times a second, from start to stop, whose time is up
     */
    Connections(HttpLimits limits, Scheduler scheduler) {
        this.limits = limits;
        this.scheduler = scheduler;
    }

    static HttpProblem tooMany() {
        return new HttpProblem(ErrorCode.TOO_MANY_CONNECTIONS, "there are too many connections; try again later");
    }

    /** How many are open now. */
    synchronized int open() {
        return visitors.size();
    }

    @Override
    public void onOpened(Connection connection) {
        if (connection instanceof SslConnection) {
            // The connection inside it counts.
            return;
        }
        enter(connection, System.nanoTime()).ifPresent(visitor -> visitor.dismiss(tooMany()));
    }

    @Override
    public synchronized void onClosed(Connection connection) {
        Visitor visitor = visitors.remove(connection);
        if (visitor != null) {
            release(visitor);
        }
    }

    /** Says that the head of a request has come; the body may be on its way. */
    synchronized void arrived(Request request) {
        Visitor visitor = visitors.get(connection(request));
        if (visitor != null && !visitor.hasLeft()) {
            waiting(visitor).remove(visitor);
            visitor.work(request, System.nanoTime());
            waiting(visitor).add(visitor);
        }
    }

    /** Takes a place for a request that has come in full. Returns whether there is one. */
    boolean begin(Request request) {
        List<Visitor> leaving = new ArrayList<>();
        boolean served = begin(request, System.nanoTime(), leaving);
        leaving.forEach(visitor -> visitor.dismiss(tooMany()));
        return served;
    }

    private synchronized boolean begin(Request request, long now, List<Visitor> leaving) {
        Visitor visitor = visitors.get(connection(request));
        if (visitor == null || visitor.hasLeft()) {
            return false;
        }
        waiting(visitor).remove(visitor);
        if (!visitor.isGuest() && guests >= limits.connections()) {
            oldest(waitingGuests)
                    .filter(guest -> guest.waitsSinceBefore(now - YIELD_NANOS))
                    .ifPresent(guest -> {
                        release(guest);
                        leaving.add(guest);
                    });
        }
        if (!visitor.isGuest() && guests < limits.connections()) {
            visitor.becomeGuest();
            guests++;
        }
        return visitor.isGuest();
    }

    /** Says that a part of the reply is on its way; the client has the idle time to take it. */
    synchronized void sending(Request request) {
        Visitor visitor = visitors.get(connection(request));
        if (visitor != null) {
            visitor.sending(System.nanoTime());
        }
    }

    /** Says that the client took what was on its way. */
    synchronized void sent(Request request) {
        Visitor visitor = visitors.get(connection(request));
        if (visitor != null) {
            visitor.sent();
        }
    }

    /** Says that the request is done. The connection waits for the next one, unless that has come already. */
    synchronized void end(Request request) {
        Visitor visitor = visitors.get(connection(request));
        if (visitor != null && !visitor.hasLeft() && visitor.worksOn(request)) {
            waiting(visitor).remove(visitor);
            visitor.await(System.nanoTime());
            waiting(visitor).add(visitor);
        }
    }

    /** Takes a connection in, and returns the one that has to leave for it. */
    private synchronized Optional<Visitor> enter(Connection connection, long now) {
        Optional<Visitor> leaving = strangers.size() < STRANGERS ? Optional.empty() : oldest(strangers);
        leaving.ifPresent(this::release);
        Visitor visitor = new Visitor(connection, now);
        visitors.put(connection, visitor);
        strangers.add(visitor);
        return leaving;
    }

    /** Takes a connection out of the count, once. */
    private void release(Visitor visitor) {
        if (!visitor.hasLeft()) {
            waiting(visitor).remove(visitor);
            guests -= visitor.isGuest() ? 1 : 0;
            visitor.leave();
        }
    }

    private Set<Visitor> waiting(Visitor visitor) {
        return visitor.isGuest() ? waitingGuests : strangers;
    }

    private static Optional<Visitor> oldest(Set<Visitor> waiting) {
        return waiting.stream().findFirst();
    }

    private synchronized List<Visitor> overdue(long now) {
        List<Visitor> overdue = visitors.values().stream()
                .filter(visitor -> visitor.isOverdue(limits, now))
                .toList();
        overdue.forEach(this::release);
        return overdue;
    }

    @Override
    protected void doStart() {
        sweepLater();
    }

    private synchronized void sweepLater() {
        sweep = scheduler.schedule(this::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void sweep() {
        HttpProblem late = new HttpProblem(ErrorCode.TOO_SLOW, "the request took too long to arrive");
        for (Visitor visitor : overdue(System.nanoTime())) {
            visitor.dismiss(late);
        }
        if (isRunning()) {
            sweepLater();
        }
    }

    @Override
    protected synchronized void doStop() {
        if (sweep != null) {
            sweep.cancel();
        }
    }

    private static Connection connection(Request request) {
        return request.getConnectionMetaData().getConnection();
    }
}
