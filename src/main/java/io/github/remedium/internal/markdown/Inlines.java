package io.github.remedium.internal.markdown;

import io.github.remedium.article.Inline;
import java.util.List;

/**
 * Running text as it was read.
 *
 * @param content the text
 * @param breaks the line that comes after each top-level line break of the content, in order; 0 where unknown
 */
record Inlines(List<Inline> content, List<Integer> breaks) {

    /** Nothing. */
    static final Inlines EMPTY = new Inlines(List.of(), List.of());

    Inlines {
        content = List.copyOf(content);
        breaks = List.copyOf(breaks);
    }
}
