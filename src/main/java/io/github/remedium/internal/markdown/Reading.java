package io.github.remedium.internal.markdown;

import java.util.List;

/**
 * A body as it was read.
 *
 * @param pieces its blocks, in order
 * @param complaints what was not read as it was written
 */
public record Reading(List<Piece> pieces, List<Complaint> complaints) {

    /** Copies the lists. */
    public Reading {
        pieces = List.copyOf(pieces);
        complaints = List.copyOf(complaints);
    }
}
