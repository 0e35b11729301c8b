package io.github.remedium.http;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;

/**
 * Bounds how many connections are served, how many requests are worked on at once and how many wait; the rest is told to
 * come back. The work has threads of
 * its own, so that those of the server stay free for reading, for writing and for whoever asks how it is. A client that
 * takes its reply slowly holds none of them.
 */
final class Admission extends Handler.Wrapper {

    private static final long KEEP_SECONDS = 30;

    private final Duration waitTime;
    private final Connections connections;
    private final ThreadPoolExecutor workers;

    Admission(HttpLimits limits, Connections connections, Handler next) {
        super(next);
        this.waitTime = limits.waitTime();
        this.connections = connections;
        AtomicInteger number = new AtomicInteger();
        this.workers = new ThreadPoolExecutor(
                limits.running(),
                limits.running(),
                KEEP_SECONDS,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(limits.waiting()),
                task -> {
                    Thread thread = new Thread(task, "remedium-work-" + number.incrementAndGet());
                    thread.setDaemon(true);
                    return thread;
                });
        workers.allowCoreThreadTimeOut(true);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        if (connections.begin(request)) {
            new Job(request, response, callback).begin();
        } else {
            response.getHeaders().put(HttpHeader.CONNECTION, "close");
            Replies.send(Connections.tooMany().reply(), request, response, callback);
        }
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

    @Override
    protected void doStop() throws Exception {
        workers.shutdown();
        super.doStop();
    }

    /** A request that waits for its turn; it gets that, or is told to come back. */
    private final class Job implements Runnable {

        private final Request request;
        private final Response response;
        private final Callback callback;
        private final AtomicBoolean over = new AtomicBoolean();
        private Scheduler.@Nullable Task alarm;

        Job(Request request, Response response, Callback callback) {
            this.request = request;
            this.response = response;
            this.callback = callback;
        }

        void begin() {
            Scheduler scheduler = request.getComponents().getScheduler();
            alarm = scheduler.schedule(this::giveUp, waitTime.toMillis(), TimeUnit.MILLISECONDS);
            try {
                workers.execute(this);
            } catch (RejectedExecutionException e) {
                giveUp();
            }
        }

        @Override
        public void run() {
            if (over.compareAndSet(false, true)) {
                cancelAlarm();
                go(request, response, callback);
            }
        }

        private void giveUp() {
            if (over.compareAndSet(false, true)) {
                cancelAlarm();
                workers.remove(this);
                HttpProblem problem = new HttpProblem(ErrorCode.BUSY, "there is too much to do; try again later");
                Replies.send(problem.reply(), request, response, callback);
            }
        }

        private void cancelAlarm() {
            if (alarm != null) {
                alarm.cancel();
            }
        }
    }
}
