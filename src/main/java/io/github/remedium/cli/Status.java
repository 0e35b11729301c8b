package io.github.remedium.cli;

/** Exit statuses. */
final class Status {

    /** Found, or fine. */
    static final int FINE = 0;

    /** None, or findings. */
    static final int NONE = 1;

    /** Wrong usage, or input that cannot be read. */
    static final int UNUSABLE = 2;

    /** Several articles fit. */
    static final int AMBIGUOUS = 3;

    private Status() {}
}
