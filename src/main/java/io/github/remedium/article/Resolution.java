package io.github.remedium.article;

import java.util.List;

/**
 * How to resolve the issue.
 *
 * @param text the whole section as rich text, steps included; empty where the article has no resolution
 * @param steps the same as separate things to do, in order; empty where the article has no resolution
 */
public record Resolution(Text text, List<Step> steps) {

    /** Of an article that has none. */
    public static final Resolution NONE = new Resolution(Text.EMPTY, List.of());

    /** Copies the list. */
    public Resolution {
        steps = List.copyOf(steps);
    }

    /** Whether there is anything to do or to read. */
    public boolean isEmpty() {
        return text.isEmpty() && steps.isEmpty();
    }
}
