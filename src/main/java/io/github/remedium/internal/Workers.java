package io.github.remedium.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The threads of one load, which read files and make the index. They have a stack of their own, large enough for deeply nested text whatever the caller's is,
 * and have ended when a call returns. The one exception is a thread whose task neither ends in time nor reacts
 * to an interrupt: nobody waits for it, its result is not used, and it ends with its task.
 */
public final class Workers {

    private static final long STACK_BYTES = 16L << 20;
    private static final long LOOK_EVERY_MILLIS = 50;
    private static final long PATIENCE_MILLIS = 2_000;
    private static final Duration FOREVER = Duration.ofDays(100_000);

    /** So few tasks are not worth a thread. */
    private static final int FEW = 3;

    private final int threads;
    private final Duration timePerTask;

    /**
     * So many threads.
     *
     * @param timePerTask after which a task is given up
     */
    public Workers(int threads, Duration timePerTask) {
        this.threads = threads;
        this.timePerTask = timePerTask;
    }

    /** So many threads, whose tasks may take as long as they like. */
    public static Workers patient(int threads) {
        return new Workers(threads, FOREVER);
    }

    /** One thread for each processor, whose tasks may take as long as they like. */
    public static Workers patient() {
        return patient(Runtime.getRuntime().availableProcessors());
    }

    /** The same with one thread. */
    public Workers alone() {
        return new Workers(1, timePerTask);
    }

    /**
     * Runs a task for each index below a count, in any order, and waits. What a task throws is thrown here, and an
     * interrupt of the caller ends all tasks.
     *
     * @param time time there is for all of them
     * @param task gives the result of an index
     * @param late gives the result instead, where the task takes too long
     * @return the results; null for those that were not begun, or not done, when the time was over
     */
    public <T> List<@Nullable T> map(int count, Duration time, IntFunction<T> task, IntFunction<T> late) {
        Run<T> run = new Run<>(count, time, task, late);
        return run.results();
    }

    /**
     * Runs a task for each index below a count, in any order, and waits; a few are done by the caller itself. What a task
     * throws is thrown here. An interrupt of the caller that was there before stays; one that comes ends all tasks.
     *
     * @return the results, in order of the indexes
     */
    public <T> List<T> map(int count, IntFunction<T> task) {
        if (threads == 1 || count < FEW) {
            List<T> results = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                results.add(task.apply(i));
            }
            return results;
        }
        boolean interrupted = Thread.interrupted();
        try {
            List<T> results = new ArrayList<>(count);
            for (@Nullable T result : map(count, FOREVER, task, task)) {
                results.add(Objects.requireNonNull(result));
            }
            return results;
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static long nanos(Duration time) {
        return time.compareTo(Duration.ofDays(10_000)) > 0 ? Long.MAX_VALUE / 4 : time.toNanos();
    }

    /** One call. Its lock guards what its threads and the caller share beside the results. */
    private final class Run<T> {
        private final AtomicReferenceArray<@Nullable T> results;
        private final AtomicInteger next = new AtomicInteger();
        private final IntFunction<T> task;
        private final IntFunction<T> late;
        private final long deadline;
        private final List<Worker> workers = new ArrayList<>();

        /** Threads that have done all, and may still be about to end. */
        private final List<Worker> leaving = new ArrayList<>();

        private @Nullable Throwable failure;

        Run(int count, Duration time, IntFunction<T> task, IntFunction<T> late) {
            this.results = new AtomicReferenceArray<>(count);
            this.task = task;
            this.late = late;
            this.deadline = System.nanoTime() + nanos(time);
        }

        List<@Nullable T> results() {
            boolean interrupted = false;
            try {
                supervise();
            } catch (InterruptedException e) {
                interrupted = true;
                throw new LoadFailure("the load was interrupted", e);
            } finally {
                interrupted |= end();
                if (interrupted) {
                    Thread.currentThread().interrupt();
                }
            }
            List<@Nullable T> list = new ArrayList<>(results.length());
            for (int i = 0; i < results.length(); i++) {
                list.add(results.get(i));
            }
            return list;
        }

        private synchronized void supervise() throws InterruptedException {
            for (int i = 0; i < Math.min(threads, results.length()); i++) {
                start();
            }
            while (!workers.isEmpty() && failure == null && System.nanoTime() - deadline < 0) {
                wait(LOOK_EVERY_MILLIS);
                replaceLate();
            }
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
        }

        private void replaceLate() {
            int replacements = 0;
            for (Iterator<Worker> each = workers.iterator(); each.hasNext(); ) {
                Worker worker = each.next();
                int index = worker.index;
                if (index >= 0 && System.nanoTime() - worker.since > nanos(timePerTask)) {
                    results.compareAndSet(index, null, late.apply(index));
                    worker.dismissed = true;
                    worker.interrupt();
                    each.remove();
                    replacements++;
                }
            }
            for (int i = 0; i < replacements; i++) {
                start();
            }
        }

        private void start() {
            Worker worker = new Worker();
            workers.add(worker);
            worker.start();
        }

        private synchronized void ended(Worker worker, @Nullable Throwable thrown) {
            if (workers.remove(worker)) {
                leaving.add(worker);
                failure = failure == null ? thrown : failure;
            }
            notifyAll();
        }

        /** Ends the threads that are still at work, and waits a little until all have ended. */
        private boolean end() {
            List<Worker> left;
            synchronized (this) {
                left = new ArrayList<>(workers);
                left.forEach(worker -> worker.dismissed = true);
                left.forEach(Thread::interrupt);
                left.addAll(leaving);
            }
            boolean interrupted = Thread.interrupted();
            long until = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
            for (Worker worker : left) {
                try {
                    worker.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            return interrupted;
        }

        /** A thread that takes one index after the other. */
        private final class Worker extends Thread {
            private volatile int index = -1;
            private volatile long since;
            private volatile boolean dismissed;

            Worker() {
                super(null, null, "remedium-load", STACK_BYTES);
                setDaemon(true);
            }

            @Override
            public void run() {
                Throwable thrown = null;
                try {
                    work();
                } catch (Throwable t) {
                    thrown = t;
                } finally {
                    ended(this, thrown);
                }
            }

            private void work() {
                while (!dismissed && System.nanoTime() - deadline < 0) {
                    int mine = next.getAndIncrement();
                    if (mine >= results.length()) {
                        return;
                    }
                    since = System.nanoTime();
                    index = mine;
                    T result = task.apply(mine);
                    index = -1;
                    if (!dismissed) {
                        results.compareAndSet(mine, null, result);
                    }
                }
            }
        }
    }
}
