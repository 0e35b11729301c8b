package io.github.remedium.http;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Answers when it is told to, so that requests run for as long as a test needs. */
final class SlowServlet extends jakarta.servlet.http.HttpServlet {
    private static final long serialVersionUID = 1;
    private final transient CountDownLatch running;
    private final transient CountDownLatch go;

    SlowServlet(CountDownLatch running, CountDownLatch go) {
        this.running = running;
        this.go = go;
    }

    @Override
    protected void doGet(
            jakarta.servlet.http.HttpServletRequest request, jakarta.servlet.http.HttpServletResponse response) {
        running.countDown();
        try {
            if (!go.await(20, TimeUnit.SECONDS)) {
                response.setStatus(500);
            }
        } catch (InterruptedException e) {
            response.setStatus(500);
        }
    }
}
