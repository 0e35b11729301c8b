package io.github.remedium;

import io.github.remedium.load.Problem;
import java.util.List;
import java.util.Locale;

/**
 * What a reload of a {@link LiveKnowledgeBase} did. Immutable.
 *
 * @param outcome whether the new articles are served, and if not, why
 * @param cause who asked for it
 * @param articlesBefore the number of articles before the reload
 * @param articlesRead the number of articles that were loaded; 0 if loading failed
 * @param changes what differs between the articles before and those that were loaded; empty if loading failed
 * @param kept the translations that stay as they were because their files are broken; see {@link BrokenFiles#KEEP}
 * @param message what happened, in a sentence for people
 */
public record Reload(
        Outcome outcome,
        Cause cause,
        int articlesBefore,
        int articlesRead,
        ArticleChanges changes,
        List<Kept> kept,
        String message) {

    /** Copies the list. */
    public Reload {
        kept = List.copyOf(kept);
    }

    /**
     * A translation that stays as it was read before.
     *
     * @param article its number
     * @param locale its locale
     * @param problem why its file cannot be loaded now, with the path
     */
    public record Kept(String article, Locale locale, Problem problem) {

        /** One line: {@code KA-1 (nl-NL), nl/KA-1.md:1:1: the reason}. */
        @Override
        public String toString() {
            return article + " (" + locale.toLanguageTag() + "), " + problem;
        }
    }

    /** Who asked for a reload. */
    public enum Cause {
        /** Somebody called {@link LiveKnowledgeBase#reload}. */
        CALL,
        /** Files have changed; see {@link LiveKnowledgeBase#watch}. */
        FILES,
        /** It was time; see {@link LiveKnowledgeBase#reloadEvery}. */
        SCHEDULE
    }

    /** What became of the loaded articles. */
    public enum Outcome {
        /** They are served now. */
        SWAPPED,
        /** They are served now, and are the same as before. */
        UNCHANGED,
        /** Loading failed; the old articles are still served. */
        UNREADABLE,
        /** Too many articles are gone, so something must be wrong; the old ones are still served. */
        TOO_FEW_ARTICLES
    }

    /** Whether the loaded articles are served now. */
    public boolean swapped() {
        return outcome == Outcome.SWAPPED || outcome == Outcome.UNCHANGED;
    }
}
