package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import java.util.Optional;
import java.util.function.Supplier;

/** The knowledge base of a server that may begin to listen before its articles are loaded. Safe for any number of threads. */
final class LoadedKnowledgeBase implements Supplier<KnowledgeBase> {

    private final Supplier<KnowledgeBase> kb;
    private final Optional<LiveKnowledgeBase> live;
    private final Supplier<String> progress;

    /**
     * The knowledge base of a server.
     *
     * @param kb gives it
     * @param live says whether it is loaded
     * @param progress how far the load is, for people
     */
    LoadedKnowledgeBase(Supplier<KnowledgeBase> kb, Optional<LiveKnowledgeBase> live, Supplier<String> progress) {
        this.kb = kb;
        this.live = live;
        this.progress = progress;
    }

    /** A request that needs articles before they are loaded. */
    static final class StillLoading extends RuntimeException {

        private static final long serialVersionUID = 1;

        StillLoading(String message) {
            super(message, null, false, false);
        }

        HttpProblem problem() {
            return new HttpProblem(ErrorCode.LOADING, String.valueOf(getMessage()));
        }
    }

    boolean isLoaded() {
        return live.map(LiveKnowledgeBase::isLoaded).orElse(true);
    }

    /**
     * The knowledge base.
     *
     * @throws StillLoading if it is not loaded yet
     */
    @Override
    public KnowledgeBase get() {
        if (!isLoaded()) {
            throw new StillLoading("the articles are still being loaded" + progress.get());
        }
        return kb.get();
    }
}
