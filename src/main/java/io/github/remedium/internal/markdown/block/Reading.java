package io.github.remedium.internal.markdown.block;

import java.util.List;

/**
 * A body as it was read.
 *
 * @param pieces its blocks, in order
 * @param remarks what was not read as it was written
 */
public record Reading(List<Piece> pieces, List<Remark> remarks) {

    /** Copies the lists. */
    public Reading {
        pieces = List.copyOf(pieces);
        remarks = List.copyOf(remarks);
    }
}
