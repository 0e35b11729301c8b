package io.github.remedium.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two texts in pieces, with those marked that the other text does not have. If the texts are much alike, that is any word. If
 * they are not, they are in two languages, and only what no translator changes is marked: words with digits or signs, words in
 * capitals, and what stands between quotes. Immutable.
 *
 * @param left the pieces of the first text; together they are the text
 * @param right the pieces of the second text
 */
record TextDifference(List<Piece> left, List<Piece> right) {

    /** Texts that share at least this part of their words, in order, are in one language. */
    private static final double ALIKE = 0.5;

    private static final Pattern PIECE = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N}_]+(?:[-.:/\\\\@#$%&+=*~]+[\\p{L}\\p{M}\\p{N}_]+)*|\\s+|.", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile(
            "`[^`]+`|\"[^\"]+\"|(?<![\\p{L}\\p{N}])'[^']+'(?![\\p{L}\\p{N}])|\u201c[^\u201d]+\u201d|\u00ab[^\u00bb]+\u00bb");
    private static final Pattern LITERAL =
            Pattern.compile("(?=.*[\\p{N}_])(?=..).*|.*[\\p{L}\\p{N}][^\\p{L}\\p{M}\\p{N}].*"
                    + "|.*\\p{Ll}\\p{Lu}.*|\\p{Lu}{2,}|\\p{N}+");

    /**
     * A piece of a text.
     *
     * @param text a word, spaces or a sign
     * @param marked whether the other text lacks it
     */
    record Piece(String text, boolean marked) {}

    /** Compares two texts, which have at most {@link Finding#MAX_TEXT} characters each. */
    static TextDifference of(String left, String right) {
        List<Piece> first = pieces(left);
        List<Piece> second = pieces(right);
        boolean[] leftShared = new boolean[first.size()];
        boolean[] rightShared = new boolean[second.size()];
        int shared = align(first, second, leftShared, rightShared);
        if (2 * shared >= ALIKE * (words(first) + words(second))) {
            return new TextDifference(marked(first, leftShared), marked(second, rightShared));
        }
        return new TextDifference(literals(left, first, counts(second)), literals(right, second, counts(first)));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        while (matcher.find()) {
            pieces.add(new Piece(matcher.group(), false));
        }
        return pieces;
    }

    /** Finds the longest common subsequence of words, notes its members and returns their number. */
    private static int align(List<Piece> left, List<Piece> right, boolean[] leftShared, boolean[] rightShared) {
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                best[i][j] = same(left.get(i), right.get(j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            if (same(left.get(i), right.get(j))) {
                leftShared[i++] = true;
                rightShared[j++] = true;
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return best[0][0];
    }

    private static boolean same(Piece left, Piece right) {
        return !left.text().isBlank() && left.text().equals(right.text());
    }

    private static int words(List<Piece> pieces) {
        return (int) pieces.stream().filter(piece -> !piece.text().isBlank()).count();
    }

    private static List<Piece> marked(List<Piece> pieces, boolean[] shared) {
        List<Piece> marked = new ArrayList<>();
        for (int i = 0; i < shared.length; i++) {
            String text = pieces.get(i).text();
            marked.add(new Piece(text, !shared[i] && !text.isBlank()));
        }
        return marked;
    }

    private static Map<String, Integer> counts(List<Piece> pieces) {
        Map<String, Integer> counts = new HashMap<>();
        pieces.forEach(piece -> counts.merge(piece.text(), 1, Integer::sum));
        return counts;
    }

    private static List<Piece> literals(String text, List<Piece> pieces, Map<String, Integer> others) {
        boolean[] quoted = new boolean[text.length()];
        Matcher matcher = QUOTED.matcher(text);
        while (matcher.find()) {
            Arrays.fill(quoted, matcher.start() + 1, matcher.end() - 1, true);
        }
        List<Piece> marked = new ArrayList<>();
        int at = 0;
        for (Piece piece : pieces) {
            boolean literal = quoted[at] || LITERAL.matcher(piece.text()).matches();
            boolean missing = others.merge(piece.text(), -1, Integer::sum) < 0;
            marked.add(
                    new Piece(piece.text(), literal && missing && !piece.text().isBlank()));
            at += piece.text().length();
        }
        return marked;
    }
}
