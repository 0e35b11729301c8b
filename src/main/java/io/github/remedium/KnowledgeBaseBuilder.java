package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.assembly.ArticleLoader;
import io.github.remedium.internal.frontmatter.Role;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.language.LanguageGaps;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.ranking.Calibration;
import io.github.remedium.internal.ranking.Confidence;
import io.github.remedium.internal.ranking.Matcher;
import io.github.remedium.internal.trial.SelfTrial;
import io.github.remedium.load.FieldRole;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.LanguagePack;
import io.github.remedium.load.Limits;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Problem;
import io.github.remedium.load.ProgressListener;
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
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
    private LocaleChooser locales = LocaleChooser.standard();
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
     * Sets the number of threads that load files; one for each processor if not set. They end before {@link #build} does.
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
     * Loads the articles and makes the knowledge base.
     *
     * @throws LoadException if a source cannot be opened, a language pack is malformed, a limit of the whole load is
     *     exceeded, there is not a single article (see {@link #allowEmpty}), or a file cannot be loaded (see
     *     {@link #failOnError})
     * @throws IllegalArgumentException if an article that was added has the same number as another one
     */
    public KnowledgeBase build() {
        Languages known = orLoadException(() -> Languages.shipped()
                .with(packs.stream().map(LanguagePack::folder).toList()));
        List<Complaint> complaints = new ArrayList<>(orLoadException(() -> LanguageGaps.of(known)));
        ArticleLoader.Loaded loaded = orLoadException(() -> load(known));
        complaints.addAll(0, loaded.complaints());
        List<Article> all = new ArrayList<>(loaded.articles());
        all.addAll(articles);
        if (all.isEmpty() && !allowEmpty) {
            throw new LoadException(nothing(loaded));
        }
        ArticleCatalogue catalogue = new ArticleCatalogue(all, locales);
        MatchSettings settings = matching;
        boolean trial = (selfCalibrating || settings.selfCalibrating())
                && settings.calibration().isEmpty();
        LazyMatcher matcher =
                new LazyMatcher(() -> orLoadException(() -> matcher(catalogue.articles(), known, settings, trial)));
        if (!indexAtFirstMatch) {
            matcher.get();
        }
        LoadReport report = report(loaded.files(), complaints, catalogue.articles());
        return new KnowledgeBase(catalogue, report, new Answering(catalogue, matcher));
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

    private static Matcher matcher(
            List<Article> articles, Languages known, MatchSettings settings, boolean selfCalibrating) {
        Confidence confidence = Confidence.standard();
        if (settings.calibration().isPresent()) {
            Calibration learnt = Calibration.parse(settings.calibration().get());
            confidence = confidence.recalibrated(learnt.scale(), learnt.shift()).withThreshold(learnt.threshold());
        }
        if (settings.threshold().isPresent()) {
            confidence = confidence.withThreshold(settings.threshold().getAsDouble());
        }
        Matcher matcher = Matcher.of(articles, known, settings.lexicons(), confidence, settings.learning());
        return selfCalibrating
                ? matcher.with(confidence.recalibrated(
                        1, SelfTrial.of(articles, matcher).shift()))
                : matcher;
    }

    private ArticleLoader.Loaded load(Languages known) {
        if (sources.isEmpty()) {
            return new ArticleLoader.Loaded(List.of(), 0, List.of());
        }
        return new ArticleLoader(
                        sources.stream().map(EngineTypes::source).toList(),
                        EngineTypes.bounds(limits),
                        failOnError,
                        progress::progress,
                        threads > 0 ? threads : Runtime.getRuntime().availableProcessors(),
                        HeadingVocabulary.of(known),
                        LanguageProfiles.of(known),
                        roles(fields))
                .load();
    }

    /** Runs a step of the engines, whose failures become the public exception. */
    private static <T> T orLoadException(Supplier<T> step) {
        try {
            return step.get();
        } catch (LoadFailure e) {
            throw new LoadException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Roles roles(FieldRoles fields) {
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        for (FieldRole role : FieldRole.values()) {
            names.put(Role.valueOf(role.name()), fields.fields(role));
        }
        return new Roles(names, fields.machineWords());
    }

    /** The report of the load; it also counts the articles that were already in memory. */
    private static LoadReport report(int files, List<Complaint> complaints, List<Article> all) {
        Map<Locale, Integer> counts = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        all.forEach(article -> article.locales().forEach(locale -> counts.merge(locale, 1, Integer::sum)));
        int translations = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Problem> problems = complaints.stream().map(EngineTypes::problem).toList();
        return new LoadReport(files, all.size(), translations, counts, problems);
    }
}
