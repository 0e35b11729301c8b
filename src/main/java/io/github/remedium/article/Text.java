package io.github.remedium.article;

import java.util.ArrayList;
import java.util.List;

/**
 * Rich text: what an article says, as data in {@link #blocks} and as words in {@link #plain}. Package {@code render}
 * writes it as Markdown and as HTML.
 *
 * <p>Immutable and safe for any number of threads. The plain text is made anew at each call, in time linear in its size.
 */
public final class Text {

    /**
     * How many blocks, or marks of emphasis, that stand inside each other are read; what is deeper is left out. Loaded
     * articles stay far below; the bound protects the stack from text that was put together by hand.
     */
    public static final int MAX_DEPTH = 200;

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
