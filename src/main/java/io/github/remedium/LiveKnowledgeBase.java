package io.github.remedium;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
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
 * <p>Safe for any number of threads. Your program calls {@code reload}, in the thread that may wait for it, or lets
 * {@link #watch} or {@link #reloadEvery} do so in a thread of their own. Listeners are told what each reload did.
 */
public final class LiveKnowledgeBase implements Supplier<KnowledgeBase> {

    /** The share of its articles that a knowledge base may lose in one reload: 0.2. */
    public static final double STANDARD_LOSS = 0.2;

    private final Reloading reloads;
    private final ReentrantLock reloading = new ReentrantLock();
    private volatile @Nullable KnowledgeBase current;
    private volatile @Nullable Reload last;
    private volatile List<Reload.Kept> kept = List.of();

    /** How many reloads have ended so, by outcome and by cause. */
    private final Map<Enum<?>, Long> counts = new ConcurrentHashMap<>();

    private final List<Consumer<Reload>> listeners = new CopyOnWriteArrayList<>();

    private LiveKnowledgeBase(Reloading reloads, @Nullable KnowledgeBase first) {
        this.reloads = reloads;
        this.current = first;
    }

    /**
     * A knowledge base that is loaded again by each {@link #reload}, and keeps the translations of files that are broken
     * then ({@link BrokenFiles#KEEP}).
     *
     * @param first what {@link #get} gives before the first reload
     * @param loader loads all articles; it may throw, then the old articles stay
     * @param mayLose the share of the articles, from 0 to 1, that may be missing after a reload; if more are missing, the
     *     old articles stay
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public static LiveKnowledgeBase of(KnowledgeBase first, Supplier<KnowledgeBase> loader, double mayLose) {
        return of(first, loader, mayLose, BrokenFiles.KEEP);
    }

    /**
     * The same with another choice of what becomes of broken files. Where a translation is kept, the index is made again
     * with it; a loader that sets {@link KnowledgeBaseBuilder#indexAtFirstMatch} saves that it is made twice. It is made
     * before the new articles are served, if there is one for the old ones.
     */
    public static LiveKnowledgeBase of(
            KnowledgeBase first, Supplier<KnowledgeBase> loader, double mayLose, BrokenFiles brokenFiles) {
        return new LiveKnowledgeBase(reloading(loader, mayLose, brokenFiles), Objects.requireNonNull(first, "first"));
    }

    /**
     * A knowledge base that is still to be loaded, for servers that answer meanwhile that they are not ready: until
     * {@link #serve} or the first {@link #reload}, {@link #get} throws and {@link #isLoaded} is false.
     *
     * @param loader loads all articles, as in {@link #of}
     * @param mayLose the share of the articles that may be missing after a reload, as in {@link #of}
     * @throws IllegalArgumentException if the share is not from 0 to 1
     */
    public static LiveKnowledgeBase notYetLoaded(Supplier<KnowledgeBase> loader, double mayLose) {
        return notYetLoaded(loader, mayLose, BrokenFiles.KEEP);
    }

    /** The same with another choice of what becomes of broken files, as in {@link #of}. */
    public static LiveKnowledgeBase notYetLoaded(
            Supplier<KnowledgeBase> loader, double mayLose, BrokenFiles brokenFiles) {
        return new LiveKnowledgeBase(reloading(loader, mayLose, brokenFiles), null);
    }

    private static Reloading reloading(Supplier<KnowledgeBase> loader, double mayLose, BrokenFiles brokenFiles) {
        Objects.requireNonNull(loader, "loader");
        Objects.requireNonNull(brokenFiles, "brokenFiles");
        if (!(mayLose >= 0 && mayLose <= 1)) {
            throw new IllegalArgumentException("the share that may be lost must be from 0 to 1, was " + mayLose);
        }
        return new Reloading(loader, mayLose, brokenFiles);
    }

    /**
     * The current knowledge base; it never changes, so keep it until a request is done.
     *
     * @throws IllegalStateException if it is not loaded yet
     */
    @Override
    public KnowledgeBase get() {
        KnowledgeBase present = current;
        if (present == null) {
            throw new IllegalStateException("the articles are not loaded yet");
        }
        return present;
    }

    /** Whether there are articles to serve; once there are, there always are. */
    public boolean isLoaded() {
        return current != null;
    }

    /** Serves a knowledge base from now on, whatever was served before. This is no reload. */
    public void serve(KnowledgeBase kb) {
        current = Objects.requireNonNull(kb, "kb");
        kept = List.of();
    }

    /** What the last reload did; empty before the first. */
    public Optional<Reload> lastReload() {
        return Optional.ofNullable(last);
    }

    /** How many reloads have ended so, since this object was made. */
    public long reloads(Reload.Outcome outcome) {
        return counts.getOrDefault(Objects.requireNonNull(outcome, "outcome"), 0L);
    }

    /** How many reloads have ended that were asked for so, since this object was made. */
    public long reloads(Reload.Cause cause) {
        return counts.getOrDefault(Objects.requireNonNull(cause, "cause"), 0L);
    }

    /** The translations that are served although their files are broken now; see {@link BrokenFiles#KEEP}. */
    public List<Reload.Kept> kept() {
        return kept;
    }

    /**
     * Loads the articles again and serves them. The old articles stay if loading fails, or if more of them are missing
     * than may be lost. One reload runs at a time: a second call waits for the first and then loads again. This method
     * throws nothing that the loader throws, not even an {@code Error}; the result says what happened.
     */
    public Reload reload() {
        return reload(Reload.Cause.CALL, false);
    }

    /** Does the same as {@link #reload}, but serves the new articles however many of the old ones are missing. */
    public Reload reloadWhateverIsLost() {
        return reload(Reload.Cause.CALL, true);
    }

    /**
     * Tells what each reload did from now on, in the thread that did it, before it returns. What a listener throws is
     * passed over.
     */
    public void onReload(Consumer<Reload> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
    }

    /**
     * Reloads whenever files have changed and stopped changing. They are looked at again after each pause, by name, size and
     * time; links are followed. A thread of its own does so until the result is closed; it does not keep the JVM alive.
     *
     * @param pause between two looks; two seconds are a good choice
     * @param places files and folders
     * @throws IllegalArgumentException if there is no place, or the pause is not more than 0
     */
    public AutoReload watch(Duration pause, Path... places) {
        Objects.requireNonNull(pause, "pause");
        List<Path> watched = List.of(Objects.requireNonNull(places, "places"));
        if (watched.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to watch");
        }
        FileWatch watch = new FileWatch(watched);
        return new AutoReload(pause, () -> {
            if (watch.haveChanged()) {
                reload(Reload.Cause.FILES, false);
            }
        });
    }

    /**
     * Reloads after each pause, for articles that are no files. A thread of its own does so until the result is closed; it
     * does not keep the JVM alive.
     *
     * @throws IllegalArgumentException if the pause is not more than 0
     */
    public AutoReload reloadEvery(Duration pause) {
        return new AutoReload(pause, () -> reload(Reload.Cause.SCHEDULE, false));
    }

    private Reload reload(Reload.Cause cause, boolean whateverIsLost) {
        reloading.lock();
        try {
            Reloading.Result done = reloads.run(present(), cause, whateverIsLost);
            Reload result = done.reload();
            if (result.swapped()) {
                current = done.served();
                kept = result.kept();
            }
            last = result;
            counts.merge(result.outcome(), 1L, Long::sum);
            counts.merge(cause, 1L, Long::sum);
            listeners.forEach(listener -> tell(listener, result));
            return result;
        } finally {
            reloading.unlock();
        }
    }

    private static void tell(Consumer<Reload> listener, Reload result) {
        try {
            listener.accept(result);
        } catch (RuntimeException e) {
            // Whoever listens cannot undo what was done.
        }
    }

    /** What is served; no articles where nothing is loaded yet. */
    private KnowledgeBase present() {
        KnowledgeBase present = current;
        return present != null ? present : KnowledgeBase.of(List.of());
    }
}
