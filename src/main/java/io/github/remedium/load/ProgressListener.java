package io.github.remedium.load;

/** Hears how far a load has come. */
@FunctionalInterface
public interface ProgressListener {

    /** Hears nothing. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Called after each file that was read, from the threads of the load but never from two at once; it should return
     * quickly. What it throws ends the load.
     *
     * @param done files read so far, at least 1
     * @param total files there are
     */
    void progress(int done, int total);
}
