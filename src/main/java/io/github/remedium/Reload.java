package io.github.remedium;

/**
 * What came of reading the articles again. Immutable.
 *
 * @param outcome what was done
 * @param articlesBefore how many articles there were
 * @param articlesRead how many articles were read; 0 where nothing could be read
 * @param message what happened, for people
 */
public record Reload(Outcome outcome, int articlesBefore, int articlesRead, String message) {

    /** What was done. */
    public enum Outcome {
        /** The articles that were read are served now. */
        SWAPPED,
        /** The articles could not be read; the old ones stay. */
        UNREADABLE,
        /** Too many articles are gone to believe it; the old ones stay. */
        TOO_FEW_ARTICLES
    }

    /** Whether what was read is served now. */
    public boolean swapped() {
        return outcome == Outcome.SWAPPED;
    }
}
