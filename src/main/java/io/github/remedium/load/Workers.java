package io.github.remedium.load;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * The threads of one load. They have a stack of their own, large enough for deeply nested text whatever the caller's is,
 * and end with the load.
 */
final class Workers implements AutoCloseable {

    private static final long STACK_BYTES = 16L << 20;
    private static final int PATIENCE_SECONDS = 2;

    private final int threads;
    private final ExecutorService executor;
    private final long deadline;

    Workers(int threads, Duration time) {
        AtomicInteger count = new AtomicInteger();
        ThreadFactory factory = task -> {
            Thread thread = new Thread(null, task, "remedium-load-" + count.incrementAndGet(), STACK_BYTES);
            thread.setDaemon(true);
            return thread;
        };
        this.threads = threads;
        this.executor = Executors.newFixedThreadPool(threads, factory);
        this.deadline = System.nanoTime() + time.toNanos();
    }

    /**
     * Runs a task for each index below a count, in any order, and waits. What a task throws is thrown here.
     *
     * @return whether all were run; not so if the time was over
     */
    boolean forEach(int count, IntConsumer task) {
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> futures = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, count); i++) {
            futures.add(executor.submit(() -> {
                for (int index = next.getAndIncrement();
                        index < count
                                && !timeIsOver()
                                && !Thread.currentThread().isInterrupted();
                        index = next.getAndIncrement()) {
                    task.accept(index);
                }
            }));
        }
        try {
            for (Future<?> future : futures) {
                future.get(Math.max(deadline - System.nanoTime(), 0) + 1, TimeUnit.NANOSECONDS);
            }
        } catch (TimeoutException | CancellationException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LoadException("the load was interrupted", e);
        } catch (ExecutionException e) {
            throw rethrown(e);
        }
        return !timeIsOver();
    }

    private boolean timeIsOver() {
        return System.nanoTime() - deadline > 0;
    }

    private static RuntimeException rethrown(ExecutionException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException unchecked ? unchecked : new LoadException("the load failed", e);
    }

    /** Ends the threads, also those that are at work, and waits for them a little. */
    @Override
    public void close() {
        executor.shutdownNow();
        boolean interrupted = Thread.interrupted();
        try {
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
