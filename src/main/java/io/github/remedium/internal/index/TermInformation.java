package io.github.remedium.internal.index;

import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How much meeting a term or concept tells: the negative logarithm of the share of articles that hold it, in bits. The
 * background frequencies count like some hundred articles more, so that a small knowledge base has them to go by and a
 * large one outweighs them.
 */
final class TermInformation {

    /** What a foreign word tells beside its meaning, bits. */
    private static final float FOREIGN_BONUS = 0.5f;

    private static final float LEAST = 0.05f;

    private final Lexicon lexicon;
    private final BackgroundFrequencies background;
    private final Set<String> languages;

    TermInformation(Lexicon lexicon, BackgroundFrequencies background, Set<String> languages) {
        this.lexicon = lexicon;
        this.background = background;
        this.languages = languages;
    }

    /**
     * Of all terms, then of all concepts.
     *
     * @param names the terms
     * @param conceptsOf the ids of the concepts of each term
     * @param postings where terms and concepts stand
     * @param articles how many articles there are
     */
    float[] of(List<String> names, int[][] conceptsOf, Postings postings, int articles) {
        float[] information = new float[postings.ids()];
        double[] conceptShares = conceptShares();
        for (int id = 0; id < information.length; id++) {
            int frequency = postings.frequency(id);
            information[id] = id < names.size()
                    ? ofTerm(names.get(id), frequency, articles)
                    : bits(expected(frequency, conceptShares[id - names.size()], articles));
        }
        boundForeignWords(names, conceptsOf, information);
        return information;
    }

    private float ofTerm(String name, int frequency, int articles) {
        if (lexicon.isWeightless(name)) {
            return LEAST;
        }
        double share = background.share(name);
        double expected = expected(frequency, share, articles);
        // A common word of a language that the articles are not in is rare here by accident.
        return bits(background.isForeign(name, languages) ? Math.max(expected, share / 2) : expected);
    }

    private static double expected(int frequency, double share, int articles) {
        double pseudo = ArticleIndex.BACKGROUND_TEXTS;
        return (frequency + 0.5 + pseudo * share) / (articles + pseudo);
    }

    private static float bits(double expected) {
        return (float) Math.max(LEAST, -Math.log(expected) / Math.log(2));
    }

    /** A concept is as common as the commonest of its words that stands for nothing else. */
    private double[] conceptShares() {
        double[] shares = new double[lexicon.concepts()];
        Arrays.fill(shares, BackgroundFrequencies.UNLISTED);
        for (String word : lexicon.words()) {
            int[] concepts = lexicon.concepts(word);
            for (int concept : concepts) {
                shares[concept] = Math.max(shares[concept], background.share(word) / concepts.length);
            }
        }
        return shares;
    }

    /**
     * A word of a language that the articles are not in stands in few of them by accident, as a remnant of what was
     * translated: it tells hardly more than what it means.
     */
    private void boundForeignWords(List<String> names, int[][] conceptsOf, float[] information) {
        for (int term = 0; term < names.size(); term++) {
            if (conceptsOf[term].length > 0 && background.isForeign(names.get(term), languages)) {
                float meaning = 0;
                for (int concept : conceptsOf[term]) {
                    meaning = Math.max(meaning, information[concept]);
                }
                information[term] = Math.min(information[term], meaning + FOREIGN_BONUS);
            }
        }
    }
}
