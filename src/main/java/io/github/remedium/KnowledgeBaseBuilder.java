package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.load.ArticleLoader;
import io.github.remedium.load.ErrorPolicy;
import io.github.remedium.load.HeadingVocabulary;
import io.github.remedium.load.Limits;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.LoadResult;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.match.Matcher;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects where the articles of a {@link KnowledgeBase} come from and how they are read, served and matched. Made by
 * {@link KnowledgeBase#builder}. Not safe for several threads; it can be used again after {@link #build}.
 */
public final class KnowledgeBaseBuilder {

    private final List<Source> sources = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private Limits limits = Limits.standard();
    private ErrorPolicy errorPolicy = ErrorPolicy.SKIP_AND_REPORT;
    private ProgressListener progress = ProgressListener.NONE;
    private @Nullable HeadingVocabulary headings;
    private LocaleChooser locales = LocaleChooser.standard();
    private MatchSettings matching = MatchSettings.standard();
    private IndexTime indexTime = IndexTime.AT_BUILD;
    private int threads;

    KnowledgeBaseBuilder() {}

    /** Adds the articles of a source. */
    public KnowledgeBaseBuilder source(Source source) {
        sources.add(source);
        return this;
    }

    /** Adds the articles of folders, zip and jar files, and single files. */
    public KnowledgeBaseBuilder paths(Path... paths) {
        for (Path path : paths) {
            sources.add(Source.of(path));
        }
        return this;
    }

    /** Adds the articles inside the library's jar. */
    public KnowledgeBaseBuilder bundled() {
        return source(KnowledgeBase.bundledSource());
    }

    /** Adds articles that are in memory already. */
    public KnowledgeBaseBuilder articles(Collection<Article> articles) {
        this.articles.addAll(articles);
        return this;
    }

    /** How much may be read; {@link Limits#standard} unless set. */
    public KnowledgeBaseBuilder limits(Limits limits) {
        this.limits = limits;
        return this;
    }

    /** What a file that cannot be read leads to; it is skipped and reported unless set. */
    public KnowledgeBaseBuilder errorPolicy(ErrorPolicy errorPolicy) {
        this.errorPolicy = errorPolicy;
        return this;
    }

    /** Who is told how far loading has come; nobody unless set. */
    public KnowledgeBaseBuilder progress(ProgressListener progress) {
        this.progress = progress;
        return this;
    }

    /**
     * How many threads load; as many as there are processors unless set.
     *
     * @throws IllegalArgumentException if it is less than 1
     */
    public KnowledgeBaseBuilder threads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, was " + threads);
        }
        this.threads = threads;
        return this;
    }

    /** The words that sections are recognised by; {@link HeadingVocabulary#standard} unless set. */
    public KnowledgeBaseBuilder headings(HeadingVocabulary headings) {
        this.headings = headings;
        return this;
    }

    /** Which languages to serve, in this order, where none fits the reader; English unless set. */
    public KnowledgeBaseBuilder fallbacks(Locale... fallbacks) {
        this.locales = LocaleChooser.withFallbacks(List.of(fallbacks));
        return this;
    }

    /** How error texts are matched; {@link MatchSettings#standard} unless set. */
    public KnowledgeBaseBuilder matching(MatchSettings matching) {
        this.matching = matching;
        return this;
    }

    /** When the index for matching is made; {@link IndexTime#AT_BUILD} unless set. */
    public KnowledgeBaseBuilder index(IndexTime indexTime) {
        this.indexTime = indexTime;
        return this;
    }

    /**
     * Loads the sources and gives the knowledge base; one without any article is possible.
     *
     * @throws LoadException if a source cannot be opened, a limit of a whole load is met, or a file cannot be read under
     *     {@link ErrorPolicy#FAIL}
     * @throws IllegalArgumentException if an article that was added has the number of another one
     */
    public KnowledgeBase build() {
        LoadResult loaded = load();
        List<Article> all = new ArrayList<>(loaded.articles());
        all.addAll(articles);
        Shelf shelf = new Shelf(all, locales);
        LocaleChooser chooser = locales;
        MatchSettings settings = matching;
        LazyMatcher matcher = new LazyMatcher(() -> Matcher.of(shelf.articles(), chooser, settings));
        if (indexTime == IndexTime.AT_BUILD) {
            matcher.get();
        }
        return new KnowledgeBase(shelf, report(loaded.report(), shelf.articles()), matcher);
    }

    private LoadResult load() {
        if (sources.isEmpty()) {
            return new LoadResult(List.of(), new LoadReport(0, 0, 0, Map.of(), List.of()));
        }
        ArticleLoader.Builder loader =
                ArticleLoader.builder().limits(limits).errorPolicy(errorPolicy).progress(progress);
        if (headings != null) {
            loader.vocabulary(headings);
        }
        if (threads > 0) {
            loader.threads(threads);
        }
        sources.forEach(loader::source);
        return loader.build().load();
    }

    /** The report of the load, counting the articles that were in memory too. */
    private LoadReport report(LoadReport loaded, List<Article> all) {
        if (articles.isEmpty()) {
            return loaded;
        }
        Map<Locale, Integer> counts = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        all.forEach(article -> article.locales().forEach(locale -> counts.merge(locale, 1, Integer::sum)));
        int translations = counts.values().stream().mapToInt(Integer::intValue).sum();
        return new LoadReport(loaded.files(), all.size(), translations, counts, loaded.problems());
    }
}
