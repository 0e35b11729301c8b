package io.github.remedium.http;

import java.time.Duration;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.QoSHandler;
import org.eclipse.jetty.util.Callback;

/** Bounds how many requests are worked on at once and how many wait; the rest is told to come back. */
final class Admission extends QoSHandler {

    Admission(int running, int waiting, Duration waitTime, Handler next) {
        super(next);
        setMaxRequestCount(running);
        setMaxSuspendedRequestCount(waiting);
        setMaxSuspend(waitTime);
    }

    @Override
    protected void reject(Request request, Response response, Callback callback, int status) {
        busy(request, response, callback);
    }

    @Override
    protected void failSuspended(Request request, Response response, Callback callback, int status, Throwable failure) {
        busy(request, response, callback);
    }

    private static void busy(Request request, Response response, Callback callback) {
        HttpProblem problem = new HttpProblem(503, "busy", "there is too much to do; try again later");
        Replies.send(problem.reply(), request, response, callback);
    }
}
