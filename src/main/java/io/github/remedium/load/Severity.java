package io.github.remedium.load;

/** How much of a file a problem cost. */
public enum Severity {
    /** The file was not loaded. */
    ERROR,
    /** The file was loaded, after a repair or with a doubt. */
    WARNING,
    /** Worth knowing; nothing was lost or assumed. */
    INFO
}
