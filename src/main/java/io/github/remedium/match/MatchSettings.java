package io.github.remedium.match;

import java.util.ArrayList;
import java.util.List;

/**
 * How error texts are matched. Immutable; the {@code with} methods return changed settings.
 */
public final class MatchSettings {

    private static final MatchSettings STANDARD = new MatchSettings(List.of(), Confidence.standard(), true);

    private final List<String> lexicons;
    private final Confidence confidence;
    private final boolean learning;

    private MatchSettings(List<String> lexicons, Confidence confidence, boolean learning) {
        this.lexicons = lexicons;
        this.confidence = confidence;
        this.learning = learning;
    }

    /** The shipped lexicon and the shipped confidence. */
    public static MatchSettings standard() {
        return STANDARD;
    }

    /**
     * Adds entries to the lexicon: a concept a line, cells parted by tabs, forms in a cell parted by commas; lines that
     * begin with {@code #} are comments. The languages of the cells are free.
     */
    public MatchSettings withLexicon(String entries) {
        List<String> more = new ArrayList<>(lexicons);
        more.add(entries);
        return new MatchSettings(List.copyOf(more), confidence, learning);
    }

    /**
     * Takes the probabilities from other coefficients than the shipped ones, as the command {@code calibrate} prints
     * them.
     *
     * @throws IllegalArgumentException if a line is not a known name and a number
     */
    public MatchSettings withCoefficients(String coefficients) {
        return new MatchSettings(lexicons, Confidence.parse(coefficients), learning);
    }

    /**
     * Counts an article as found from this confidence on.
     *
     * @throws IllegalArgumentException unless it is between 0 and 1
     */
    public MatchSettings withThreshold(double threshold) {
        return new MatchSettings(lexicons, confidence.withThreshold(threshold), learning);
    }

    /** Without the lexicon that the articles' own translations teach, for comparison. */
    MatchSettings withoutLearning() {
        return new MatchSettings(lexicons, confidence, false);
    }

    boolean learning() {
        return learning;
    }

    List<String> lexicons() {
        return lexicons;
    }

    Confidence confidence() {
        return confidence;
    }
}
