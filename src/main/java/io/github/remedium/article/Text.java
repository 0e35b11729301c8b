package io.github.remedium.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Rich text of an article, as data in {@link #blocks} and as plain words in {@link #plain}. {@code Renderer} writes it as
 * Markdown and HTML.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Text {

    /**
     * How deep blocks and emphasis may be inside each other: 200. What is deeper is left out by everything that reads a text.
     * Loaded articles stay far below; the limit protects the stack from text that a program made.
     */
    public static final int MAX_DEPTH = 200;

    /** Text without content. */
    public static final Text EMPTY = new Text(List.of());

    private final List<Block> blocks;

    private Text(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** A text of these blocks. */
    public static Text of(List<Block> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        return blocks.isEmpty() ? EMPTY : new Text(List.copyOf(blocks));
    }

    /** A text of one paragraph of plain words; empty if the words are blank. */
    public static Text of(String words) {
        Objects.requireNonNull(words, "words");
        return words.isBlank() ? EMPTY : of(List.of(new Block.Paragraph(List.of(new Inline.Words(words)))));
    }

    /** The blocks, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Whether the text has no content. */
    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /**
     * The words without markup: an empty line between paragraphs, list items begin with {@code -} or their number. Each call
     * makes it again, in time linear in the length of the text.
     */
    public String plain() {
        return new PlainRendering().render(blocks);
    }

    /** The content of all code spans and code blocks, in order. */
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
