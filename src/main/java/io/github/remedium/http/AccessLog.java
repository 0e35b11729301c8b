package io.github.remedium.http;

import io.github.remedium.internal.text.SafeText;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;

/** Tells each request when it is done. Who pastes an error text behind a slash finds nothing there, and it is not told. */
final class AccessLog implements RequestLog {

    private static final int NOT_FOUND = 404;

    private final Consumer<Access> told;

    AccessLog(Consumer<Access> told) {
        this.told = told;
    }

    @Override
    public void log(Request request, Response response) {
        Duration took = Duration.ofNanos(System.nanoTime() - request.getBeginNanoTime());
        told.accept(new Access(
                Counts.knownMethod(request.getMethod()),
                path(request, response.getStatus()),
                response.getStatus(),
                Response.getContentBytesWritten(response),
                took));
    }

    private static String path(Request request, int status) {
        Object route = request.getAttribute(Routes.ROUTE);
        if (route == null) {
            return "-";
        }
        return status == NOT_FOUND ? route.toString() : SafeText.line(Request.getPathInContext(request));
    }
}
