package io.github.remedium.load;

/** Stand-in. */
public enum ErrorPolicy {
    /** Skip. */
    SKIP_AND_REPORT,
    /** Fail. */
    FAIL
}
