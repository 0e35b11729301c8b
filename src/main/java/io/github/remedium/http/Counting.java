package io.github.remedium.http;

import java.time.Duration;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.handler.EventsHandler;
import org.jspecify.annotations.Nullable;

/** Counts each request when it is done. */
final class Counting extends EventsHandler {

    private final Counts counts;

    Counting(Counts counts, Handler next) {
        super(next);
        this.counts = counts;
    }

    @Override
    protected void onComplete(Request request, int status, @Nullable HttpFields headers, @Nullable Throwable failure) {
        Object route = request.getAttribute(Routes.ROUTE);
        long nanos = System.nanoTime() - request.getHeadersNanoTime();
        counts.request(request.getMethod(), route == null ? "-" : route.toString(), status, Duration.ofNanos(nanos));
    }
}
