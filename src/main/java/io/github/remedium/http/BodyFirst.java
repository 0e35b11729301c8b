package io.github.remedium.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Reads a request's body, up to a size and within a time, before anything else is done for it: a slow client holds
 * neither a thread nor a place in the queue. However small the pieces are in which a body comes, it costs what its bytes
 * cost, and no thread reads more than some pieces of one body before it looks after the others. Bodies that are large are
 * in memory only a few at a time.
 */
final class BodyFirst extends Handler.Wrapper {

    /** Pieces that are read of a body before other work of the server gets a turn. */
    private static final int PIECES_AT_A_STRETCH = 1_000;

    /** Bytes up to which a body is small. */
    private static final int SMALL = 16 * 1024;

    /** Largest number of bodies in memory that are not small. */
    private static final int LARGE_BODIES = 64;

    private final int bodyBytes;
    private final Duration requestTime;
    private final Semaphore large = new Semaphore(LARGE_BODIES);

    BodyFirst(int bodyBytes, Duration requestTime, Handler next) {
        super(next);
        this.bodyBytes = bodyBytes;
        this.requestTime = requestTime;
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
        new Reading(request, response, callback).begin();
        return true;
    }

    private static boolean hasBody(Request request) {
        return request.getLength() > 0 || request.getHeaders().contains(HttpHeader.TRANSFER_ENCODING);
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

    private static void refuse(HttpProblem problem, Request request, Response response, Callback callback) {
        // The rest of the body is not waited for.
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        Replies.send(problem.reply(), request, response, callback);
    }

    private static HttpProblem tooLarge() {
        return new HttpProblem(ErrorCode.TOO_LARGE, "the body is too large; --max-body sets how large it may be");
    }

    private static HttpProblem tooSlow() {
        return new HttpProblem(ErrorCode.TOO_SLOW, "the body took too long to arrive");
    }

    private static HttpProblem busy() {
        return new HttpProblem(ErrorCode.BUSY, "there are too many large bodies; try again later");
    }

    /** The reading of one body: goes on whenever a piece has come. One thread at a time runs it. */
    private final class Reading implements Runnable {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final AtomicBoolean over = new AtomicBoolean();
        private ByteArrayOutputStream body = new ByteArrayOutputStream();
        private boolean isLarge;
        private boolean isDone;

        Reading(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void begin() {
            Scheduler.Task alarm = request.getComponents()
                    .getScheduler()
                    .schedule(() -> end(tooSlow()), requestTime.toMillis(), TimeUnit.MILLISECONDS);
            Request.addCompletionListener(request, failure -> done(alarm));
            run();
        }

        @Override
        public void run() {
            for (int i = 0; i < PIECES_AT_A_STRETCH; i++) {
                if (over.get()) {
                    return;
                }
                Content.Chunk piece = request.read();
                if (piece == null) {
                    request.demand(this);
                    return;
                }
                if (Content.Chunk.isFailure(piece)) {
                    end(unreadable(piece.getFailure()));
                    return;
                }
                boolean fits = add(piece);
                boolean last = piece.isLast();
                piece.release();
                if (!fits) {
                    return;
                }
                if (last) {
                    finish();
                    return;
                }
            }
            rest();
        }

        /** Lets others have their turn. */
        private void rest() {
            try {
                request.getComponents().getExecutor().execute(this);
            } catch (RejectedExecutionException e) {
                end(busy());
            }
        }

        private boolean add(Content.Chunk piece) {
            int size = body.size() + piece.remaining();
            if (size > bodyBytes) {
                end(tooLarge());
                return false;
            }
            if (size > SMALL && !mayBeLarge()) {
                end(busy());
                return false;
            }
            byte[] bytes = new byte[piece.remaining()];
            piece.getByteBuffer().get(bytes);
            body.writeBytes(bytes);
            return true;
        }

        private synchronized boolean mayBeLarge() {
            isLarge = isLarge || (!isDone && large.tryAcquire());
            return isLarge;
        }

        private synchronized void done(Scheduler.Task alarm) {
            alarm.cancel();
            isDone = true;
            if (isLarge) {
                isLarge = false;
                large.release();
            }
        }

        private void finish() {
            byte[] bytes = body.toByteArray();
            body = new ByteArrayOutputStream(0);
            if (over.compareAndSet(false, true)) {
                go(new Read(request, bytes), response, callback);
            }
        }

        private void end(HttpProblem problem) {
            if (over.compareAndSet(false, true)) {
                refuse(problem, request, response, callback);
            }
        }

        private HttpProblem unreadable(Throwable failure) {
            boolean late = failure instanceof TimeoutException || failure.getCause() instanceof TimeoutException;
            return late ? tooSlow() : HttpProblem.badRequest("the body could not be read");
        }
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
