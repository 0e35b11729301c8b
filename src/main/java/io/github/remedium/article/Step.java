package io.github.remedium.article;

import java.util.List;

/**
 * One thing to do. Code, notes, tables and images that belong to it are part of its text. Immutable.
 *
 * @param id the number of the step, the same in every translation of the article: {@code "1"}, and {@code "1.2"} for the
 *     second sub-step of the first step
 * @param text what to do, without the sub-steps
 * @param steps the sub-steps, in order; empty if there are none
 * @param location where the step begins
 */
public record Step(String id, Text text, List<Step> steps, SourceLocation location) {

    /** Copies the list. */
    public Step {
        steps = List.copyOf(steps);
    }

    /** The content of the code spans and code blocks in the text of this step, without those of its sub-steps. */
    public List<String> code() {
        return text.code();
    }
}
