package io.github.remedium.http;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Lets what must always be answered, such as the health of the server, pass by the queue. */
final class PriorityRoutes extends Handler.Wrapper {

    private final Routes always;

    PriorityRoutes(Routes always, Handler queue) {
        super(queue);
        this.always = always;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return always.has(request)
                ? always.handle(request, response, callback)
                : super.handle(request, response, callback);
    }
}
