package io.github.remedium;

import java.time.Duration;
import java.util.Objects;

/**
 * A thread that reloads a {@link LiveKnowledgeBase}, made by {@link LiveKnowledgeBase#watch} and
 * {@link LiveKnowledgeBase#reloadEvery}; no failure ends it. Safe for any number of threads.
 */
public final class AutoReload implements AutoCloseable {

    private final long millis;
    private final Runnable task;
    private final Thread thread = new Thread(this::run, "remedium-reload");

    AutoReload(Duration pause, Runnable task) {
        this.millis = Objects.requireNonNull(pause, "pause").toMillis();
        if (millis <= 0) {
            throw new IllegalArgumentException("the pause must be more than 0, was " + pause);
        }
        this.task = task;
        thread.setDaemon(true);
        thread.start();
    }

    /** Ends the thread after the reload that runs, if one does. A second call does nothing. */
    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        while (paused()) {
            try {
                task.run();
            } catch (RuntimeException | Error e) {
                // What went wrong once may go well after the next pause.
            }
        }
    }

    /** Waits; false if the thread is to end. */
    private boolean paused() {
        try {
            Thread.sleep(millis);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
