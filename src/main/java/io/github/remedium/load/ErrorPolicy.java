package io.github.remedium.load;

/** What becomes of a load when a file is in error. */
public enum ErrorPolicy {
    /** The file is left out and reported; the others are loaded. */
    SKIP_AND_REPORT,
    /** The load ends with a {@link LoadException} that names the first such file in the order of the report. */
    FAIL
}
