package io.github.remedium.check;

import io.github.remedium.internal.parity.Grid;
import io.github.remedium.internal.parity.Piece;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Paragraphs that lost sentences, and those that have a sentence twice: lines of a paragraph are lost or doubled too. */
final class LengthRules {

    /** Below which share of the length that its siblings let expect a paragraph lacks something. */
    private static final double SHORT = 0.7;

    private static final int MIN_LOST = 60;
    private static final int MIN_DOUBLED = 40;
    private static final int MIN_TEXT = 8;
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.:;?!\u3002]) ?(?=[^\\s\\d])");

    private final Siblings siblings;
    private final Grid grid;
    private final Consumer<Finding> found;

    LengthRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.grid = siblings.grid();
        this.found = found;
    }

    void find() {
        for (int s = 0; s < siblings.size(); s++) {
            double[] usual = new double[siblings.size()];
            for (int i = 0; i < usual.length; i++) {
                usual[i] = i == s ? 1 : grid.lengths(i, s);
            }
            for (int c = 0; c < grid.columns(); c++) {
                Piece piece = grid.piece(c, s);
                if (piece != null && isText(piece)) {
                    shortened(c, s, piece, usual);
                    doubled(c, s, piece);
                }
            }
            pairs(s);
        }
    }

    private static boolean isText(Piece piece) {
        return piece.kind() == Piece.Kind.PARAGRAPH
                || piece.kind() == Piece.Kind.STEP
                || piece.kind() == Piece.Kind.BULLET;
    }

    /** A paragraph that is much shorter than each of its siblings lets expect. The source says how much there is to be. */
    private void shortened(int c, int s, Piece piece, double[] usual) {
        double least = Double.MAX_VALUE;
        int others = 0;
        int witness = -1;
        for (int i = 0; i < siblings.size(); i++) {
            Piece other = i == s ? null : grid.piece(c, i);
            if (other != null) {
                least = Math.min(least, other.length() * usual[i]);
                witness = witness < 0 || i == siblings.source() ? i : witness;
                others++;
            }
        }
        Piece there = witness < 0 ? null : grid.piece(c, witness);
        double length = piece.length();
        if (there == null
                || s == siblings.source()
                || others < 2
                || length >= SHORT * least
                || least - length < MIN_LOST) {
            return;
        }
        String message = "this paragraph is much shorter than in the siblings: " + Math.round(100 * length / least)
                + " % of the length that they let expect";
        found.accept(siblings.finding(Rule.MISSING_PARAGRAPH, s, siblings.place(s, piece), message)
                .subject("short " + PieceRules.shown(there.text()))
                .text(piece.text())
                .sibling(siblings.sibling(witness, there))
                .build());
    }

    /** A paragraph in which a sentence stands twice, and in no sibling does. */
    private void doubled(int c, int s, Piece piece) {
        if (!repeats(piece)) {
            return;
        }
        int witness = -1;
        for (int i = 0; i < siblings.size(); i++) {
            Piece other = i == s ? null : grid.piece(c, i);
            if (other != null && repeats(other)) {
                return;
            }
            witness = other != null && (witness < 0 || i == siblings.source()) ? i : witness;
        }
        Piece there = witness < 0 ? null : grid.piece(c, witness);
        if (there != null) {
            String message = "a sentence stands twice in this paragraph, and once in the siblings";
            found.accept(siblings.finding(Rule.DOUBLED_PARAGRAPH, s, siblings.place(s, piece), message)
                    .subject(PieceRules.shown(piece.text()))
                    .text(piece.text())
                    .sibling(siblings.sibling(witness, there))
                    .build());
        }
    }

    /** Two equal pieces one after the other, where no sibling has any. */
    private void pairs(int s) {
        List<Piece> mine = equalToNext(s);
        for (int i = 0; i < siblings.size() && !mine.isEmpty(); i++) {
            if (i != s && !equalToNext(i).isEmpty()) {
                return;
            }
        }
        for (Piece piece : mine) {
            String message = "the same text stands here twice, one after the other";
            found.accept(siblings.finding(Rule.DOUBLED_PARAGRAPH, s, siblings.place(s, piece), message)
                    .subject(PieceRules.shown(piece.text()))
                    .text(piece.text())
                    .cause(siblings.lines(s).path() + piece.text())
                    .build());
        }
    }

    private List<Piece> equalToNext(int s) {
        List<Piece> equal = new ArrayList<>();
        List<Piece> pieces = siblings.pieces(s);
        for (int i = 0; i + 1 < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean text = piece.kind() != Piece.Kind.TITLE && piece.text().length() >= MIN_TEXT;
            if (text && piece.text().equals(pieces.get(i + 1).text())) {
                equal.add(piece);
            }
        }
        return equal;
    }

    private static boolean repeats(Piece piece) {
        if (piece.text().length() < 2 * MIN_DOUBLED) {
            return false;
        }
        Set<String> sentences = new HashSet<>();
        for (String sentence : SENTENCE_END.split(piece.text(), -1)) {
            if (sentence.length() >= MIN_DOUBLED && !sentences.add(sentence)) {
                return true;
            }
        }
        return false;
    }
}
