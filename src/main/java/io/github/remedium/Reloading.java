package io.github.remedium;

import java.util.List;
import java.util.function.Supplier;

/**
 * One reload after the other: loads the articles, keeps what the broken files had, and decides whether the result may be
 * served. Immutable; used by one thread at a time.
 *
 * @param loader loads all articles; may throw anything
 * @param mayLose the share of the articles, from 0 to 1, that may be missing
 * @param brokenFiles what becomes of the translations of files that cannot be loaded any more
 */
record Reloading(Supplier<KnowledgeBase> loader, double mayLose, BrokenFiles brokenFiles) {

    /**
     * What came of a reload.
     *
     * @param served what is to be served from now on; the old knowledge base where the new one is refused
     */
    record Result(Reload reload, KnowledgeBase served) {}

    /** Loads once; throws nothing. */
    Result run(KnowledgeBase old, Reload.Cause cause, boolean whateverIsLost) {
        try {
            return decided(old, loader.get(), cause, whateverIsLost);
        } catch (RuntimeException e) {
            return unreadable(old, cause, String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return unreadable(old, cause, "there is not enough memory; java -Xmx sets how much may be used");
        } catch (Error e) {
            // Whatever it is, who serves the old articles can go on with them.
            return unreadable(old, cause, e.getClass().getSimpleName());
        }
    }

    private static Result unreadable(KnowledgeBase old, Reload.Cause cause, String why) {
        Reload reload = new Reload(
                Reload.Outcome.UNREADABLE,
                cause,
                old.articles().size(),
                0,
                ArticleChanges.NONE,
                List.of(),
                "the articles could not be read, and the old ones stay: " + why);
        return new Result(reload, old);
    }

    private Result decided(KnowledgeBase old, KnowledgeBase read, Reload.Cause cause, boolean whateverIsLost) {
        LastGood last = brokenFiles == BrokenFiles.KEEP ? LastGood.of(old, read) : LastGood.none(read);
        KnowledgeBase now = last.joined();
        ArticleChanges changes = ArticleChanges.between(old, now);
        int gone = changes.gone().size();
        boolean refused = !whateverIsLost && gone > mayLose * old.articles().size();
        if (!refused && old.isIndexed()) {
            now.index();
        }
        String message = refused
                ? gone + " of " + old.articles().size()
                        + " articles are gone, more than may be lost at once, and the old ones stay"
                : now.articles().size() + " articles are served now: " + changes + told(last.kept());
        Reload reload = new Reload(
                outcome(refused, changes),
                cause,
                old.articles().size(),
                now.articles().size(),
                changes,
                last.kept(),
                message);
        // Settings may be others even where the articles are the same.
        return new Result(reload, refused ? old : now);
    }

    private static Reload.Outcome outcome(boolean refused, ArticleChanges changes) {
        if (refused) {
            return Reload.Outcome.TOO_FEW_ARTICLES;
        }
        return changes.isEmpty() ? Reload.Outcome.UNCHANGED : Reload.Outcome.SWAPPED;
    }

    private static String told(List<Reload.Kept> kept) {
        return kept.isEmpty()
                ? ""
                : "; translations kept although their files are broken: " + ArticleChanges.some(kept);
    }
}
