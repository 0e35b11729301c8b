package io.github.remedium.internal.parity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which piece of one translation is which of another: by kind and depth, then by the literals and words that both have and
 * by length. Two translations of one shape are aligned piece by piece; others by the Needleman-Wunsch algorithm.
 */
final class PieceAlignment {

    /** So many pairs of pieces are compared; longer translations are aligned in order. */
    private static final long MAX_PAIRS = 1_000_000;

    private static final double GAP = -0.35;
    private static final double OTHER_DEPTH = -0.3;
    private static final double NEVER = -1e6;

    private final List<Piece> left;
    private final List<Piece> right;

    private PieceAlignment(List<Piece> left, List<Piece> right) {
        this.left = left;
        this.right = right;
    }

    /** For each piece of the left its place in the right, or -1. */
    static int[] align(List<Piece> left, List<Piece> right) {
        return new PieceAlignment(left, right).align();
    }

    private int[] align() {
        int[] places = new int[left.size()];
        if (sameShape() || (long) left.size() * right.size() > MAX_PAIRS) {
            for (int i = 0; i < places.length; i++) {
                places[i] = i < right.size() ? i : -1;
            }
            return places;
        }
        Arrays.fill(places, -1);
        double[][] best = table(similarities());
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (best[i][j] == best[i + 1][j] + GAP) {
                i++;
            } else if (best[i][j] == best[i][j + 1] + GAP) {
                j++;
            } else {
                places[i++] = j++;
            }
        }
        return places;
    }

    private boolean sameShape() {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size(); i++) {
            if (!left.get(i).hasShapeOf(right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The score of the best alignment of what follows i in the left and j in the right. */
    private double[][] table(double[][] similar) {
        int n = left.size();
        int m = right.size();
        double[][] best = new double[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                if (i == n || j == m) {
                    best[i][j] = GAP * (n - i + m - j);
                } else {
                    double pair = best[i + 1][j + 1] + similar[i][j];
                    best[i][j] = Math.max(pair, Math.max(best[i + 1][j] + GAP, best[i][j + 1] + GAP));
                }
            }
        }
        return best;
    }

    private double[][] similarities() {
        List<Set<String>> leftKeys = left.stream().map(SharedWords::of).toList();
        List<Set<String>> rightKeys = right.stream().map(SharedWords::of).toList();
        double leftChars = 1 + left.stream().mapToDouble(Piece::length).sum();
        double rightChars = 1 + right.stream().mapToDouble(Piece::length).sum();
        double usual = Math.max(0.3, Math.min(3, rightChars / leftChars));
        double[][] similar = new double[left.size()][right.size()];
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                similar[i][j] = similarity(left.get(i), right.get(j), leftKeys.get(i), rightKeys.get(j), usual);
            }
        }
        return similar;
    }

    /** From -0.5 for nothing in common to 1.5 for everything; 0 where there is nothing to compare. */
    private static double overlap(Set<String> a, Set<String> b) {
        if (a.isEmpty() && b.isEmpty()) {
            return 0;
        }
        return a.isEmpty() || b.isEmpty() ? -0.2 : 2 * SharedWords.overlap(a, b) - 0.5;
    }

    private static double similarity(Piece a, Piece b, Set<String> aKeys, Set<String> bKeys, double usual) {
        boolean code = a.kind() == Piece.Kind.CODE;
        boolean image = a.kind() == Piece.Kind.IMAGE;
        if (code != (b.kind() == Piece.Kind.CODE) || image != (b.kind() == Piece.Kind.IMAGE)) {
            return NEVER;
        }
        double shape = a.kind() == b.kind() ? 0.3 : -0.3;
        if (a.depth() != b.depth()) {
            shape += OTHER_DEPTH;
        }
        double ratio = (b.length() + 10) / ((a.length() + 10) * usual);
        double length = Math.min(ratio, 1 / ratio);
        return shape + 0.6 * (length - 0.5) + overlap(aKeys, bKeys);
    }
}
