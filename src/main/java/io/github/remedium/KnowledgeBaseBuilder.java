package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Bounds;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.assembly.ArticleLoader;
import io.github.remedium.internal.frontmatter.Role;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.ranking.Confidence;
import io.github.remedium.internal.ranking.Matcher;
import io.github.remedium.internal.source.ArticleSource;
import io.github.remedium.load.ErrorPolicy;
import io.github.remedium.load.FieldRole;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.Limits;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Problem;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Severity;
import io.github.remedium.load.Source;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.match.MatchSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
    private LocaleChooser locales = LocaleChooser.standard();
    private MatchSettings matching = MatchSettings.standard();
    private IndexTime indexTime = IndexTime.AT_BUILD;
    private FieldRoles fields = FieldRoles.standard();
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

    /** Which languages to serve, in this order, where none fits the reader; English unless set. */
    public KnowledgeBaseBuilder fallbacks(Locale... fallbacks) {
        this.locales = LocaleChooser.withFallbacks(List.of(fallbacks));
        return this;
    }

    /** Which fields of the front matter say what; {@link FieldRoles#standard} unless set. */
    public KnowledgeBaseBuilder fields(FieldRoles fields) {
        this.fields = fields;
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
        ArticleLoader.Loaded loaded = load();
        List<Article> all = new ArrayList<>(loaded.articles());
        all.addAll(articles);
        ArticleCatalogue catalogue = new ArticleCatalogue(all, locales);
        MatchSettings settings = matching;
        LazyMatcher matcher = new LazyMatcher(() -> matcher(catalogue.articles(), settings));
        if (indexTime == IndexTime.AT_BUILD) {
            matcher.get();
        }
        return new KnowledgeBase(catalogue, report(loaded, catalogue.articles()), new Answering(catalogue, matcher));
    }

    private static Matcher matcher(List<Article> articles, MatchSettings settings) {
        Confidence confidence = settings.coefficients().map(Confidence::parse).orElseGet(Confidence::standard);
        if (settings.threshold().isPresent()) {
            confidence = confidence.withThreshold(settings.threshold().getAsDouble());
        }
        return Matcher.of(articles, settings.lexicons(), confidence, settings.learning());
    }

    private ArticleLoader.Loaded load() {
        if (sources.isEmpty()) {
            return new ArticleLoader.Loaded(List.of(), 0, List.of());
        }
        try {
            return new ArticleLoader(
                            sources.stream().map(KnowledgeBaseBuilder::opened).toList(),
                            bounds(limits),
                            errorPolicy == ErrorPolicy.FAIL,
                            progress::progress,
                            threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                            HeadingVocabulary.standard(),
                            roles(fields))
                    .load();
        } catch (LoadFailure e) {
            throw new LoadException(String.valueOf(e.getMessage()), e);
        }
    }

    private static ArticleSource opened(Source source) {
        if (source instanceof Source.Memory memory) {
            return ArticleSource.memory(memory.files());
        }
        if (source instanceof Source.ClassPath classPath) {
            return ArticleSource.classPath(classPath.loader(), classPath.root());
        }
        Source.File file = (Source.File) source;
        return switch (file.kind()) {
            case ANY -> ArticleSource.of(file.path());
            case FOLDER -> ArticleSource.folder(file.path());
            case ARCHIVE -> ArticleSource.archive(file.path());
            case ARTICLE -> ArticleSource.file(file.path());
        };
    }

    private static Roles roles(FieldRoles fields) {
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        for (FieldRole role : FieldRole.values()) {
            names.put(Role.valueOf(role.name()), fields.fields(role));
        }
        return new Roles(names, fields.machineWords());
    }

    private static Bounds bounds(Limits limits) {
        return new Bounds(
                limits.maxFiles(),
                limits.maxFileBytes(),
                limits.maxTotalBytes(),
                limits.maxFolderDepth(),
                limits.maxArchiveEntries(),
                limits.maxArchiveRatio(),
                limits.maxFrontMatterChars(),
                limits.maxFrontMatterDepth(),
                limits.maxFrontMatterValues(),
                limits.maxBodyChars(),
                limits.maxNestingDepth(),
                limits.maxTimePerFile(),
                limits.maxTime());
    }

    /** The report of the load, counting the articles that were in memory too. */
    private static LoadReport report(ArticleLoader.Loaded loaded, List<Article> all) {
        Map<Locale, Integer> counts = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        all.forEach(article -> article.locales().forEach(locale -> counts.merge(locale, 1, Integer::sum)));
        int translations = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Problem> problems =
                loaded.complaints().stream().map(KnowledgeBaseBuilder::problem).toList();
        return new LoadReport(loaded.files(), all.size(), translations, counts, problems);
    }

    private static Problem problem(Complaint complaint) {
        return new Problem(
                Severity.valueOf(complaint.severity().name()),
                complaint.code(),
                complaint.location(),
                complaint.message());
    }
}
