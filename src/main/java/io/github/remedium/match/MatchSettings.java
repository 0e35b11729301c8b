package io.github.remedium.match;

import io.github.remedium.internal.ranking.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How error texts are matched. Immutable; the {@code with} methods return changed settings.
 */
public final class MatchSettings {

    private static final MatchSettings STANDARD = new MatchSettings(List.of(), null, null, true);

    private final List<String> lexicons;
    private final @Nullable String coefficients;
    private final @Nullable Double threshold;
    private final boolean learning;

    private MatchSettings(
            List<String> lexicons, @Nullable String coefficients, @Nullable Double threshold, boolean learning) {
        this.lexicons = lexicons;
        this.coefficients = coefficients;
        this.threshold = threshold;
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
        return new MatchSettings(List.copyOf(more), coefficients, threshold, learning);
    }

    /**
     * Takes the probabilities from other coefficients than the shipped ones, as the command {@code calibrate} prints
     * them.
     *
     * @throws IllegalArgumentException if a line is not a known name and a number
     */
    public MatchSettings withCoefficients(String coefficients) {
        Confidence.parse(coefficients.lines().toList());
        return new MatchSettings(lexicons, coefficients, threshold, learning);
    }

    /**
     * Counts an article as found from this confidence on.
     *
     * @throws IllegalArgumentException unless it is between 0 and 1
     */
    public MatchSettings withThreshold(double threshold) {
        Confidence.standard().withThreshold(threshold);
        return new MatchSettings(lexicons, coefficients, threshold, learning);
    }

    /**
     * Without the lexicon that the articles' own translations teach where some article lacks a language: for comparison,
     * and where building it takes too long.
     */
    public MatchSettings withoutLearning() {
        return new MatchSettings(lexicons, coefficients, threshold, false);
    }

    /** Whether a lexicon is learnt from the articles' own translations. */
    public boolean learning() {
        return learning;
    }

    /** The entries added to the shipped lexicon. */
    public List<String> lexicons() {
        return lexicons;
    }

    /** The coefficients that replace the shipped ones. */
    public Optional<String> coefficients() {
        return Optional.ofNullable(coefficients);
    }

    /** The confidence from which an article counts as found, where it was set. */
    public OptionalDouble threshold() {
        return threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold);
    }
}
