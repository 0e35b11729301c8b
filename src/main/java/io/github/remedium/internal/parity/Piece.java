package io.github.remedium.internal.parity;

import io.github.remedium.internal.text.Scripts;
import java.util.List;

/**
 * A paragraph, heading, code block, list item or table row of a translation. Immutable.
 *
 * @param kind what it is
 * @param depth how many lists, notes and quotations it stands in
 * @param section the number of the section it stands in, counted from 0; -1 for what stands before the first
 * @param text its words, without markup
 * @param literals the literals in it, in reading order
 * @param brokenEmphasis how many emphases end inside a quotation that began in them
 * @param line the line it begins on, from 1; 0 where unknown
 */
public record Piece(
        Kind kind, int depth, int section, String text, List<Literal> literals, int brokenEmphasis, int line) {

    /** How many more letters one East Asian sign stands for. */
    private static final double MORE = 1.2;

    /** What a piece is. */
    public enum Kind {
        /** The title of the article. */
        TITLE,
        /** Running text. */
        PARAGRAPH,
        /** The heading of a section or of a part of one. */
        HEADING,
        /** A code block. */
        CODE,
        /** The first paragraph of an item of a numbered list. */
        STEP,
        /** The first paragraph of an item of a list with bullets. */
        BULLET,
        /** A row of a table. */
        ROW,
        /** Images without words. */
        IMAGE
    }

    /** Copies the list. */
    public Piece {
        literals = List.copyOf(literals);
    }

    /** How much it says, as a number of Latin letters: one sign of an East Asian script stands for two and more. */
    public double length() {
        long eastern = text.chars().filter(Scripts::isEastern).count();
        return text.length() + MORE * eastern;
    }

    /** Whether two pieces are of one kind and equally deep. */
    boolean hasShapeOf(Piece other) {
        return kind == other.kind && depth == other.depth;
    }
}
