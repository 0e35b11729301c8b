package io.github.remedium.load;

import java.util.List;
import java.util.Map;

/** Stand-in. */
public final class ArticleLoader {
    private ArticleLoader() {}

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Loads. */
    public LoadResult load(List<Source> sources) {
        return new LoadResult(List.of(), new LoadReport(0, 0, 0, Map.of(), List.of()));
    }

    /** Stand-in. */
    public static final class Builder {
        /** Stand-in. */
        public Builder limits(Limits limits) {
            return this;
        }

        /** Stand-in. */
        public Builder errorPolicy(ErrorPolicy policy) {
            return this;
        }

        /** Stand-in. */
        public Builder progress(ProgressListener progress) {
            return this;
        }

        /** Stand-in. */
        public Builder headings(HeadingVocabulary headings) {
            return this;
        }

        /** Stand-in. */
        public ArticleLoader build() {
            return new ArticleLoader();
        }
    }
}
