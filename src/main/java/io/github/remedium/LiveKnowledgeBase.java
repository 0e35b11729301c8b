package io.github.remedium;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge base that can be read again while it is in use. Who answers a question takes {@link #current} once and
 * keeps to it until the answer is written, and so never sees half of a reload.
 *
 * <p>Safe for any number of threads. It starts none: somebody has to call {@link #reload}.
 */
public final class LiveKnowledgeBase {

    /** The share of its articles that a knowledge base may lose in a reload unless another one is set. */
    public static final double STANDARD_LOSS = 0.2;

    private final Supplier<KnowledgeBase> loader;
    private final double mayLose;
    private final ReentrantLock reloading = new ReentrantLock();
    private volatile KnowledgeBase current;
    private volatile @Nullable Reload last;

    private LiveKnowledgeBase(Supplier<KnowledgeBase> loader, double mayLose, KnowledgeBase first) {
        this.loader = loader;
        this.mayLose = mayLose;
        this.current = first;
    }

    /**
     * A knowledge base that is read again at each {@link #reload}.
     *
     * @param first what is served until then
     * @param loader reads all articles
     * @param mayLose the share of its articles, from 0 to 1, that may be gone after a reload; if more are, the old ones
     *     stay
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public static LiveKnowledgeBase of(KnowledgeBase first, Supplier<KnowledgeBase> loader, double mayLose) {
        if (!(mayLose >= 0 && mayLose <= 1)) {
            throw new IllegalArgumentException("the share that may be lost must be from 0 to 1, was " + mayLose);
        }
        return new LiveKnowledgeBase(loader, mayLose, first);
    }

    /** A knowledge base that stays as it is: a reload gives the same one. */
    public static LiveKnowledgeBase of(KnowledgeBase fixed) {
        return new LiveKnowledgeBase(() -> fixed, 1, fixed);
    }

    /** The knowledge base of now. */
    public KnowledgeBase current() {
        return current;
    }

    /** What came of the last reload; absent before the first. */
    public Optional<Reload> lastReload() {
        return Optional.ofNullable(last);
    }

    /**
     * Reads the articles again and serves them, unless they cannot be read or too many are gone. One reload runs at a
     * time; others wait for it and then read anew.
     */
    public Reload reload() {
        return reload(false);
    }

    /** Reads the articles again and serves them, however few they are, unless they cannot be read. */
    public Reload reloadWhateverIsLost() {
        return reload(true);
    }

    private Reload reload(boolean whateverIsLost) {
        reloading.lock();
        try {
            Reload result = read(whateverIsLost);
            last = result;
            return result;
        } finally {
            reloading.unlock();
        }
    }

    private Reload read(boolean whateverIsLost) {
        int before = current.articles().size();
        KnowledgeBase read;
        try {
            read = loader.get();
        } catch (RuntimeException e) {
            return new Reload(
                    Reload.Outcome.UNREADABLE,
                    before,
                    0,
                    "the articles could not be read, and the old ones stay: " + e.getMessage());
        }
        int after = read.articles().size();
        long gone = current.articles().stream()
                .filter(article -> read.article(article.number()).isEmpty())
                .count();
        if (!whateverIsLost && gone > mayLose * before) {
            return new Reload(
                    Reload.Outcome.TOO_FEW_ARTICLES,
                    before,
                    after,
                    gone + " of " + before
                            + " articles are gone, more than may be lost at once, and the old ones stay");
        }
        current = read;
        return new Reload(
                Reload.Outcome.SWAPPED, before, after, after + " articles are served now, " + before + " before");
    }
}
