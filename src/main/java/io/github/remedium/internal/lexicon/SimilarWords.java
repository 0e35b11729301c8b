package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.Strings;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the words of a vocabulary that are spelled nearly like a given one: typing errors and cognates. Words share
 * trigrams of their {@link CognateKey} at nearly the same place; those that share enough are compared by {@link EditDistance}.
 * Immutable.
 */
public final class SimilarWords {

    private static final int BUCKETS = 1 << 17;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    /** Words that share a trigram, counted once for each trigram, that are looked at. */
    private static final int MOST_HITS = 4_000;

    /** A word is compared that shares at least one in so many trigrams. */
    private static final int SHARED = 3;

    /** Shared trigrams are counted in so many places at most; in a larger vocabulary several words share one. */
    private static final int MOST_COUNTS = 1 << 18;

    /** What sounding alike is worth beside being spelled alike. */
    private static final double SOUNDED = 0.95;

    private final Strings words;

    /** The words that are looked at, as numbers of {@link #words}; answers name them by their place here. */
    private final IntBuffer vocabulary;

    private final Strings keys;

    /** The {@link LetterSet} of each word and then of its key. */
    private final LongBuffer outlines;

    private final IntBuffer offsets;
    private final IntBuffer members;

    private SimilarWords(
            Strings words,
            IntBuffer vocabulary,
            Strings keys,
            LongBuffer outlines,
            IntBuffer offsets,
            IntBuffer members) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.keys = keys;
        this.outlines = outlines;
        this.offsets = offsets;
        this.members = members;
    }

    /** Over these words. */
    public static SimilarWords of(List<String> words) {
        return of(Strings.of(words), IntStream.range(0, words.size()).toArray());
    }

    /** Over some of these words, given as their numbers. */
    public static SimilarWords of(Strings words, int[] vocabulary) {
        int size = vocabulary.length;
        String[] keys = new String[size];
        long[] outlines = new long[2 * size];
        int[] offsets = new int[BUCKETS + 1];
        for (int i = 0; i < size; i++) {
            String word = words.get(vocabulary[i]);
            keys[i] = isComparable(word) ? CognateKey.of(word) : "";
            outlines[2 * i] = LetterSet.of(word);
            outlines[2 * i + 1] = LetterSet.of(keys[i]);
            for (int c = 0; c < keys[i].length(); c++) {
                offsets[bucket(keys[i], c, c >> 1) + 1]++;
            }
        }
        for (int g = 0; g < BUCKETS; g++) {
            offsets[g + 1] += offsets[g];
        }
        int[] members = new int[offsets[BUCKETS]];
        int[] fill = offsets.clone();
        for (int i = 0; i < size; i++) {
            for (int c = 0; c < keys[i].length(); c++) {
                members[fill[bucket(keys[i], c, c >> 1)]++] = i;
            }
        }
        return new SimilarWords(
                words,
                IntBuffer.wrap(vocabulary.clone()),
                Strings.of(List.of(keys)),
                LongBuffer.wrap(outlines),
                IntBuffer.wrap(offsets),
                IntBuffer.wrap(members));
    }

    /** Those of a compiled file, among these words. */
    public static SimilarWords read(Parts parts, String name, Strings words) {
        IntBuffer vocabulary = parts.ints(name + ".vocabulary");
        Strings keys = Strings.read(parts, name + ".keys");
        LongBuffer outlines = parts.longs(name + ".outlines");
        parts.check(keys.size() == vocabulary.limit() && outlines.limit() == 2L * vocabulary.limit(), name + ".keys");
        return new SimilarWords(
                words,
                vocabulary,
                keys,
                outlines,
                parts.ints(name + ".offsets", BUCKETS + 1),
                parts.ints(name + ".members"));
    }

    /** Adds them to a compiled file, without the words. */
    public void write(PartSink sink, String name) {
        sink.put(name + ".vocabulary", vocabulary);
        keys.write(sink, name + ".keys");
        sink.put(name + ".outlines", outlines);
        sink.put(name + ".offsets", offsets);
        sink.put(name + ".members", members);
    }

    /** The number, among all words, of one that {@link #of(String, int, double)} names. */
    public int number(int word) {
        return vocabulary.get(word);
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
        return new Search().of(word, limit, least);
    }

    /** Looks several words up, with the same memory for each. Used by one thread. */
    public final class Search {

        /** How often each word was met, up to one time less than what is enough. */
        private final byte[] counts = new byte[Math.min(MOST_COUNTS, Integer.highestOneBit(vocabulary.limit()) * 2)];

        /** The most similar words, the best first, none below a similarity. */
        public List<Similar> of(String word, int limit, double least) {
            if (!isComparable(word)) {
                return List.of();
            }
            String key = CognateKey.of(word);
            if (key.isEmpty() || key.length() > EditDistance.LONGEST) {
                return List.of();
            }
            Compared spelled = Compared.of(word);
            Compared sounded = Compared.of(key);
            List<Similar> found = new ArrayList<>();
            char[] letters = new char[LONGEST];
            for (int other : sharing(key)) {
                if (mayReach(least, spelled, sounded, other)) {
                    double similarity = similarity(spelled, sounded, other, letters);
                    if (similarity >= least) {
                        found.add(new Similar(other, similarity));
                    }
                }
            }
            found.sort(
                    Comparator.comparingDouble(Similar::similarity).reversed().thenComparingInt(Similar::word));
            return found.size() > limit ? List.copyOf(found.subList(0, limit)) : found;
        }

        /** The words that share enough trigrams of a key, each at nearly its place; each word once. */
        private int[] sharing(String key) {
            long[] buckets = new long[key.length() * 2];
            int n = 0;
            for (int i = 0; i < key.length(); i++) {
                // A letter more or less before it shifts a trigram by one place.
                for (int place = Math.max(0, i - 1) >> 1; place <= (i + 1) >> 1; place++) {
                    if (n < buckets.length) {
                        int bucket = bucket(key, i, place);
                        buckets[n++] = (long) (offsets.get(bucket + 1) - offsets.get(bucket)) << 32 | bucket;
                    }
                }
            }
            // The rarest trigrams first: what a long list would add is found by a short one.
            Arrays.sort(buckets, 0, n);
            int total = 0;
            int read = 0;
            while (read < n && total + (buckets[read] >> 32) <= MOST_HITS) {
                total += (int) (buckets[read++] >> 32);
            }
            Arrays.fill(counts, (byte) 0);
            int less = (key.length() + SHARED - 1) / SHARED - 1;
            int[] enough = new int[total];
            int size = 0;
            for (int b = 0; b < read; b++) {
                int bucket = (int) buckets[b];
                int end = offsets.get(bucket + 1);
                for (int m = offsets.get(bucket); m < end; m++) {
                    int word = members.get(m);
                    int place = word & counts.length - 1;
                    if (counts[place] < less) {
                        counts[place]++;
                    } else {
                        enough[size++] = word;
                    }
                }
            }
            return distinct(enough, size);
        }
    }

    private static int[] distinct(int[] numbers, int size) {
        Arrays.sort(numbers, 0, size);
        int n = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || numbers[i] != numbers[i - 1]) {
                numbers[n++] = numbers[i];
            }
        }
        return Arrays.copyOf(numbers, n);
    }

    /** Whether a word may be as similar as that; tells without looking at its letters. */
    private boolean mayReach(double least, Compared word, Compared key, int other) {
        return LetterSet.closest(word.outline(), outlines.get(2 * other)) >= least
                || SOUNDED * LetterSet.closest(key.outline(), outlines.get(2 * other + 1)) >= least
                || LetterSet.mayBeginAlike(key.outline(), outlines.get(2 * other + 1));
    }

    private double similarity(Compared word, Compared key, int other, char[] letters) {
        double spelled = word.closeness(letters, words.copy(vocabulary.get(other), letters));
        int length = keys.copy(other, letters);
        double sounded = SOUNDED * key.closeness(letters, length);
        // Related words differ at their ends: a long common beginning says more than the letters behind it.
        int common = commonPrefix(key.word(), letters, length);
        double stem = common >= LetterSet.BEGINNING
                ? 0.9 * common / Math.max(common + 1, Math.min(key.word().length(), length))
                : 0;
        return Math.max(spelled, Math.max(sounded, stem));
    }

    private static int commonPrefix(String a, char[] b, int length) {
        int n = Math.min(a.length(), length);
        int i = 0;
        while (i < n && a.charAt(i) == b[i]) {
            i++;
        }
        return i;
    }

    /** A word that others are compared with. */
    private record Compared(String word, long outline, EditDistance distance) {

        static Compared of(String word) {
            return new Compared(word, LetterSet.of(word), new EditDistance(word));
        }

        double closeness(char[] other, int length) {
            int longer = Math.max(word.length(), length);
            if (Math.abs(word.length() - length) > longer / 3 + 1) {
                return 0;
            }
            return 1 - (double) distance.to(other, length) / longer;
        }
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
