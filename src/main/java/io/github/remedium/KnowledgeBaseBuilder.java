package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.assembly.ArticleLoader;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.language.LanguageGaps;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.snapshot.Snapshot;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.load.Limits;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.Problem;
import io.github.remedium.load.ProgressListener;
import io.github.remedium.load.Source;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.match.MatchSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Settings of a {@link KnowledgeBase}: where its articles come from, and how they are loaded, served and matched. Made by
 * {@link KnowledgeBase#builder}. Not safe for several threads. It can be used again after {@link #build}. No method takes
 * null.
 */
public final class KnowledgeBaseBuilder {

    private final List<Source> sources = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final List<LanguagePack> packs = new ArrayList<>();
    private Limits limits = Limits.standard();
    private ProgressListener progress = ProgressListener.NONE;
    private @Nullable LocaleChooser locales;
    private MatchSettings matching = MatchSettings.standard();
    private FieldRoles fields = FieldRoles.standard();
    private boolean indexAtFirstMatch;
    private boolean selfCalibrating;
    private boolean failOnError;
    private boolean allowEmpty;
    private int threads;

    KnowledgeBaseBuilder() {}

    /** Adds the articles of a source. */
    public KnowledgeBaseBuilder source(Source source) {
        sources.add(Objects.requireNonNull(source, "source"));
        return this;
    }

    /**
     * Adds the articles of folders, zip and jar files, and single files.
     *
     * @throws LoadException if one of the paths does not exist
     */
    public KnowledgeBaseBuilder paths(Path... paths) {
        for (Path path : Objects.requireNonNull(paths, "paths")) {
            sources.add(Source.of(path));
        }
        return this;
    }

    /** Adds the articles that the library brings along. */
    public KnowledgeBaseBuilder bundled() {
        return source(KnowledgeBase.bundledSource());
    }

    /** Adds articles that are already in memory. */
    public KnowledgeBaseBuilder articles(Collection<Article> articles) {
        this.articles.addAll(Objects.requireNonNull(articles, "articles"));
        return this;
    }

    /** Sets how much may be read; {@link Limits#standard} if not set. */
    public KnowledgeBaseBuilder limits(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        return this;
    }

    /**
     * Makes {@link #build} throw a {@link LoadException} for the first file that cannot be loaded. Without this, such files
     * are left out and named in the {@link KnowledgeBase#report}.
     */
    public KnowledgeBaseBuilder failOnError() {
        this.failOnError = true;
        return this;
    }

    /**
     * Allows a knowledge base without articles. Without this, {@link #build} throws a {@link LoadException} if there is not
     * a single article, because as a rule the path is wrong then.
     */
    public KnowledgeBaseBuilder allowEmpty() {
        this.allowEmpty = true;
        return this;
    }

    /** Sets what is told how many files are loaded; nothing is if not set. */
    public KnowledgeBaseBuilder progress(ProgressListener progress) {
        this.progress = Objects.requireNonNull(progress, "progress");
        return this;
    }

    /**
     * Sets the number of threads that load files and make the index; one for each processor if not set. They end before
     * {@link #build} does, or the first query where that {@linkplain #indexAtFirstMatch makes the index}.
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

    /**
     * Adds what is known about a language: headings, lexicon and the rest, as far as the pack has them. A pack of a
     * language that is there already adds to it. What the language lacks then is noted in the report.
     */
    public KnowledgeBaseBuilder language(LanguagePack pack) {
        packs.add(Objects.requireNonNull(pack, "pack"));
        return this;
    }

    /** Sets which languages to serve, in this order, if none fits the reader; only English if not set. */
    public KnowledgeBaseBuilder fallbacks(Locale... fallbacks) {
        this.locales = LocaleChooser.withFallbacks(List.of(Objects.requireNonNull(fallbacks, "fallbacks")));
        return this;
    }

    /** Sets which fields of the front matter say what; {@link FieldRoles#standard} if not set. */
    public KnowledgeBaseBuilder fields(FieldRoles fields) {
        this.fields = Objects.requireNonNull(fields, "fields");
        return this;
    }

    /** Sets how error texts are matched; {@link MatchSettings#standard} if not set. */
    public KnowledgeBaseBuilder matching(MatchSettings matching) {
        this.matching = Objects.requireNonNull(matching, "matching");
        return this;
    }

    /** Corrects the confidence by a trial; see {@link MatchSettings#withSelfCalibration}. */
    public KnowledgeBaseBuilder selfCalibrating() {
        this.selfCalibrating = true;
        return this;
    }

    /**
     * Makes the index for matching with the first query instead of in {@link #build}. Building is faster then, and a
     * program that only reads articles never pays for the index; but the first query has to wait for it.
     */
    public KnowledgeBaseBuilder indexAtFirstMatch() {
        this.indexAtFirstMatch = true;
        return this;
    }

    /**
     * Loads the articles and makes the knowledge base. A single compiled file without other articles is used as it is, with
     * its own index; of the settings, fallbacks, threshold and calibration replace those of the file. Where other articles,
     * language packs, entries of a lexicon or {@link MatchSettings#withoutLearning} are added, or there are several files,
     * the articles of the files are read, and one index is made of all.
     *
     * @throws LoadException if a source cannot be opened, a language pack is malformed, a limit of the whole load is
     *     exceeded, there is not a single article (see {@link #allowEmpty}), or a file cannot be loaded (see
     *     {@link #failOnError})
     * @throws IllegalArgumentException if an article that was added has the same number as another one
     */
    public KnowledgeBase build() {
        List<Snapshot> compiled = new ArrayList<>();
        List<Source> others = new ArrayList<>();
        for (Source source : sources) {
            EngineTypes.orLoadException(() -> EngineTypes.snapshot(source))
                    .ifPresentOrElse(compiled::add, () -> others.add(source));
        }
        boolean asItIs = compiled.size() == 1
                && others.isEmpty()
                && articles.isEmpty()
                && packs.isEmpty()
                && matching.lexicons().isEmpty()
                && matching.learning();
        return asItIs ? opened(new CompiledFile(compiled.get(0))) : made(compiled, others);
    }

    /** What a compiled file holds, with its own index. */
    private KnowledgeBase opened(CompiledFile file) {
        LocaleChooser chooser = locales == null ? file.locales() : locales;
        ArticleCatalogue catalogue = file.catalogue(chooser);
        MatchSettings settings = matching;
        boolean trial = trial();
        LazyMatcher matcher = new LazyMatcher(() -> EngineTypes.orLoadException(() -> file.matcher(settings, trial)));
        if (!indexAtFirstMatch) {
            matcher.get();
        }
        if (file.articles().isEmpty() && !allowEmpty) {
            throw new LoadException("there is no article in " + sources.get(0));
        }
        KnowledgeBase opened = new KnowledgeBase(catalogue, file::report, matcher, chooser, file, null);
        if (failOnError) {
            refuse(opened.report().problems());
        }
        return opened;
    }

    private static void refuse(List<Problem> problems) {
        for (Problem problem : problems) {
            if (problem.severity() == Problem.Severity.ERROR) {
                throw new LoadException(problem.toString());
            }
        }
    }

    private KnowledgeBase made(List<Snapshot> compiled, List<Source> others) {
        Languages known = EngineTypes.orLoadException(() -> Languages.shipped()
                .with(packs.stream().map(LanguagePack::folder).toList()));
        List<Complaint> gaps = EngineTypes.orLoadException(() -> LanguageGaps.of(known));
        ArticleLoader.Loaded loaded = EngineTypes.orLoadException(() -> load(known, others));
        ArticleUnion union = new ArticleUnion(loaded);
        for (Snapshot each : compiled) {
            CompiledFile file = new CompiledFile(each);
            if (failOnError) {
                refuse(file.report().problems());
            }
            EngineTypes.orLoadException(() -> union.add(file));
        }
        List<Article> all = new ArrayList<>(union.articles());
        all.addAll(articles);
        if (all.isEmpty() && !allowEmpty) {
            throw new LoadException(nothing(loaded));
        }
        List<Complaint> complaints = new ArrayList<>(union.complaints());
        complaints.addAll(gaps);
        LocaleChooser chooser = locales == null ? LocaleChooser.standard() : locales;
        return new Making(
                        known,
                        packs.isEmpty(),
                        matching,
                        trial(),
                        indexAtFirstMatch,
                        numberOfThreads(),
                        chooser,
                        union.files())
                .of(all, complaints.stream().map(EngineTypes::problem).toList());
    }

    private int numberOfThreads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    private boolean trial() {
        return (selfCalibrating || matching.selfCalibrating())
                && matching.calibration().isEmpty();
    }

    /** Where no article is, and what may be the reason. */
    private String nothing(ArticleLoader.Loaded loaded) {
        if (sources.isEmpty()) {
            return "a knowledge base needs a path or another source of articles, and none is given";
        }
        String places = sources.stream().map(Source::toString).collect(Collectors.joining(", "));
        String first = loaded.complaints().stream()
                .map(EngineTypes::problem)
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .findFirst()
                .map(problem -> "; first problem: " + problem)
                .orElse("");
        return "there is no article in " + places + " (files looked at: " + loaded.files() + ")" + first;
    }

    private ArticleLoader.Loaded load(Languages known, List<Source> others) {
        if (others.isEmpty()) {
            return new ArticleLoader.Loaded(List.of(), 0, List.of());
        }
        return new ArticleLoader(
                        others.stream().map(EngineTypes::source).toList(),
                        EngineTypes.bounds(limits),
                        failOnError,
                        progress::progress,
                        numberOfThreads(),
                        HeadingVocabulary.of(known),
                        LanguageProfiles.of(known),
                        EngineTypes.roles(fields))
                .load();
    }
}
