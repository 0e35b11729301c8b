package io.github.remedium.internal.section;

import java.util.Arrays;
import java.util.List;

/**
 * Aligns two sequences so that the sum of the scores of all pairs is greatest: the dynamic programming of
 * Needleman and Wunsch ("A general method applicable to the search for similarities", 1970).
 */
public final class Alignment {

    /** What it costs to leave an element without a partner. */
    private static final double GAP = -0.5;

    /** Pairs looked at for one alignment, at most; longer sequences are aligned by position. */
    private static final long MAX_PAIRS = 1_000_000;

    /** How well two elements fit; negative if they should not stand side by side. */
    public interface Score<T> {
        double of(T left, T right);
    }

    private Alignment() {}

    /** For each element of the left sequence the index of its partner in the right one; -1 where it has none. */
    public static <T> int[] of(List<T> left, List<T> right, Score<T> score) {
        int rows = left.size();
        int columns = right.size();
        int[] partners = new int[rows];
        if ((long) rows * columns > MAX_PAIRS) {
            Arrays.setAll(partners, i -> rows == columns && score.of(left.get(i), right.get(i)) > 0 ? i : -1);
            return partners;
        }
        double[][] best = new double[rows + 1][columns + 1];
        for (int i = 1; i <= rows; i++) {
            best[i][0] = i * GAP;
        }
        for (int j = 1; j <= columns; j++) {
            best[0][j] = j * GAP;
        }
        for (int i = 1; i <= rows; i++) {
            for (int j = 1; j <= columns; j++) {
                double pair = best[i - 1][j - 1] + score.of(left.get(i - 1), right.get(j - 1));
                best[i][j] = Math.max(pair, Math.max(best[i - 1][j], best[i][j - 1]) + GAP);
            }
        }
        trace(best, left, right, score, partners);
        return partners;
    }

    private static <T> void trace(double[][] best, List<T> left, List<T> right, Score<T> score, int[] partners) {
        Arrays.fill(partners, -1);
        int i = left.size();
        int j = right.size();
        while (i > 0 && j > 0) {
            if (best[i][j] == best[i - 1][j - 1] + score.of(left.get(i - 1), right.get(j - 1))) {
                partners[--i] = --j;
            } else if (best[i][j] == best[i - 1][j] + GAP) {
                i--;
            } else {
                j--;
            }
        }
    }
}
