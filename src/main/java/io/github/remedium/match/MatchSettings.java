package io.github.remedium.match;

import io.github.remedium.internal.ranking.Calibration;
import io.github.remedium.internal.ranking.Confidence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How error texts are matched. Immutable; every method that changes something returns new settings. No method takes null.
 */
public final class MatchSettings {

    private static final MatchSettings STANDARD = new MatchSettings(List.of(), null, null, true, false);

    private final List<String> lexicons;
    private final @Nullable String calibration;
    private final @Nullable Double threshold;
    private final boolean learning;
    private final boolean selfCalibrating;

    private MatchSettings(
            List<String> lexicons,
            @Nullable String calibration,
            @Nullable Double threshold,
            boolean learning,
            boolean selfCalibrating) {
        this.lexicons = lexicons;
        this.calibration = calibration;
        this.threshold = threshold;
        this.learning = learning;
        this.selfCalibrating = selfCalibrating;
    }

    /** The settings that hold if no others are set: the shipped lexicon and the shipped confidence. */
    public static MatchSettings standard() {
        return STANDARD;
    }

    /**
     * Adds words and their translations to the lexicon, as text: one concept in each line, one cell for each language,
     * separated by tabs, and several words in a cell separated by commas. Any languages, in any order. Lines
     * that begin with {@code #} are comments. Entries of earlier calls stay.
     */
    public MatchSettings withLexicon(String entries) {
        List<String> more = new ArrayList<>(lexicons);
        more.add(Objects.requireNonNull(entries, "entries"));
        return new MatchSettings(List.copyOf(more), calibration, threshold, learning, selfCalibrating);
    }

    /**
     * Corrects the confidence by what was learnt from labelled queries, and replaces the threshold.
     *
     * @param calibration the text that the command {@code calibrate} and {@code Recalibration.calibration()} give
     * @throws IllegalArgumentException if a line is not a known name, a tab and a number; if a name is missing or there
     *     twice; or if a number is out of range
     */
    public MatchSettings withCalibration(String calibration) {
        Calibration.parse(Objects.requireNonNull(calibration, "calibration"));
        return new MatchSettings(lexicons, calibration, threshold, learning, selfCalibrating);
    }

    /**
     * Sets the confidence from which an article counts as found. It replaces the shipped threshold and that of a
     * calibration.
     *
     * @throws IllegalArgumentException unless it is above 0 and below 1
     */
    public MatchSettings withThreshold(double threshold) {
        return new MatchSettings(lexicons, calibration, Confidence.checked(threshold), learning, selfCalibrating);
    }

    /**
     * Learns no words from the articles. As a rule, if some article is missing in some language, the knowledge base learns
     * translations of words from the other articles, which makes building slower.
     */
    public MatchSettings withoutLearning() {
        return new MatchSettings(lexicons, calibration, threshold, false, selfCalibrating);
    }

    /**
     * Corrects the confidence by a trial with the articles' own error strings: each is asked with its article and as if
     * its article was not there. Where articles resemble each other more than usual, this lowers the confidence; it never
     * raises it, and it needs no labelled queries. It takes about a second for 1,000 articles, whenever the index is made.
     * A calibration that was learnt from labelled queries is better; where one is set, this has no effect.
     */
    public MatchSettings withSelfCalibration() {
        return new MatchSettings(lexicons, calibration, threshold, learning, true);
    }

    /** Whether the confidence is corrected by a trial. */
    public boolean selfCalibrating() {
        return selfCalibrating;
    }

    /** Whether translations of words are learnt from the articles. */
    public boolean learning() {
        return learning;
    }

    /** The entries that were added to the shipped lexicon, in order. */
    public List<String> lexicons() {
        return lexicons;
    }

    /** The correction of the confidence; empty if none was set. */
    public Optional<String> calibration() {
        return Optional.ofNullable(calibration);
    }

    /** The confidence from which an article counts as found; empty if none was set. */
    public OptionalDouble threshold() {
        return threshold == null ? OptionalDouble.empty() : OptionalDouble.of(threshold);
    }
}
