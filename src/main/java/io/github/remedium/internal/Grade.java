package io.github.remedium.internal;

/** What a {@link Complaint} is about; the gravest first. */
public enum Grade {
    /** The file was not loaded. */
    ERROR,
    /** The file was loaded, but something was repaired or is doubtful. */
    WARNING,
    /** Nothing is wrong; something was decided that the author may want to know. */
    INFO
}
