package io.github.remedium.http;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Takes the path below which everything is off each request, so that what is behind it knows nothing of it. */
final class BasePath extends Handler.Wrapper {

    private final String base;

    /**
     * A base path.
     *
     * @param base begins with a slash and does not end in one
     */
    BasePath(String base, Handler next) {
        super(next);
        this.base = base;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        HttpURI uri = request.getHttpURI();
        String path = String.valueOf(uri.getPath());
        if (path.equals(base)) {
            // The links of the page are relative, and need the slash. Relative itself, whatever a proxy put before it.
            String name = base.substring(base.lastIndexOf('/') + 1);
            Replies.send(Reply.empty(308).with("Location", name + "/"), request, response, callback);
            return true;
        }
        HttpURI below = below(uri, path);
        if (below == null) {
            HttpProblem nothing =
                    new HttpProblem(ErrorCode.UNKNOWN_PATH, "there is nothing here; all is below " + base);
            Replies.send(nothing.reply(), request, response, callback);
            return true;
        }
        return super.handle(Request.serveAs(request, below), response, callback);
    }

    /** The address without the base path; null if it is not below it. */
    private @Nullable HttpURI below(HttpURI uri, String path) {
        if (!path.startsWith(base + "/")) {
            return null;
        }
        try {
            return HttpURI.build(uri, path.substring(base.length()), uri.getParam(), uri.getQuery())
                    .asImmutable();
        } catch (IllegalArgumentException e) {
            // It leads above the base, by two dots.
            return null;
        }
    }
}
