package io.github.remedium.internal.language;

import java.util.Arrays;
import java.util.Map;

/**
 * A map from words to numbers. Words are looked up as parts of an array, so that no strings are made.
 * Immutable and safe for any number of threads.
 */
final class WordTable {

    private static final int[] NONE = {};

    private final char[][] words;
    private final int[][] values;
    private final int longest;

    WordTable(Map<String, int[]> entries) {
        int size = Integer.highestOneBit(Math.max(entries.size(), 1)) * 4;
        this.words = new char[size][];
        this.values = new int[size][];
        int most = 0;
        for (Map.Entry<String, int[]> entry : entries.entrySet()) {
            char[] word = entry.getKey().toCharArray();
            int slot = hash(word, 0, word.length) & (size - 1);
            while (words[slot] != null) {
                slot = (slot + 1) & (size - 1);
            }
            words[slot] = word;
            values[slot] = entry.getValue();
            most = Math.max(most, word.length);
        }
        this.longest = most;
    }

    /** The numbers of the word at this place, none where it is not in the table; not to be changed. */
    int[] owners(char[] text, int from, int to) {
        if (to - from > longest) {
            return NONE;
        }
        int slot = hash(text, from, to) & (words.length - 1);
        while (words[slot] != null) {
            if (Arrays.equals(words[slot], 0, words[slot].length, text, from, to)) {
                return values[slot];
            }
            slot = (slot + 1) & (words.length - 1);
        }
        return NONE;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = to - from;
        for (int i = from; i < to; i++) {
            hash = hash * 31 + text[i];
        }
        return hash ^ (hash >>> 15);
    }
}
