package io.github.remedium.internal.snapshot;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.SourceLines;
import io.github.remedium.article.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the rich texts that {@link TextEncoder} wrote, of one translation. */
final class TextDecoder {

    private final Decoder in;
    private final List<Block> read = new ArrayList<>();
    private int depth;

    TextDecoder(Decoder in) {
        this.in = in;
    }

    Text text() {
        return Text.of(blocks());
    }

    private List<Block> blocks() {
        deeper();
        List<Block> blocks = in.list(this::block);
        depth--;
        return blocks;
    }

    private void deeper() {
        if (++depth > TextEncoder.DEEPEST) {
            throw new IllegalStateException("nested too deeply");
        }
    }

    private Block block() {
        int tag = in.count();
        if (tag == TextTags.AGAIN) {
            return read.get(in.count());
        }
        Block block = switch (tag) {
            case TextTags.PARAGRAPH -> new Block.Paragraph(inlines(), lines());
            case TextTags.HEADING -> new Block.Heading((int) in.signed(), inlines(), in.text(), lines());
            case TextTags.CODE_BLOCK -> new Block.CodeBlock(in.text(), in.text(), lines());
            case TextTags.LISTING ->
                new Block.Listing(
                        in.truth(), (int) in.signed(), in.list(() -> new Block.Item(blocks(), lines())), lines());
            case TextTags.NOTE -> new Block.Note(in.text(), blocks(), lines());
            case TextTags.QUOTE -> new Block.Quote(blocks(), lines());
            case TextTags.TABLE ->
                new Block.Table(in.list(() -> new Block.Row(in.list(() -> new Block.Cell(inlines())))), lines());
            default -> throw new IllegalStateException("a block of the kind " + tag);
        };
        read.add(block);
        return block;
    }

    private List<Inline> inlines() {
        deeper();
        List<Inline> content = in.list(this::inline);
        depth--;
        return content;
    }

    private Inline inline() {
        int tag = in.count();
        return switch (tag) {
            case TextTags.WORDS -> new Inline.Words(in.text());
            case TextTags.CODE -> new Inline.Code(in.text());
            case TextTags.CONTROL -> new Inline.Control(in.text());
            case TextTags.EMPHASIS -> new Inline.Emphasis(inlines());
            case TextTags.STRONG -> new Inline.Strong(inlines());
            case TextTags.LINK -> new Inline.Link(in.text(), inlines());
            case TextTags.IMAGE -> new Inline.Image(in.text(), in.text());
            case TextTags.LINE_BREAK -> new Inline.LineBreak();
            default -> throw new IllegalStateException("a piece of the kind " + tag);
        };
    }

    private SourceLines lines() {
        int more = in.count();
        int first = in.count();
        if (more == 0) {
            return SourceLines.of(first);
        }
        List<Integer> afterBreaks = new ArrayList<>();
        for (int i = 0; i < more; i++) {
            afterBreaks.add((int) (first + in.signed()));
        }
        return SourceLines.of(first, afterBreaks);
    }
}
