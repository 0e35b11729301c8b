package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.KnownWord;
import io.github.remedium.internal.lexicon.SimilarWords;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the index knows of the words of one query, looked up once for all of its views. Used by one thread. */
final class QueryWords {

    private static final float LEAST_SIMILARITY = 0.7f;
    private static final int MOST_SIMILAR = 6;

    private final ArticleIndex index;
    private final Map<String, Entry> entries = new HashMap<>();
    private SimilarWords.@Nullable Search search;

    QueryWords(ArticleIndex index) {
        this.index = index;
    }

    private static final class Entry {
        final @Nullable KnownWord known;

        @Nullable
        Targets similar;

        Entry(@Nullable KnownWord known) {
            this.known = known;
        }
    }

    ArticleIndex index() {
        return index;
    }

    /** What is known of a word or compound in its folded form, or null. */
    @Nullable
    KnownWord known(String folded) {
        return entry(folded).known;
    }

    private Entry entry(String folded) {
        Entry entry = entries.get(folded);
        if (entry == null) {
            entry = new Entry(index.word(folded));
            entries.put(folded, entry);
        }
        return entry;
    }

    /** What the words spelled like one that no article holds can meet; often nothing. Not to be changed. */
    Targets similar(String folded) {
        Entry entry = entry(folded);
        Targets similar = entry.similar;
        if (similar == null) {
            similar = new Targets(index);
            SimilarWords.Search searching = search == null ? index.similar() : search;
            search = searching;
            for (SimilarWords.Similar each : searching.of(folded, MOST_SIMILAR, LEAST_SIMILARITY)) {
                similar.add(index.similarWord(each.word()), (float) (each.similarity() * each.similarity()));
            }
            entry.similar = similar;
        }
        return similar;
    }
}
