package io.github.remedium.cli;

import io.github.remedium.load.ProgressListener;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a long task is; shows nothing if there is no terminal. */
final class LoadingBar implements ProgressListener, AutoCloseable {

    private static final int UPDATE_MILLISECONDS = 200;

    /** The bar appears only if the task takes longer than this. */
    private static final long PATIENCE_NANOSECONDS = 700_000_000;

    private final long begun = System.nanoTime();
    private final Streams streams;
    private final boolean visible;
    private final String task;
    private @Nullable ProgressBar bar;

    private LoadingBar(Streams streams, boolean visible, String task) {
        this.streams = streams;
        this.visible = visible;
        this.task = task;
    }

    /** A bar for a task, such as "Loading". */
    static LoadingBar of(Streams streams, boolean quiet, String task) {
        return new LoadingBar(streams, streams.terminal() && !quiet, task);
    }

    @Override
    public synchronized void progress(int done, int total) {
        if (!visible) {
            return;
        }
        ProgressBar shown = bar;
        if (shown == null) {
            if (System.nanoTime() - begun < PATIENCE_NANOSECONDS) {
                return;
            }
            shown = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(total)
                    .setUpdateIntervalMillis(UPDATE_MILLISECONDS)
                    .clearDisplayOnFinish()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(streams.err()))
                    .build();
            bar = shown;
        }
        shown.maxHint(total);
        shown.stepTo(done);
    }

    @Override
    public synchronized void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
