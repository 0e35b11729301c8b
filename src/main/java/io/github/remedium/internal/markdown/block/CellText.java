package io.github.remedium.internal.markdown.block;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** Blocks in the cell of a table, as the running text a cell can hold: one line for each. */
final class CellText {

    private CellText() {}

    /** The running text. Its recursion is as deep as the blocks, whose depth the reader bounds. */
    static List<Inline> of(List<Block> blocks) {
        List<Inline> out = new ArrayList<>();
        for (Block block : blocks) {
            List<Inline> line = line(block);
            if (!line.isEmpty()) {
                if (!out.isEmpty()) {
                    out.add(new Inline.LineBreak());
                }
                out.addAll(line);
            }
        }
        return out;
    }

    private static List<Inline> line(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph.content();
        }
        if (block instanceof Block.Heading heading) {
            return heading.content();
        }
        if (block instanceof Block.CodeBlock code) {
            return List.of(new Inline.Code(code.text().replace('\n', ' ')));
        }
        List<Block> inside = new ArrayList<>();
        if (block instanceof Block.Listing list) {
            list.items().forEach(item -> inside.addAll(item.content()));
        } else if (block instanceof Block.Note note) {
            inside.addAll(note.content());
        } else if (block instanceof Block.Quote quote) {
            inside.addAll(quote.content());
        } else if (block instanceof Block.Table table) {
            for (Block.Row row : table.rows()) {
                row.cells().forEach(cell -> inside.add(new Block.Paragraph(cell.content())));
            }
        }
        return of(inside);
    }
}
