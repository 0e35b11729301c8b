package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Problem;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.match.MatchSettings;
import java.util.Collection;
import java.util.List;

/**
 * How a knowledge base is made of articles in memory. Immutable.
 *
 * @param languages what is known about languages
 * @param shipped whether that is what the library brings along, and no more
 * @param matching how error texts are matched
 * @param trial whether the confidence is corrected by a trial
 * @param indexAtFirstMatch whether the index is made with the first query
 * @param threads how many threads make the index
 * @param locales chooses among the translations of an article
 * @param files how many files were looked at
 */
record Making(
        Languages languages,
        boolean shipped,
        MatchSettings matching,
        boolean trial,
        boolean indexAtFirstMatch,
        int threads,
        LocaleChooser locales,
        int files) {

    /** A knowledge base of these articles, and of what is wrong with their files. */
    KnowledgeBase of(Collection<Article> articles, List<Problem> problems) {
        ArticleCatalogue catalogue = new ArticleCatalogue(articles, locales);
        LazyMatcher matcher = new LazyMatcher(() -> EngineTypes.orLoadException(() ->
                Matching.of(catalogue.articles(), languages, shipped, matching, trial, Workers.patient(threads))));
        if (!indexAtFirstMatch) {
            matcher.get();
        }
        LoadReport report = EngineTypes.report(files, problems, catalogue.articles());
        return new KnowledgeBase(catalogue, () -> report, matcher, locales, null, this);
    }
}
