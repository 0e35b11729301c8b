package io.github.remedium.internal.paste;

/** How grave a log says a record is. */
public enum Level {
    /** The log does not say. */
    UNKNOWN,
    /** Trace, debug, info, notice. */
    LOW,
    /** Warning and above. */
    HIGH
}
