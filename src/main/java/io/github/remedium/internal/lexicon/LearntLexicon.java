package io.github.remedium.internal.lexicon;

import java.util.Arrays;

/**
 * Which words translate which, as the knowledge base's own translations show. Words are numbers of terms; a word's
 * translations into all languages stand together, the most probable first. Immutable.
 */
public final class LearntLexicon {

    /** Knows nothing. */
    public static final LearntLexicon EMPTY = new LearntLexicon(new int[] {0}, new int[0], new float[0]);

    private final int[] starts;
    private final int[] words;
    private final float[] probabilities;

    /** The translations of word {@code w} stand from {@code starts[w]} to {@code starts[w + 1]}. */
    LearntLexicon(int[] starts, int[] words, float[] probabilities) {
        this.starts = starts;
        this.words = words;
        this.probabilities = probabilities;
    }

    /** Where the translations of a word begin. */
    public int start(int word) {
        return starts[Math.min(word, starts.length - 1)];
    }

    /** Where the translations of a word end. */
    public int end(int word) {
        return starts[Math.min(word + 1, starts.length - 1)];
    }

    /** The word that stands at a place. */
    public int word(int at) {
        return words[at];
    }

    /** How often it is the translation where the word is translated into its language, from 0 to 1. */
    public float probability(int at) {
        return probabilities[at];
    }

    /** How many translations are known. */
    public int size() {
        return words.length;
    }

    /** The translations of a word. */
    int[] of(int word) {
        return Arrays.copyOfRange(words, start(word), end(word));
    }
}
