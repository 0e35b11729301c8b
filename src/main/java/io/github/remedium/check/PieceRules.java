package io.github.remedium.check;

import io.github.remedium.internal.parity.Grid;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.parity.SharedWords;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** Pieces that a translation lacks, has twice, or has in another shape than its siblings. */
final class PieceRules {

    private static final int SHOWN = 60;
    private static final int MIN_DOUBLED = 30;
    private static final int MIN_BROUGHT = 4;

    private final Siblings siblings;
    private final Grid grid;
    private final Consumer<Finding> found;

    PieceRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.grid = siblings.grid();
        this.found = found;
    }

    void find() {
        for (int c = 0; c < grid.columns(); c++) {
            for (int s = 0; s < siblings.size(); s++) {
                Piece piece = grid.piece(c, s);
                if (piece == null) {
                    missing(c, s);
                } else {
                    extra(c, s, piece);
                    doubled(c, s, piece);
                    nested(c, s, piece);
                }
            }
        }
    }

    private void missing(int c, int s) {
        int[] counts = new int[siblings.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = grid.piece(c, i) == null ? 0 : 1;
        }
        int other = witness(c, s);
        if (siblings.expected(counts, s) == 0 || other < 0 || isJoined(c, s, other)) {
            return;
        }
        Piece piece = grid.piece(c, other);
        if (piece == null || (piece.text().isEmpty() && piece.kind() != Piece.Kind.IMAGE)) {
            return;
        }
        Rule rule = rule(piece);
        String message = "here the siblings have a " + name(piece) + " that is missing: " + shown(piece.text());
        found.accept(siblings.finding(rule, s, siblings.gap(s, c), message)
                .subject(name(piece) + " " + siblings.language(other) + " " + shown(piece.text()))
                .sibling(siblings.sibling(other, piece))
                .build());
    }

    private static Rule rule(Piece piece) {
        return switch (piece.kind()) {
            case STEP -> Rule.MISSING_STEP;
            case CODE -> Rule.CODE_BLOCK;
            case IMAGE -> Rule.IMAGE;
            default -> Rule.MISSING_PARAGRAPH;
        };
    }

    private static String name(Piece piece) {
        return switch (piece.kind()) {
            case CODE -> "code block";
            case ROW -> "table row";
            case BULLET -> "list item";
            default -> piece.kind().name().toLowerCase(Locale.ROOT);
        };
    }

    /** Whether the words that seem to be missing stand in the piece before or behind, which is longer for that. */
    private boolean isJoined(int c, int s, int other) {
        Piece lost = grid.piece(c, other);
        if (lost == null || lost.kind() == Piece.Kind.CODE || lost.kind() == Piece.Kind.IMAGE) {
            return false;
        }
        double usual = grid.lengths(other, s);
        for (int n : new int[] {c - 1, c + 1}) {
            if (n < 0 || n >= grid.columns()) {
                continue;
            }
            Piece here = grid.piece(n, s);
            Piece there = grid.piece(n, other);
            if (here == null || there == null || here.kind() == Piece.Kind.CODE) {
                continue;
            }
            if (isElsewhere(lost, there, here)) {
                continue;
            }
            double alone = there.length() * usual;
            double both = (there.length() + lost.length()) * usual;
            if (Math.abs(here.length() - both) < Math.abs(here.length() - alone)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of what a lost piece would bring stands in a piece that is said to have taken it in. */
    private static boolean isElsewhere(Piece lost, Piece there, Piece here) {
        Set<String> brought = SharedWords.of(lost);
        brought.removeAll(SharedWords.of(there));
        Set<String> present = SharedWords.of(here);
        return brought.size() >= MIN_BROUGHT && brought.stream().noneMatch(present::contains);
    }

    /** A piece that no sibling has. The source says what there is to be, and has none too many. */
    private void extra(int c, int s, Piece piece) {
        if (s == siblings.source() || grid.filled(c) > 1 || piece.text().isEmpty() || count(s, piece) > 1) {
            return;
        }
        Rule rule = piece.kind() == Piece.Kind.STEP ? Rule.EXTRA_STEP : Rule.EXTRA_PARAGRAPH;
        String message = "no sibling has this " + name(piece) + ": " + shown(piece.text());
        found.accept(siblings.finding(rule, s, siblings.place(s, piece), message)
                .subject(shown(piece.text()))
                .text(piece.text())
                .build());
    }

    /** A piece that stands here more often than what stands in its place in each sibling. */
    private void doubled(int c, int s, Piece piece) {
        int mine = piece.text().length() < MIN_DOUBLED || piece.kind() == Piece.Kind.TITLE ? 1 : count(s, piece);
        int witness = witness(c, s);
        if (mine < 2 || witness < 0 || !isFirst(c, s, piece)) {
            return;
        }
        for (int i = 0; i < siblings.size(); i++) {
            Piece other = i == s ? null : grid.piece(c, i);
            if (other != null && count(i, other) >= mine) {
                return;
            }
        }
        Piece there = grid.piece(c, witness);
        String message = "this " + name(piece) + " stands here " + (mine == 2 ? "twice" : mine + " times")
                + ", and once in the siblings";
        found.accept(siblings.finding(Rule.DOUBLED_PARAGRAPH, s, siblings.place(s, piece), message)
                .subject(shown(piece.text()))
                .text(piece.text())
                .sibling(there == null ? null : siblings.sibling(witness, there))
                .cause(siblings.lines(s).path() + piece.text())
                .build());
    }

    /** Whether no equal piece that has a counterpart stands before it. */
    private boolean isFirst(int column, int s, Piece piece) {
        for (int c = 0; c < grid.columns(); c++) {
            Piece other = grid.piece(c, s);
            if (other != null && grid.filled(c) > 1 && other.text().equals(piece.text())) {
                return c == column;
            }
        }
        return false;
    }

    private int count(int s, Piece piece) {
        return (int) siblings.pieces(s).stream()
                .filter(each -> each.kind() != Piece.Kind.TITLE && each.text().equals(piece.text()))
                .count();
    }

    /** A step or bullet that stands deeper or less deep than in all siblings. */
    private void nested(int c, int s, Piece piece) {
        if (piece.kind() != Piece.Kind.STEP && piece.kind() != Piece.Kind.BULLET) {
            return;
        }
        int others = 0;
        int depth = -1;
        Piece shown = null;
        int witness = -1;
        for (int i = 0; i < siblings.size(); i++) {
            Piece other = i == s ? null : grid.piece(c, i);
            if (other == null) {
                continue;
            }
            if (other.kind() != piece.kind() || (others > 0 && other.depth() != depth)) {
                return;
            }
            depth = other.depth();
            shown = other;
            witness = i;
            others++;
        }
        if (others < 2 || shown == null || depth == piece.depth()) {
            return;
        }
        String message =
                "this " + name(piece) + " stands " + piece.depth() + " deep, and " + depth + " deep in the siblings";
        found.accept(siblings.finding(Rule.STEP_NESTING, s, siblings.place(s, piece), message)
                .subject(shown(piece.text()))
                .text(piece.text())
                .sibling(siblings.sibling(witness, shown))
                .build());
    }

    /** The source, else the first other translation, that has a piece in a column; -1 if none has. */
    private int witness(int c, int s) {
        int source = siblings.source();
        if (source >= 0 && source != s && grid.piece(c, source) != null) {
            return source;
        }
        for (int i = 0; i < siblings.size(); i++) {
            if (i != s && grid.piece(c, i) != null) {
                return i;
            }
        }
        return -1;
    }

    static String shown(String text) {
        return text.length() <= SHOWN ? "'" + text + "'" : "'" + text.substring(0, SHOWN) + "\u2026'";
    }
}
