package io.github.remedium.internal.lexicon;

import java.util.Arrays;

/**
 * The number of letters put in, left out, replaced or swapped with their neighbour between one word and others (optimal
 * string alignment), computed for all letters of the word at once in the bits of a number (H. Hyyrö, A bit-vector
 * algorithm for computing Levenshtein and Damerau edit distances, Nordic Journal of Computing 10, 2003). Immutable.
 */
final class EditDistance {

    /** Letters that a word may have. */
    static final int LONGEST = Long.SIZE;

    private final int length;

    /** The letters of the word, each once and sorted, and the places where each stands. */
    private final char[] letters;

    private final long[] places;

    /** From this word, which has 1 to {@link #LONGEST} letters. */
    EditDistance(String word) {
        length = word.length();
        if (length == 0 || length > LONGEST) {
            throw new IllegalArgumentException("a word must have 1 to " + LONGEST + " letters, had " + length);
        }
        char[] sorted = word.toCharArray();
        Arrays.sort(sorted);
        int distinct = 0;
        for (int i = 0; i < length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[distinct++] = sorted[i];
            }
        }
        letters = Arrays.copyOf(sorted, distinct);
        places = new long[distinct];
        for (int i = 0; i < length; i++) {
            places[Arrays.binarySearch(letters, word.charAt(i))] |= 1L << i;
        }
    }

    /** To another word of any length. */
    int to(String other) {
        return to(other.toCharArray(), other.length());
    }

    /** To the first letters of an array. */
    int to(char[] other, int otherLength) {
        long last = 1L << (length - 1);
        // Of the column before: where it rises by one downwards, where it falls, where it equals the one diagonally
        // above.
        long rises = -1;
        long falls = 0;
        long equal = 0;
        long matchedBefore = 0;
        int distance = length;
        for (int i = 0; i < otherLength; i++) {
            int letter = Arrays.binarySearch(letters, other[i]);
            long matched = letter < 0 ? 0 : places[letter];
            long swapped = ((~equal & matched) << 1) & matchedBefore;
            equal = (((matched & rises) + rises) ^ rises) | matched | falls | swapped;
            long risesAcross = falls | ~(equal | rises);
            long fallsAcross = equal & rises;
            distance += (risesAcross & last) != 0 ? 1 : 0;
            distance -= (fallsAcross & last) != 0 ? 1 : 0;
            risesAcross = risesAcross << 1 | 1;
            fallsAcross <<= 1;
            rises = fallsAcross | ~(equal | risesAcross);
            falls = risesAcross & equal;
            matchedBefore = matched;
        }
        return distance;
    }
}
