package io.github.remedium.internal.markdown.block;

import io.github.remedium.article.Block;
import java.util.List;

/**
 * A body as it was read.
 *
 * @param blocks its blocks, in order
 * @param remarks what was not read as it was written
 */
public record Reading(List<Block> blocks, List<Remark> remarks) {

    /** Copies the lists. */
    public Reading {
        blocks = List.copyOf(blocks);
        remarks = List.copyOf(remarks);
    }
}
