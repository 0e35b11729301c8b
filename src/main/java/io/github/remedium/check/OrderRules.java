package io.github.remedium.check;

import io.github.remedium.internal.parity.Grid;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.parity.SharedWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Steps in another order than in the siblings: each fits the place of the other better than its own. */
final class OrderRules {

    private static final double CLEAR = 0.2;
    private static final double LENGTH = 0.25;
    private static final int MIN_KEYS = 2;

    /** How much one sibling may speak against it: words that happen to be alike. */
    private static final double ONE_WORD = 0.2;

    /** So many steps behind a step are compared with it. */
    private static final int FAR = 12;

    private final Siblings siblings;
    private final Grid grid;
    private final Consumer<Finding> found;

    OrderRules(Siblings siblings, Consumer<Finding> found) {
        this.siblings = siblings;
        this.grid = siblings.grid();
        this.found = found;
    }

    void find() {
        List<Integer> steps = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            if (grid.filled(c) == siblings.size() && isStep(c)) {
                steps.add(c);
            }
        }
        List<List<Set<String>>> keys = new ArrayList<>();
        for (int s = 0; s < siblings.size(); s++) {
            List<Set<String>> mine = new ArrayList<>();
            for (int c : steps) {
                Piece piece = grid.piece(c, s);
                mine.add(piece == null ? Set.of() : SharedWords.of(piece));
            }
            keys.add(mine);
        }
        for (int i = 0; i < steps.size(); i++) {
            for (int j = i + 1; j < Math.min(steps.size(), i + FAR); j++) {
                for (int s = 0; s < siblings.size(); s++) {
                    if (isSwapped(keys, steps, s, i, j)) {
                        tell(s, steps.get(i), steps.get(j));
                    }
                }
            }
        }
    }

    private boolean isStep(int c) {
        for (int s = 0; s < siblings.size(); s++) {
            Piece piece = grid.piece(c, s);
            if (piece == null || piece.kind() != Piece.Kind.STEP) {
                return false;
            }
        }
        return true;
    }

    private boolean isSwapped(List<List<Set<String>>> keys, List<Integer> steps, int s, int i, int j) {
        Set<String> first = keys.get(s).get(i);
        Set<String> second = keys.get(s).get(j);
        if (first.size() < MIN_KEYS || second.size() < MIN_KEYS || siblings.size() < 3) {
            return false;
        }
        double sum = 0;
        for (int t = 0; t < siblings.size(); t++) {
            if (t == s) {
                continue;
            }
            Set<String> theirFirst = keys.get(t).get(i);
            Set<String> theirSecond = keys.get(t).get(j);
            double crossed = SharedWords.overlap(first, theirSecond) + SharedWords.overlap(second, theirFirst);
            double straight = SharedWords.overlap(first, theirFirst) + SharedWords.overlap(second, theirSecond);
            if (crossed - straight < -ONE_WORD) {
                return false;
            }
            sum += crossed - straight + LENGTH * lengths(steps.get(i), steps.get(j), s, t);
        }
        return sum >= CLEAR * (siblings.size() - 1);
    }

    /** How much better the lengths of two steps fit in the other order; 0 if both orders fit alike. */
    private double lengths(int first, int second, int s, int t) {
        double here = length(first, s) - length(second, s);
        double there = length(first, t) - length(second, t);
        return Math.min(1, Math.abs(here - there) - Math.abs(-here - there));
    }

    private double length(int c, int s) {
        Piece piece = grid.piece(c, s);
        return Math.log(1 + (piece == null ? 0 : piece.text().length()));
    }

    private void tell(int s, int first, int second) {
        Piece here = grid.piece(first, s);
        Piece later = grid.piece(second, s);
        int witness = siblings.source() >= 0 && siblings.source() != s ? siblings.source() : s == 0 ? 1 : 0;
        Piece there = grid.piece(first, witness);
        if (here == null || later == null || there == null) {
            return;
        }
        String message = "this step and the one in line " + later.line() + " stand in each other's place";
        found.accept(siblings.finding(Rule.STEP_ORDER, s, siblings.place(s, here), message)
                .subject(PieceRules.shown(here.text()))
                .text(here.text())
                .sibling(siblings.sibling(witness, there))
                .build());
    }
}
