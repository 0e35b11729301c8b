package io.github.remedium.internal.assembly;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.source.ArticleSource;
import java.util.List;

/**
 * Loads articles from sources. Immutable and safe for any number of threads. A load reads files on threads of its own,
 * which have ended when it returns or throws; the same files always give the same result.
 *
 * @param sources where the articles come from
 * @param bounds how much may be read
 * @param strict whether the first file in error ends the load
 * @param progress is told of each file that was read
 * @param threads how many threads read
 * @param vocabulary the words by which sections are known
 * @param profiles the words by which languages are known
 * @param roles which fields of the front matter say what
 */
public record ArticleLoader(
        List<ArticleSource> sources,
        Bounds bounds,
        boolean strict,
        Progress progress,
        int threads,
        HeadingVocabulary vocabulary,
        LanguageProfiles profiles,
        Roles roles) {

    /** Receives the progress of a load. Called from the threads of the load, never by two at the same time. */
    @FunctionalInterface
    public interface Progress {
        /** After each file: how many were read so far, and how many there are. */
        void read(int done, int total);
    }

    /**
     * What came of a load.
     *
     * @param articles the articles, by number
     * @param files how many files were looked at
     * @param complaints all complaints, by path, then place
     */
    public record Loaded(List<Article> articles, int files, List<Complaint> complaints) {}

    /**
     * Loads all sources.
     *
     * @throws io.github.remedium.internal.LoadFailure if a source cannot be read, a limit of the whole load is exceeded,
     *     the thread is interrupted (it stays so), or a file is in error and the load is strict
     */
    public Loaded load() {
        return new Load(this, new Workers(threads, bounds.maxTimePerFile())).run();
    }
}
