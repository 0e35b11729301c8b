package io.github.remedium.internal.frontmatter;

import java.util.List;
import java.util.Map;

/** The value of a field as it is written, before anyone asks what it means. */
public sealed interface Value {

    /** No value. */
    Value EMPTY = new Scalar("", true);

    /**
     * One piece of text.
     *
     * @param text the text; empty also where the file says {@code null} without quotes
     * @param bare whether it stood without quotes, so that it may be a number or a truth value
     */
    record Scalar(String text, boolean bare) implements Value {}

    /** A list. */
    record Sequence(List<Value> items) implements Value {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order of the file. */
    record Mapping(Map<String, Value> fields) implements Value {}

    /** A piece of unquoted text; {@code null} is empty. */
    static Value bare(String text) {
        return text.isEmpty() || text.equals("null") ? EMPTY : new Scalar(text, true);
    }
}
