package io.github.remedium.internal.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Finds which words of two languages translate each other, from units of text that say the same in both. Words that go
 * together more often than by chance (coefficient of Dice 1945) are candidates; in each unit the strongest candidates
 * are linked first and a linked word is free no more (competitive linking, Melamed 2000), which keeps neighbours of the
 * right word from counting as translations. How often a word was linked to another is the probability of the
 * translation. A word that stands in both units of a pair is its own translation there.
 *
 * <p>Time is linear in the words of the units: a word is judged by at most {@link #MOST_SEEN} of the units it stands in.
 * Used once, by one thread.
 */
final class WordAlignment {

    /** Candidates of a word. */
    private static final int CANDIDATES = 6;

    /** Units that a word's candidates are counted in. */
    private static final int MOST_SEEN = 48;

    /** Words together in fewer units are together by chance. */
    private static final int LEAST_TOGETHER = 2;

    private static final float LEAST_DICE = 0.08f;

    /** A word in more than this share of the units is grammar. */
    private static final double GRAMMAR = 0.12;

    /** So few units say nothing about what is grammar. */
    private static final int FEW = 40;

    /** How many words a pair of characters' opposite may be linked to: words have several pairs. */
    private static final int PAIRS_OF_WORD = 3;

    /** Words at other places of their units are this much weaker, at most. */
    private static final float DISTANCE = 0.4f;

    private final int[][] from;
    private final int[][] to;
    private final int[] fromCount;
    private final int[] toCount;
    private final BitSet pairsOfCharacters;

    /** Words of the first language that can be linked, and the number of each among them. */
    private final int[] linkable;

    private final int[] slots;
    private final int[] candidates;
    private final float[] scores;
    private final int[] links;

    /**
     * Aligns two languages.
     *
     * @param from the units of one language, each the words of one unit
     * @param to the units of the other, in the same order
     * @param words words are numbered below this
     * @param pairsOfCharacters which words are pairs of characters of a script without blanks
     */
    WordAlignment(List<int[]> from, List<int[]> to, int words, BitSet pairsOfCharacters) {
        this.from = new int[from.size()][];
        this.to = new int[to.size()][];
        this.pairsOfCharacters = pairsOfCharacters;
        for (int u = 0; u < this.from.length; u++) {
            this.from[u] = without(from.get(u), to.get(u));
            this.to[u] = without(to.get(u), from.get(u));
        }
        fromCount = counts(this.from, words);
        toCount = counts(this.to, words);
        dropGrammar(this.from, fromCount);
        dropGrammar(this.to, toCount);
        slots = new int[words];
        linkable = numberLinkable(slots);
        candidates = new int[linkable.length * CANDIDATES];
        Arrays.fill(candidates, -1);
        scores = new float[candidates.length];
        links = new int[candidates.length];
        findCandidates(words);
        for (int u = 0; u < this.from.length; u++) {
            link(this.from[u], this.to[u]);
        }
    }

    /** Takes the translations found. */
    interface Found {
        /** Word {@code a} and word {@code b} translate each other, with the probabilities of either direction. */
        void translation(int a, int b, float ofA, float ofB);
    }

    /** Tells all translations that were linked at least twice. */
    void forEach(Found found) {
        for (int at = 0; at < links.length; at++) {
            if (links[at] >= LEAST_TOGETHER) {
                int word = linkable[at / CANDIDATES];
                int other = candidates[at];
                found.translation(word, other, links[at] / (float) fromCount[word], links[at] / (float) toCount[other]);
            }
        }
    }

    /** The words of a unit that the other does not hold, each once, in order. */
    private static int[] without(int[] words, int[] others) {
        int[] sorted = others.clone();
        Arrays.sort(sorted);
        int[] left = new int[words.length];
        int n = 0;
        next:
        for (int word : words) {
            if (Arrays.binarySearch(sorted, word) < 0) {
                for (int i = 0; i < n; i++) {
                    if (left[i] == word) {
                        continue next;
                    }
                }
                left[n++] = word;
            }
        }
        return Arrays.copyOf(left, n);
    }

    private static int[] counts(int[][] units, int words) {
        int[] counts = new int[words];
        for (int[] unit : units) {
            for (int word : unit) {
                counts[word]++;
            }
        }
        return counts;
    }

    /** Takes out the words that are too common or too rare to be linked. */
    private static void dropGrammar(int[][] units, int[] counts) {
        double most = Math.max(FEW, units.length * GRAMMAR);
        for (int u = 0; u < units.length; u++) {
            int[] unit = units[u];
            int n = 0;
            for (int word : unit) {
                if (counts[word] >= LEAST_TOGETHER && counts[word] <= most) {
                    unit[n++] = word;
                }
            }
            units[u] = n == unit.length ? unit : Arrays.copyOf(unit, n);
        }
    }

    private int[] numberLinkable(int[] slots) {
        int[] found = new int[slots.length];
        int n = 0;
        for (int w = 0; w < slots.length; w++) {
            if (fromCount[w] >= LEAST_TOGETHER) {
                slots[w] = n;
                found[n++] = w;
            }
        }
        return Arrays.copyOf(found, n);
    }

    private void findCandidates(int words) {
        int[] starts = new int[words + 1];
        for (int[] unit : from) {
            for (int word : unit) {
                starts[word + 1]++;
            }
        }
        for (int w = 0; w < words; w++) {
            starts[w + 1] += starts[w];
        }
        int[] units = new int[starts[words]];
        int[] fill = starts.clone();
        for (int u = 0; u < from.length; u++) {
            for (int word : from[u]) {
                units[fill[word]++] = u;
            }
        }
        int[] together = new int[words];
        int[] touched = new int[words];
        for (int w = 0; w < words; w++) {
            int count = starts[w + 1] - starts[w];
            int seen = Math.min(count, MOST_SEEN);
            int n = 0;
            for (int i = 0; i < seen; i++) {
                for (int other : to[units[starts[w] + (int) ((long) i * count / seen)]]) {
                    if (together[other]++ == 0) {
                        touched[n++] = other;
                    }
                }
            }
            for (int i = 0; i < n; i++) {
                int other = touched[i];
                if (together[other] >= LEAST_TOGETHER) {
                    float joint = (float) together[other] * count / seen;
                    offer(w, other, 2 * joint / (count + toCount[other]));
                }
                together[other] = 0;
            }
        }
    }

    /** Keeps the best candidates of a word, the best first. */
    private void offer(int word, int other, float dice) {
        int first = slots[word] * CANDIDATES;
        int at = first + CANDIDATES - 1;
        if (dice < LEAST_DICE || dice <= scores[at]) {
            return;
        }
        while (at > first && dice > scores[at - 1]) {
            scores[at] = scores[at - 1];
            candidates[at] = candidates[at - 1];
            at--;
        }
        scores[at] = dice;
        candidates[at] = other;
    }

    /** Links the words of one unit, the strongest candidates first. */
    private void link(int[] words, int[] others) {
        int[] at = new int[words.length * CANDIDATES];
        long[] order = new long[words.length * CANDIDATES];
        int[] places = new int[words.length * CANDIDATES];
        int n = 0;
        for (int i = 0; i < words.length; i++) {
            int first = slots[words[i]] * CANDIDATES;
            for (int c = first; c < first + CANDIDATES && candidates[c] >= 0; c++) {
                int j = indexOf(others, candidates[c]);
                if (j >= 0) {
                    float apart = Math.abs((i + 0.5f) / words.length - (j + 0.5f) / others.length);
                    float strength = scores[c] * (1 - DISTANCE * apart);
                    at[n] = c;
                    places[n] = i << 16 | j;
                    order[n] = (long) -Float.floatToIntBits(strength) << 32 | n;
                    n++;
                }
            }
        }
        Arrays.sort(order, 0, n);
        byte[] used = new byte[words.length];
        byte[] usedOthers = new byte[others.length];
        for (int k = 0; k < n; k++) {
            int c = (int) order[k];
            int i = places[c] >>> 16;
            int j = places[c] & 0xffff;
            if (used[i] < capacity(words[i], others[j]) && usedOthers[j] < capacity(others[j], words[i])) {
                used[i]++;
                usedOthers[j]++;
                links[at[c]]++;
            }
        }
    }

    private int capacity(int word, int other) {
        return pairsOfCharacters.get(other) && !pairsOfCharacters.get(word) ? PAIRS_OF_WORD : 1;
    }

    private static int indexOf(int[] words, int word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] == word) {
                return i;
            }
        }
        return -1;
    }
}
