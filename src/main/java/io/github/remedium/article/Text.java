package io.github.remedium.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Rich text: what an article says, as blocks, in four renderings. {@link #plain} and {@link #markdown} read well in a
 * terminal and a chat, {@link #html} is safe to put into a page whatever the article held, and {@link #blocks} is the
 * text as data.
 *
 * <p>Immutable and safe for any number of threads. A rendering is made anew at each call, in time linear in its size.
 */
public final class Text {

    /** Text without content. */
    public static final Text EMPTY = new Text(List.of());

    private final List<Block> blocks;

    private Text(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** Text of the given blocks. */
    public static Text of(List<Block> blocks) {
        return blocks.isEmpty() ? EMPTY : new Text(List.copyOf(blocks));
    }

    /** Text of one paragraph of plain words; empty for blank words. */
    public static Text of(String words) {
        return words.isBlank() ? EMPTY : of(List.of(new Block.Paragraph(List.of(new Inline.Words(words)))));
    }

    /** The blocks, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Without any markup: paragraphs parted by an empty line, list items marked by {@code -} or their number. */
    public String plain() {
        return new PlainRendering().render(blocks);
    }

    /** As CommonMark with tables; what would be markup by accident is escaped. */
    public String markdown() {
        return new MarkdownRendering().render(blocks);
    }

    /**
     * As HTML of a small, fixed vocabulary. Everything the article wrote is escaped; links lead to http, https, mailto
     * or relative targets alone.
     */
    public String html() {
        return new HtmlRendering().render(blocks);
    }

    /** Code spans and code blocks, in order. */
    public List<String> code() {
        List<String> found = new ArrayList<>();
        new TextWalk() {
            @Override
            void code(String text) {
                found.add(text);
            }
        }.blocks(blocks);
        return List.copyOf(found);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && blocks.equals(text.blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    /** The plain rendering. */
    @Override
    public String toString() {
        return plain();
    }
}
