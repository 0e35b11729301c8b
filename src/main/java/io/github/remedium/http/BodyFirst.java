package io.github.remedium.http;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;

/**
 * Reads a request's body, up to a size and within a time, before anything else is done for it: a slow client holds
 * neither a thread nor a place in the queue.
 */
final class BodyFirst extends Handler.Wrapper {

    private final int bodyBytes;
    private final Duration bodyTime;

    BodyFirst(int bodyBytes, Duration bodyTime, Handler next) {
        super(next);
        this.bodyBytes = bodyBytes;
        this.bodyTime = bodyTime;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (request.getLength() == 0 || !hasBody(request)) {
            return super.handle(request, response, callback);
        }
        if (request.getLength() > bodyBytes) {
            refuse(tooLarge(), request, response, callback);
            return true;
        }
        AtomicBoolean answered = new AtomicBoolean();
        var alarm = request.getComponents()
                .getScheduler()
                .schedule(
                        () -> {
                            if (answered.compareAndSet(false, true)) {
                                refuse(tooSlow(), request, response, callback);
                            }
                        },
                        bodyTime.toMillis(),
                        TimeUnit.MILLISECONDS);
        Content.Source.asByteArrayAsync(
                request,
                bodyBytes,
                Promise.Invocable.from(
                        InvocationType.BLOCKING,
                        body -> {
                            alarm.cancel();
                            if (answered.compareAndSet(false, true)) {
                                go(new Read(request, body), response, callback);
                            }
                        },
                        failure -> {
                            alarm.cancel();
                            if (answered.compareAndSet(false, true)) {
                                failed(failure, request, response, callback);
                            }
                        }));
        return true;
    }

    private void go(Request request, Response response, Callback callback) {
        try {
            if (!super.handle(request, response, callback)) {
                Response.writeError(request, response, callback, 404);
            }
        } catch (Exception e) {
            Response.writeError(request, response, callback, e);
        }
    }

    private void failed(Throwable failure, Request request, Response response, Callback callback) {
        boolean more = Request.getContentBytesRead(request) > bodyBytes;
        if (more) {
            refuse(tooLarge(), request, response, callback);
        } else if (failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException) {
            refuse(tooSlow(), request, response, callback);
        } else {
            refuse(HttpProblem.badRequest("the body could not be read"), request, response, callback);
        }
    }

    private static void refuse(HttpProblem problem, Request request, Response response, Callback callback) {
        // The rest of the body is not waited for.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        Replies.send(problem.reply(), request, response, callback);
    }

    private static HttpProblem tooLarge() {
        return new HttpProblem(413, "too-large", "the body is too large; --max-body sets how large it may be");
    }

    private static HttpProblem tooSlow() {
        return new HttpProblem(408, "too-slow", "the body took too long to arrive");
    }

    private static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
    }

    /** A request whose body is in memory. */
    private static final class Read extends Request.Wrapper {

        private final Content.Source body;
        private final long length;

        Read(Request request, byte[] body) {
            super(request);
            this.body = Content.Source.from(ByteBuffer.wrap(body));
            this.length = body.length;
        }

        @Override
        public long getLength() {
            return length;
        }

        @Override
        public Content.Chunk read() {
            return body.read();
        }

        @Override
        public void demand(Runnable demandCallback) {
            body.demand(demandCallback);
        }

        @Override
        public void fail(Throwable failure) {
            body.fail(failure);
        }

        @Override
        public boolean consumeAvailable() {
            while (true) {
                Content.Chunk chunk = body.read();
                if (chunk == null) {
                    return false;
                }
                chunk.release();
                if (chunk.isLast()) {
                    return true;
                }
            }
        }
    }
}
