package io.github.remedium.internal.frontmatter;

import java.util.List;
import java.util.Map;

/** A value of a YAML file with the place where it stands; lines and columns count from 1. */
public sealed interface PlacedValue {

    /** The line on which it begins. */
    int line();

    /** The column in which it begins. */
    int column();

    /** One piece of text; empty where the file says {@code null}. */
    record Scalar(String text, int line, int column) implements PlacedValue {}

    /** A list. */
    record Sequence(List<PlacedValue> items, int line, int column) implements PlacedValue {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A map, in the order of the file. */
    record Mapping(Map<Scalar, PlacedValue> fields, int line, int column) implements PlacedValue {}
}
