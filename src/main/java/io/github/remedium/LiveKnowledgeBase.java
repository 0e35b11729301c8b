package io.github.remedium;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A knowledge base that can be loaded again while it is in use. {@link #get} gives the current one, which never changes;
 * {@link #reload} loads a new one and replaces it.
 *
 * <pre>{@code
 * Supplier<KnowledgeBase> loader = () -> KnowledgeBase.load(folder);
 * LiveKnowledgeBase live = LiveKnowledgeBase.of(loader.get(), loader, LiveKnowledgeBase.STANDARD_LOSS);
 * Answer answer = live.get().match(text);
 * live.reload();
 * }</pre>
 *
 * <p>Call {@code get} once for each request and use that knowledge base until the request is done: two calls may give
 * two different ones.
 *
 * <p>Safe for any number of threads. It has no thread of its own: your program calls {@code reload}, in the thread that
 * may wait for it.
 */
public final class LiveKnowledgeBase implements Supplier<KnowledgeBase> {

    /** The share of its articles that a knowledge base may lose in one reload: 0.2. */
    public static final double STANDARD_LOSS = 0.2;

    private final Supplier<KnowledgeBase> loader;
    private final double mayLose;
    private final ReentrantLock reloading = new ReentrantLock();
    private volatile KnowledgeBase current;
    private volatile @Nullable Reload last;
    private final Map<Reload.Outcome, Long> counts = new ConcurrentHashMap<>();

    /**
     * What a reload did. Immutable.
     *
     * @param outcome whether the new articles are served, and if not, why
     * @param articlesBefore the number of articles before the reload
     * @param articlesRead the number of articles that were loaded; 0 if loading failed
     * @param message what happened, in a sentence for people
     */
    public record Reload(Outcome outcome, int articlesBefore, int articlesRead, String message) {

        /** What became of the loaded articles. */
        public enum Outcome {
            /** They are served now. */
            SWAPPED,
            /** Loading failed; the old articles are still served. */
            UNREADABLE,
            /** Too many articles are gone, so something must be wrong; the old ones are still served. */
            TOO_FEW_ARTICLES
        }

        /** Whether the loaded articles are served now. */
        public boolean swapped() {
            return outcome == Outcome.SWAPPED;
        }
    }

    private LiveKnowledgeBase(Supplier<KnowledgeBase> loader, double mayLose, KnowledgeBase first) {
        this.loader = loader;
        this.mayLose = mayLose;
        this.current = first;
    }

    /**
     * A knowledge base that is loaded again by each {@link #reload}.
     *
     * @param first what {@link #get} gives before the first reload
     * @param loader loads all articles; it may throw, then the old articles stay
     * @param mayLose the share of the articles, from 0 to 1, that may be missing after a reload; if more are missing, the
     *     old articles stay
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public static LiveKnowledgeBase of(KnowledgeBase first, Supplier<KnowledgeBase> loader, double mayLose) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(loader, "loader");
        if (!(mayLose >= 0 && mayLose <= 1)) {
            throw new IllegalArgumentException("the share that may be lost must be from 0 to 1, was " + mayLose);
        }
        return new LiveKnowledgeBase(loader, mayLose, first);
    }

    /** The current knowledge base; it never changes, so keep it until a request is done. */
    @Override
    public KnowledgeBase get() {
        return current;
    }

    /** What the last reload did; empty before the first. */
    public Optional<Reload> lastReload() {
        return Optional.ofNullable(last);
    }

    /** How many reloads have ended so, since this object was made. */
    public long reloads(Reload.Outcome outcome) {
        return counts.getOrDefault(Objects.requireNonNull(outcome, "outcome"), 0L);
    }

    /**
     * Loads the articles again and serves them. The old articles stay if loading fails, or if more of them are missing
     * than may be lost. One reload runs at a time: a second call waits for the first and then loads again. This method
     * throws nothing that the loader throws, not even an {@code Error}; the result says what happened.
     */
    public Reload reload() {
        return reload(false);
    }

    /** Does the same as {@link #reload}, but serves the new articles however many of the old ones are missing. */
    public Reload reloadWhateverIsLost() {
        return reload(true);
    }

    private Reload reload(boolean whateverIsLost) {
        reloading.lock();
        try {
            Reload result = read(whateverIsLost);
            last = result;
            counts.merge(result.outcome(), 1L, Long::sum);
            return result;
        } finally {
            reloading.unlock();
        }
    }

    private Reload read(boolean whateverIsLost) {
        try {
            return swap(loader.get(), whateverIsLost);
        } catch (RuntimeException e) {
            return unreadable(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            return unreadable("there is not enough memory; java -Xmx sets how much may be used");
        } catch (Error e) {
            // Whatever it is, who serves the old articles can go on with them.
            return unreadable(e.getClass().getSimpleName());
        }
    }

    private Reload unreadable(String why) {
        return new Reload(
                Reload.Outcome.UNREADABLE,
                current.articles().size(),
                0,
                "the articles could not be read, and the old ones stay: " + why);
    }

    private Reload swap(KnowledgeBase read, boolean whateverIsLost) {
        int before = current.articles().size();
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
