package io.github.remedium.internal.markdown.inline;

import io.github.remedium.article.Inline;
import java.util.List;

/**
 * Running text as it was read.
 *
 * @param content the text
 * @param breaks the line that comes after each top-level line break of the content, in order; 0 where unknown
 */
public record Inlines(List<Inline> content, List<Integer> breaks) {

    /** Nothing. */
    public static final Inlines EMPTY = new Inlines(List.of(), List.of());

    public Inlines {
        content = List.copyOf(content);
        breaks = List.copyOf(breaks);
    }
}
