package io.github.remedium.cli;

import io.github.remedium.match.MatchSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of every command that matches: a calibration of the confidence. */
final class CalibrationOption {

    private static final int LARGEST = 1 << 16;

    @Option(
            names = "--calibration",
            paramLabel = "FILE",
            description = "Correct the confidence by what the command calibrate wrote.")
    private @Nullable Path file;

    @Option(
            names = "--self-calibrating",
            description =
                    "Correct the confidence by a trial with the error strings that the articles quote. Takes about a"
                            + " second for 1,000 articles.")
    private boolean selfCalibrating;

    @Option(
            names = "--threshold",
            paramLabel = "P",
            description =
                    "The confidence from which an article counts as found, between 0 and 1. Default: 0.75, or what"
                            + " the calibration says.")
    private @Nullable Double threshold;

    @Option(
            names = "--lexicon",
            paramLabel = "FILE",
            description =
                    "Entries to add to the lexicon, as in a lexicon.tsv: a concept in each line, a cell for each language; repeatable.")
    private List<Path> lexicons = new ArrayList<>();

    @Option(
            names = "--no-learning",
            description = "Learn no translations of words from the articles, where some article lacks a language.")
    private boolean noLearning;

    /**
     * How to match.
     *
     * @throws UnusableException if the file cannot be read or is no calibration, or if both options are there
     */
    MatchSettings matching() {
        MatchSettings settings = noLearning ? calibrated().withoutLearning() : calibrated();
        for (Path lexicon : lexicons) {
            try {
                settings = settings.withLexicon(TextFiles.read("--lexicon", lexicon));
            } catch (IllegalArgumentException e) {
                throw new UnusableException("--lexicon " + lexicon + ": " + e.getMessage());
            }
        }
        if (threshold != null && !(threshold > 0 && threshold < 1)) {
            throw new UnusableException("--threshold must be between 0 and 1, was " + threshold);
        }
        return threshold == null ? settings : settings.withThreshold(threshold);
    }

    private MatchSettings calibrated() {
        MatchSettings standard = MatchSettings.standard();
        if (file == null) {
            return selfCalibrating ? standard.withSelfCalibration() : standard;
        }
        if (selfCalibrating) {
            throw new UnusableException("--calibration and --self-calibrating exclude each other");
        }
        try {
            return standard.withCalibration(
                    TextFiles.read("--calibration", file, LARGEST, "is larger than a calibration"));
        } catch (IllegalArgumentException e) {
            throw new UnusableException("--calibration " + file + ": " + e.getMessage());
        }
    }
}
