package io.github.remedium.internal.markdown.block;

import io.github.remedium.article.Block;
import java.util.List;

/**
 * One item of a list.
 *
 * @param line line its marker stands on
 * @param content what it holds
 */
public record PieceItem(int line, List<Piece> content) {

    /** Copies the list. */
    public PieceItem {
        content = List.copyOf(content);
    }

    /** The content as blocks. */
    public List<Block> blocks() {
        return Piece.blocks(content);
    }
}
