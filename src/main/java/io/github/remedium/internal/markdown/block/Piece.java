package io.github.remedium.internal.markdown.block;

import io.github.remedium.article.Block;
import java.util.List;

/**
 * A block and the places its parts stand at.
 *
 * @param block the block
 * @param line line it begins at
 * @param anchor name given to a heading by a trailing {@code {#name}}; empty where there is none
 * @param items the items of a list, each as pieces; empty for other blocks
 * @param breaks of a paragraph, the line that follows each top-level line break, in order
 */
public record Piece(Block block, int line, String anchor, List<PieceItem> items, List<Integer> breaks) {

    /** A piece without parts. */
    public static Piece of(Block block, int line) {
        return new Piece(block, line, "", List.of(), List.of());
    }

    /** A heading with its anchor. */
    public static Piece heading(Block.Heading heading, int line, String anchor) {
        return new Piece(heading, line, anchor, List.of(), List.of());
    }

    /** A paragraph with the lines its breaks lead to. */
    public static Piece paragraph(Block.Paragraph paragraph, int line, List<Integer> breaks) {
        return new Piece(paragraph, line, "", List.of(), breaks);
    }

    /** A list made of located items. */
    public static Piece listing(boolean ordered, int start, int line, List<PieceItem> items) {
        List<Block.Item> plain =
                items.stream().map(item -> new Block.Item(item.blocks())).toList();
        return new Piece(new Block.Listing(ordered, start, plain), line, "", List.copyOf(items), List.of());
    }

    /** The blocks of some pieces. */
    public static List<Block> blocks(List<Piece> pieces) {
        return pieces.stream().map(Piece::block).toList();
    }
}
