package io.github.remedium.http;

import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

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
        HttpURI below = path.startsWith(base + "/")
                ? HttpURI.build(uri, path.substring(base.length()), uri.getParam(), uri.getQuery())
                        .asImmutable()
                : uri;
        // A path that leads above the base has no canonical form below it.
        if (below.equals(uri) || below.getCanonicalPath() == null) {
            HttpProblem nothing = new HttpProblem(404, "unknown-path", "there is nothing here; all is below " + base);
            Replies.send(nothing.reply(), request, response, callback);
            return true;
        }
        return super.handle(Request.serveAs(request, below), response, callback);
    }
}
