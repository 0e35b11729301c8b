package io.github.remedium.internal.parity;

/**
 * Something in a text that a translation does not change. Immutable.
 *
 * @param kind what it is
 * @param key how it is compared: without what languages write differently, such as the comma in a number
 * @param text as it is written
 */
public record Literal(Kind kind, String key, String text) {

    /** What a literal is. */
    public enum Kind {
        /** A code span. */
        CODE,
        /** An identifier, error code, path, command or option in running text. */
        NAME,
        /** A number, with its unit if that is a symbol. */
        NUMBER,
        /** A number of a version. */
        VERSION,
        /** A date in digits. */
        DATE,
        /** What stands for something that the reader fills in. */
        PLACEHOLDER,
        /** Where a link leads. */
        LINK,
        /** An image. */
        IMAGE,
        /** The name of a part of a user interface. */
        CONTROL,
        /** Words between quotation marks or in emphasis: a message, as a rule. */
        QUOTED
    }
}
