package io.github.remedium.internal.markdown.block;

/**
 * Something in a body that was not read as it was written.
 *
 * @param kind what happened
 * @param line where
 */
public record Remark(Kind kind, int line) {

    /** What can happen. */
    public enum Kind {
        /** Lists and quotations inside each other beyond the limit were flattened. */
        NESTING,
        /** Text after the limit was left out. */
        LENGTH,
        /** The Markdown parser gave up, and the body was read as plain paragraphs. */
        FAILURE
    }
}
