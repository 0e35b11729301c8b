package io.github.remedium.internal.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the words of a vocabulary that are spelled nearly like a given one: typing errors and cognates. Words share
 * trigrams of their {@link CognateKey} at nearly the same place; those that share enough are compared by edit distance
 * (optimal string alignment: a swap of neighbours counts once). Immutable.
 */
public final class SimilarWords {

    private static final int BUCKETS = 1 << 17;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    /** Lists longer than this say too little about a word to be worth reading. */
    private static final int LONGEST_LIST = 2000;

    /** A word is compared that shares at least one in so many trigrams. */
    private static final int SHARED = 3;

    private final String[] words;
    private final String[] keys;
    private final int[] offsets;
    private final int[] members;

    /** Over these words; the answers name them by their index. */
    public SimilarWords(List<String> vocabulary) {
        words = vocabulary.toArray(String[]::new);
        keys = new String[words.length];
        int[] counts = new int[BUCKETS + 1];
        for (int i = 0; i < words.length; i++) {
            keys[i] = isComparable(words[i]) ? CognateKey.of(words[i]) : "";
            for (int c = 0; c < keys[i].length(); c++) {
                counts[bucket(keys[i], c, c >> 1) + 1]++;
            }
        }
        for (int g = 0; g < BUCKETS; g++) {
            counts[g + 1] += counts[g];
        }
        offsets = counts.clone();
        members = new int[offsets[BUCKETS]];
        int[] fill = counts.clone();
        for (int i = 0; i < words.length; i++) {
            for (int c = 0; c < keys[i].length(); c++) {
                members[fill[bucket(keys[i], c, c >> 1)]++] = i;
            }
        }
    }

    /**
     * A similar word.
     *
     * @param word its index in the vocabulary
     * @param similarity from 0 to 1
     */
    public record Similar(int word, double similarity) {}

    /** The most similar words, the best first, none below a similarity. */
    public List<Similar> of(String word, int limit, double least) {
        if (!isComparable(word)) {
            return List.of();
        }
        String key = CognateKey.of(word);
        int[] hits = hits(key);
        int grams = key.length();
        List<Similar> found = new ArrayList<>();
        for (int i = 0; i < hits.length; ) {
            int j = i;
            while (j < hits.length && hits[j] == hits[i]) {
                j++;
            }
            int shared = j - i;
            int other = hits[i];
            i = j;
            if (SHARED * shared >= grams) {
                double similarity = similarity(word, key, other);
                if (similarity >= least) {
                    found.add(new Similar(other, similarity));
                }
            }
        }
        found.sort(Comparator.comparingDouble(Similar::similarity).reversed().thenComparingInt(Similar::word));
        return found.size() > limit ? List.copyOf(found.subList(0, limit)) : found;
    }

    /** Words that hold a trigram of the key at nearly its place, once for each such trigram, in order. */
    private int[] hits(String key) {
        int[] buckets = new int[key.length() * 2];
        int n = 0;
        int total = 0;
        for (int i = 0; i < key.length(); i++) {
            // A letter more or less before it shifts a trigram by one place.
            for (int place = Math.max(0, i - 1) >> 1; place <= (i + 1) >> 1; place++) {
                if (n < buckets.length) {
                    buckets[n] = bucket(key, i, place);
                    int size = offsets[buckets[n] + 1] - offsets[buckets[n]];
                    if (size <= LONGEST_LIST) {
                        total += size;
                        n++;
                    }
                }
            }
        }
        int[] hits = new int[total];
        int at = 0;
        for (int b = 0; b < n; b++) {
            int size = offsets[buckets[b] + 1] - offsets[buckets[b]];
            System.arraycopy(members, offsets[buckets[b]], hits, at, size);
            at += size;
        }
        Arrays.sort(hits);
        return hits;
    }

    private double similarity(String word, String key, int other) {
        double spelled = closeness(word, words[other]);
        double sounded = 0.95 * closeness(key, keys[other]);
        // Related words differ at their ends: a long common beginning says more than the letters behind it.
        int common = commonPrefix(key, keys[other]);
        double stem =
                common >= 6 ? 0.9 * common / Math.max(common + 1, Math.min(key.length(), keys[other].length())) : 0;
        return Math.max(spelled, Math.max(sounded, stem));
    }

    private static int commonPrefix(String a, String b) {
        int n = Math.min(a.length(), b.length());
        int i = 0;
        while (i < n && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        return i;
    }

    private static double closeness(String a, String b) {
        int longer = Math.max(a.length(), b.length());
        int bound = longer / 3 + 1;
        if (Math.abs(a.length() - b.length()) > bound) {
            return 0;
        }
        return 1 - (double) distance(a, b) / longer;
    }

    /** Optimal string alignment distance (Damerau 1964, restricted). */
    static int distance(String a, String b) {
        int[] twoBack = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int best = Math.min(Math.min(current[j - 1], previous[j]) + 1, previous[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    best = Math.min(best, twoBack[j - 2] + 1);
                }
                current[j] = best;
            }
            int[] spare = twoBack;
            twoBack = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }

    private static boolean isComparable(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    /** The bucket of the trigram around a letter, with a mark at either end of the word, at a place. */
    private static int bucket(String key, int i, int place) {
        char before = i == 0 ? '^' : key.charAt(i - 1);
        char after = i + 1 == key.length() ? '$' : key.charAt(i + 1);
        int hash = ((before * 31 + key.charAt(i)) * 31 + after) * 31 + place;
        return (hash * 0x9E3779B1) >>> 15;
    }
}
