package io.github.remedium.internal.snapshot;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.SourceLines;
import io.github.remedium.article.Text;
import io.github.remedium.internal.LoadFailure;
import java.util.IdentityHashMap;
import java.util.List;

/**
 * Writes the rich texts of one translation. A block that stands in several of them, such as a step that is also in its
 * section, is written once and referred to then. {@link TextDecoder} reads them.
 */
final class TextEncoder {

    /** How deep blocks and pieces may be inside each other. */
    static final int DEEPEST = 2 * Text.MAX_DEPTH;

    private final Encoder out;
    private final IdentityHashMap<Block, Integer> written = new IdentityHashMap<>();
    private int depth;

    TextEncoder(Encoder out) {
        this.out = out;
    }

    void text(Text text) {
        blocks(text.blocks());
    }

    private void blocks(List<Block> blocks) {
        deeper();
        out.list(blocks, this::block);
        depth--;
    }

    private void deeper() {
        if (++depth > DEEPEST) {
            throw new LoadFailure("a text is nested deeper than " + DEEPEST + ", which a compiled file cannot hold");
        }
    }

    private void block(Block block) {
        Integer before = written.get(block);
        if (before != null) {
            out.count(TextTags.AGAIN);
            out.count(before);
            return;
        }
        if (block instanceof Block.Paragraph paragraph) {
            out.count(TextTags.PARAGRAPH);
            inlines(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            out.count(TextTags.HEADING);
            out.signed(heading.level());
            inlines(heading.content());
            out.text(heading.anchor());
        } else if (block instanceof Block.CodeBlock code) {
            out.count(TextTags.CODE_BLOCK);
            out.text(code.language());
            out.text(code.text());
        } else if (block instanceof Block.Listing listing) {
            out.count(TextTags.LISTING);
            out.truth(listing.ordered());
            out.signed(listing.start());
            out.list(listing.items(), item -> {
                blocks(item.content());
                lines(item.lines());
            });
        } else if (block instanceof Block.Note note) {
            out.count(TextTags.NOTE);
            out.text(note.kind());
            blocks(note.content());
        } else if (block instanceof Block.Quote quote) {
            out.count(TextTags.QUOTE);
            blocks(quote.content());
        } else if (block instanceof Block.Table table) {
            out.count(TextTags.TABLE);
            out.list(table.rows(), row -> out.list(row.cells(), cell -> inlines(cell.content())));
        }
        lines(block.lines());
        written.put(block, written.size());
    }

    private void inlines(List<Inline> content) {
        deeper();
        out.list(content, this::inline);
        depth--;
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Words words) {
            out.count(TextTags.WORDS);
            out.text(words.text());
        } else if (inline instanceof Inline.Code code) {
            out.count(TextTags.CODE);
            out.text(code.text());
        } else if (inline instanceof Inline.Control control) {
            out.count(TextTags.CONTROL);
            out.text(control.text());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            out.count(TextTags.EMPHASIS);
            inlines(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            out.count(TextTags.STRONG);
            inlines(strong.content());
        } else if (inline instanceof Inline.Link link) {
            out.count(TextTags.LINK);
            out.text(link.target());
            inlines(link.content());
        } else if (inline instanceof Inline.Image image) {
            out.count(TextTags.IMAGE);
            out.text(image.alt());
            out.text(image.target());
        } else {
            out.count(TextTags.LINE_BREAK);
        }
    }

    private void lines(SourceLines lines) {
        out.count(lines.count() - 1);
        out.count(lines.first());
        for (int row = 1; row < lines.count(); row++) {
            out.signed((long) lines.row(row) - lines.first());
        }
    }
}
