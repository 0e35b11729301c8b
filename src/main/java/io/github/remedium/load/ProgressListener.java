package io.github.remedium.load;

/** Is told how many files of a load are read. */
@FunctionalInterface
public interface ProgressListener {

    /** Does nothing. */
    ProgressListener NONE = (done, total) -> {};

    /**
     * Is called after each file. The calls come from the threads of the load, but never two at the same time; it should
     * return quickly. If it throws, the load ends with that exception.
     *
     * @param done number of files read so far, at least 1
     * @param total number of all files
     */
    void progress(int done, int total);
}
