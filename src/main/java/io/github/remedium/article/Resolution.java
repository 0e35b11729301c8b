package io.github.remedium.article;

import java.util.List;

/**
 * How to resolve the issue. Immutable.
 *
 * @param text the whole section as rich text, with the steps; empty if the article has no resolution
 * @param steps the steps of the section, in order; empty if there are none
 */
public record Resolution(Text text, List<Step> steps) {

    /** The resolution of an article that has none. */
    public static final Resolution NONE = new Resolution(Text.EMPTY, List.of());

    /** Copies the list. */
    public Resolution {
        steps = List.copyOf(steps);
    }

    /** Whether there is nothing to do and nothing to read. */
    public boolean isEmpty() {
        return text.isEmpty() && steps.isEmpty();
    }
}
