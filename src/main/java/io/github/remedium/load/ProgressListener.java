package io.github.remedium.load;

/** Stand-in. */
@FunctionalInterface
public interface ProgressListener {
    /** Nobody. */
    ProgressListener NONE = (done, total) -> {};

    /** Progress. */
    void progress(int done, int total);
}
