package io.github.remedium.internal.section;

import io.github.remedium.article.Block;
import io.github.remedium.internal.language.HeadingKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a body on the way to its sections: a block of content, or something that looks like a heading together
 * with the text that stands in the same paragraph.
 *
 * @param form what it looks like
 * @param words the words of the heading; empty for content
 * @param anchor the name in a heading's trailing <code>{#name}</code>; else empty
 * @param level level of a real heading, else 0
 * @param kind what the vocabulary says the heading announces; null where it does not know it, and for content
 * @param original the whole as one block, for when it turns out to be content
 * @param rest what stands after the heading in the same paragraph; null where nothing does
 */
public record BodyPart(
        Form form,
        String words,
        String anchor,
        int level,
        @Nullable HeadingKind kind,
        Block original,
        @Nullable Block rest) {

    /** Forms that headings take. */
    enum Form {
        /** No heading. */
        CONTENT,
        /** A Markdown heading, or one of HTML. */
        HEADING,
        /** A line in bold or italics. */
        BOLD,
        /** Bold words with a colon that begin a line of text. */
        INLINE,
        /** A line of plain words that the vocabulary knows. */
        PLAIN
    }

    /** Content that is no heading. */
    static BodyPart content(Block block) {
        return new BodyPart(Form.CONTENT, "", "", 0, null, block, null);
    }

    /** The same with another kind. */
    BodyPart withKind(@Nullable HeadingKind changed) {
        return new BodyPart(form, words, anchor, level, changed, original, rest);
    }

    /** Whether it could be the heading of a section. */
    boolean isCandidate() {
        return form != Form.CONTENT;
    }

    /** Where it begins. */
    int line() {
        return original.line();
    }

    /** What follows the heading, as content. */
    List<Block> restAsContent() {
        Block after = rest;
        return after == null ? List.of() : List.of(after);
    }
}
