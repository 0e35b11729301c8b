package io.github.remedium.load;

import java.util.ArrayList;
import java.util.List;

/**
 * Loads articles from sources: {@code ArticleLoader.builder().source(Source.of(path)).build().load()}.
 *
 * <p>Immutable and safe for any number of threads. A load reads files on threads of its own, which have ended when it
 * returns or throws; the same files always give the same result.
 */
public final class ArticleLoader {

    private final List<Source> sources;
    private final Limits limits;
    private final ErrorPolicy errorPolicy;
    private final ProgressListener progress;
    private final int threads;
    private final HeadingVocabulary vocabulary;

    private ArticleLoader(Builder builder) {
        this.sources = List.copyOf(builder.sources);
        this.limits = builder.limits;
        this.errorPolicy = builder.errorPolicy;
        this.progress = builder.progress;
        this.threads = builder.threads;
        this.vocabulary = builder.vocabulary;
    }

    /** A builder without sources. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Loads all sources, however many times it is called.
     *
     * @throws LoadException if a source cannot be read, a limit of the whole load is exceeded, the thread is interrupted
     *     (it stays so), or a file is in error and the policy is {@link ErrorPolicy#FAIL}
     */
    public LoadResult load() {
        int workers = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        Workers pool = new Workers(workers, limits.maxTimePerFile());
        return new Load(sources, limits, errorPolicy, progress, vocabulary, pool).run();
    }

    /** Collects what a loader needs. Not safe for several threads. */
    public static final class Builder {
        private final List<Source> sources = new ArrayList<>();
        private Limits limits = Limits.standard();
        private ErrorPolicy errorPolicy = ErrorPolicy.SKIP_AND_REPORT;
        private ProgressListener progress = ProgressListener.NONE;
        private int threads;
        private HeadingVocabulary vocabulary = HeadingVocabulary.standard();

        private Builder() {}

        /** Adds a source. */
        public Builder source(Source source) {
            sources.add(source);
            return this;
        }

        /** Sets the limits; {@link Limits#standard} unless set. */
        public Builder limits(Limits limits) {
            this.limits = limits;
            return this;
        }

        /** Sets what becomes of a load when a file is in error; {@link ErrorPolicy#SKIP_AND_REPORT} unless set. */
        public Builder errorPolicy(ErrorPolicy errorPolicy) {
            this.errorPolicy = errorPolicy;
            return this;
        }

        /** Sets who hears of progress. */
        public Builder progress(ProgressListener progress) {
            this.progress = progress;
            return this;
        }

        /**
         * Sets the number of threads; as many as there are processors unless set.
         *
         * @throws IllegalArgumentException if it is less than 1
         */
        public Builder threads(int threads) {
            if (threads < 1) {
                throw new IllegalArgumentException("threads must be at least 1, was " + threads);
            }
            this.threads = threads;
            return this;
        }

        /** Sets the words by which sections are known; {@link HeadingVocabulary#standard} unless set. */
        public Builder vocabulary(HeadingVocabulary vocabulary) {
            this.vocabulary = vocabulary;
            return this;
        }

        /** The loader. */
        public ArticleLoader build() {
            return new ArticleLoader(this);
        }
    }
}
