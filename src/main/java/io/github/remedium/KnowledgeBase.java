package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.snapshot.Snapshot;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Origin;
import io.github.remedium.load.Problem;
import io.github.remedium.load.Source;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Support articles in several languages, and a search that finds the right one for an error text.
 *
 * <pre>{@code
 * KnowledgeBase kb = KnowledgeBase.load(Path.of("kb-articles"));
 * Answer answer = kb.match(text, Locale.forLanguageTag("nl"));
 * answer.best().ifPresent(match -> match.translation().resolution().steps());
 * }</pre>
 *
 * <p>It keeps everything in memory, or in a compiled file that it has mapped: see {@link #save} and {@link #open}. Immutable
 * and safe for any number of threads. It does not see changed files: load a new one, or use a {@link LiveKnowledgeBase}. No
 * method takes null.
 */
public final class KnowledgeBase {

    private static final String BUNDLED = "io/github/remedium/bundled.remedium";

    private final ArticleCatalogue catalogue;
    private final Supplier<LoadReport> report;
    private final LazyMatcher matcher;
    private final LocaleChooser locales;
    private final @Nullable CompiledFile file;
    private final @Nullable Making making;
    private final Answering answering;

    KnowledgeBase(
            ArticleCatalogue catalogue,
            Supplier<LoadReport> report,
            LazyMatcher matcher,
            LocaleChooser locales,
            @Nullable CompiledFile file,
            @Nullable Making making) {
        this.catalogue = catalogue;
        this.report = report;
        this.matcher = matcher;
        this.locales = locales;
        this.file = file;
        this.making = making;
        this.answering = new Answering(catalogue, matcher, file);
    }

    /**
     * Loads the articles of folders, zip and jar files, and single files. A file that cannot be read is left out and named
     * in the {@link #report}.
     *
     * @param paths where the articles are; at least one
     * @throws LoadException if there is no path, a path does not exist or cannot be opened, a limit of the whole load is
     *     exceeded, or there is not a single article
     */
    public static KnowledgeBase load(Path... paths) {
        return builder().paths(paths).build();
    }

    /**
     * Opens a file that {@link #save} or the command {@code compile} made. This takes milliseconds: the file is mapped into
     * memory and its checksums are verified; articles are read when they are asked for. Answers are equal to those of the
     * knowledge base that was saved.
     *
     * <p>The file must not be written to while it is in use; replace it by moving another one to its place, as
     * {@link #save} does. One on the class path is opened by {@code builder().source(Source.classPath(loader, name))}.
     *
     * @throws LoadException if it cannot be read, is no compiled file, was made by another version of the library, is cut
     *     off, or was changed; the message says which and what to do. A file that was forged with valid checksums may
     *     also lead to this exception later, from {@link #match} or an article
     */
    public static KnowledgeBase open(Path file) {
        return builder().source(Source.compiled(file)).build();
    }

    /** The few articles that the library brings along, as an example. */
    public static KnowledgeBase bundled() {
        return builder().bundled().build();
    }

    /**
     * A knowledge base of articles that are already in memory.
     *
     * @param articles the articles; may be empty
     * @throws IllegalArgumentException if two of them have the same number, in upper or lower case
     */
    public static KnowledgeBase of(Collection<Article> articles) {
        return builder().articles(articles).allowEmpty().build();
    }

    /** A builder, for several kinds of sources and for settings. */
    public static KnowledgeBaseBuilder builder() {
        return new KnowledgeBaseBuilder();
    }

    static Source bundledSource() {
        return Source.classPath(KnowledgeBase.class.getClassLoader(), BUNDLED);
    }

    /** All articles, sorted by number. */
    public List<Article> articles() {
        return catalogue.articles();
    }

    /**
     * The article with this number, in upper or lower case, or with this path if it has no number:
     * {@code payments/card-is-refused}. A path in other capitals is found if only one article has it.
     *
     * @return empty if there is none
     */
    public Optional<Article> article(String number) {
        return catalogue.find(Objects.requireNonNull(number, "number")).map(ArticleCatalogue.Place::article);
    }

    /**
     * The best translation of an article for a reader, and why it was chosen.
     *
     * @param number the article's number, in upper or lower case
     * @param locale the reader's locale
     * @return empty if there is no article with this number
     */
    public Optional<ServedTranslation> translation(String number, Locale locale) {
        return translation(number, List.of(Objects.requireNonNull(locale, "locale")));
    }

    /** The same for a reader whose language is not known. */
    public Optional<ServedTranslation> translation(String number) {
        return translation(number, List.of());
    }

    /** The same for a reader of several languages, the most wanted first. */
    public Optional<ServedTranslation> translation(String number, List<Locale> locales) {
        Objects.requireNonNull(locales, "locales");
        return catalogue.find(Objects.requireNonNull(number, "number")).map(served(locales));
    }

    /** The best translation of every article for a reader of these languages, the most wanted first; sorted by number. */
    public List<ServedTranslation> translations(List<Locale> locales) {
        Objects.requireNonNull(locales, "locales");
        return catalogue.places().stream().map(served(locales)).toList();
    }

    /** The locales of all translations, sorted by language tag. */
    public List<Locale> locales() {
        TreeSet<Locale> found = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        catalogue.articles().forEach(article -> found.addAll(article.locales()));
        return new ArrayList<>(found);
    }

    /** What was loaded, and what was wrong with the files. */
    public LoadReport report() {
        return report.get();
    }

    /** What the compiled file was made from that this knowledge base was opened from; empty if it was not. */
    public Optional<Origin> origin() {
        return file == null ? Optional.empty() : file.origin();
    }

    /**
     * Writes a compiled file, which {@link #open} opens in milliseconds: the articles, the index and lexicon for matching,
     * the calibration, the fallbacks, and the {@link #report}. It is written to a temporary name in the same folder and then
     * moved to its place, so that no one ever sees half of it. The same articles and settings give the same bytes. The
     * file can only be read by the version of the library that wrote it, and holds 2 GB at most.
     *
     * @param file where to write; a file that is there is replaced
     * @throws LoadException if it cannot be written, or an article holds what it cannot, such as a field of the front
     *     matter of a type that {@code Metadata.fields} does not name
     */
    public void save(Path file) {
        Objects.requireNonNull(file, "file");
        LoadReport own = report();
        EngineTypes.orLoadException(() -> {
            Snapshot.save(
                    file,
                    catalogue.articles(),
                    matcher.get(),
                    own.files(),
                    own.problems().stream().map(EngineTypes::complaint).toList(),
                    locales.fallbacks());
            return file;
        });
    }

    /** Whether {@link #withArticles} works: not for a compiled file that is used as it is, with its own index. */
    boolean canHaveOtherArticles() {
        return making != null;
    }

    /** One with the same settings that has these articles and problems instead. */
    KnowledgeBase withArticles(Collection<Article> articles, List<Problem> problems) {
        return Objects.requireNonNull(making, "making").of(articles, problems);
    }

    /** Whether the index for matching is made. */
    boolean isIndexed() {
        return matcher.isMade();
    }

    /** Makes the index for matching, if it is not made yet. */
    void index() {
        matcher.get();
    }

    /** Answers an error text, for a reader whose language is not known. */
    public Answer match(String text) {
        return match(Query.of(text));
    }

    /** Answers an error text, for a reader of this language. */
    public Answer match(String text, Locale locale) {
        return match(Query.of(text).locale(locale));
    }

    /**
     * Answers a throwable: its message, its causes and their stack frames are read as an error text. For a reader of this
     * language.
     */
    public Answer match(Throwable throwable, Locale locale) {
        return match(Query.of(throwable).locale(locale));
    }

    /**
     * Answers a query. The same query always gets an equal answer. Any text is allowed; of a very long one, only the parts
     * that look like an error are read.
     *
     * @throws IllegalArgumentException if a choice of the query is none of this knowledge base: no article agrees with it
     */
    public Answer match(Query query) {
        Objects.requireNonNull(query, "query");
        return answering.answer(query);
    }

    private static Function<ArticleCatalogue.Place, ServedTranslation> served(List<Locale> locales) {
        return place -> {
            LocaleChoice choice = place.choices().apply(locales);
            Translation translation = place.article()
                    .translation(choice.served())
                    .orElseThrow(() -> new IllegalStateException("chose a locale that is not there: " + choice));
            return new ServedTranslation(translation, choice);
        };
    }

    /** The number of articles, and the locales. */
    @Override
    public String toString() {
        return "KnowledgeBase[" + articles().size() + " articles, "
                + locales().stream().map(Locale::toLanguageTag).toList() + "]";
    }
}
