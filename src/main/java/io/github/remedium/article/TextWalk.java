package io.github.remedium.article;

import java.util.List;

/** Goes through rich text in reading order and tells of the code in it. */
abstract class TextWalk {

    /** Called for each code span and code block. */
    abstract void code(String text);

    void blocks(List<Block> blocks) {
        blocks(blocks, 0);
    }

    private void blocks(List<Block> blocks, int depth) {
        if (depth > Text.MAX_DEPTH) {
            return;
        }
        for (Block block : blocks) {
            block(block, depth + 1);
        }
    }

    private void block(Block block, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            inlines(paragraph.content(), depth);
        } else if (block instanceof Block.Heading heading) {
            inlines(heading.content(), depth);
        } else if (block instanceof Block.CodeBlock code) {
            code(code.text());
        } else if (block instanceof Block.Listing list) {
            list.items().forEach(item -> blocks(item.content(), depth));
        } else if (block instanceof Block.Note note) {
            blocks(note.content(), depth);
        } else if (block instanceof Block.Quote quote) {
            blocks(quote.content(), depth);
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content(), depth)));
        }
    }

    private void inlines(List<Inline> inlines, int depth) {
        if (depth > Text.MAX_DEPTH) {
            return;
        }
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Code code) {
                code(code.text());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                inlines(emphasis.content(), depth + 1);
            } else if (inline instanceof Inline.Strong strong) {
                inlines(strong.content(), depth + 1);
            } else if (inline instanceof Inline.Link link) {
                inlines(link.content(), depth + 1);
            }
        }
    }
}
