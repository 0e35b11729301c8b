package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Source;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Support articles, by number and language, and the way from an error text to them.
 *
 * <pre>{@code
 * KnowledgeBase kb = KnowledgeBase.load(Path.of("kb-articles"));
 * Answer answer = kb.match(text, Locale.forLanguageTag("nl"));
 * answer.best().ifPresent(match -> match.translation().resolution().steps());
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads. To follow changed files, build another one and swap the reference.
 */
public final class KnowledgeBase {

    private static final String BUNDLED_FOLDER = "io/github/remedium/bundled";

    private final ArticleCatalogue catalogue;
    private final LoadReport report;
    private final Answering answering;

    KnowledgeBase(ArticleCatalogue catalogue, LoadReport report, Answering answering) {
        this.catalogue = catalogue;
        this.report = report;
        this.answering = answering;
    }

    /**
     * The articles of these folders, archives and files. What cannot be read is left out and named in the
     * {@link #report}.
     *
     * @throws LoadException if one of the paths does not exist or cannot be opened at all
     */
    public static KnowledgeBase load(Path... paths) {
        return builder().paths(paths).build();
    }

    /** The articles inside the library's jar. */
    public static KnowledgeBase bundled() {
        return builder().bundled().build();
    }

    /**
     * Articles that are in memory already.
     *
     * @throws IllegalArgumentException if two of them have one number
     */
    public static KnowledgeBase of(Collection<Article> articles) {
        return builder().articles(articles).build();
    }

    /** A builder, for several sources and for settings. */
    public static KnowledgeBaseBuilder builder() {
        return new KnowledgeBaseBuilder();
    }

    static Source bundledSource() {
        return Source.classPath(KnowledgeBase.class.getClassLoader(), BUNDLED_FOLDER);
    }

    /** All articles, by number. */
    public List<Article> articles() {
        return catalogue.articles();
    }

    /**
     * The article of this number, in upper or lower case, or of this path where articles have no number:
     * {@code payments/card-is-refused}. A path in other capitals is found where only one article has it.
     */
    public Optional<Article> article(String number) {
        return catalogue.find(number).map(ArticleCatalogue.Place::article);
    }

    /** The translation of an article for a reader of this language, and why that one. */
    public Optional<ServedTranslation> translation(String number, Locale locale) {
        return translation(number, List.of(locale));
    }

    /** The translation of an article for a reader of whom nothing is known. */
    public Optional<ServedTranslation> translation(String number) {
        return translation(number, List.of());
    }

    /** The translation of an article for a reader of these languages, the dearest first. */
    public Optional<ServedTranslation> translation(String number, List<Locale> locales) {
        return catalogue.find(number).map(served(locales));
    }

    /** The translation of every article for a reader of these languages, the dearest first; by number. */
    public List<ServedTranslation> translations(List<Locale> locales) {
        return catalogue.places().stream().map(served(locales)).toList();
    }

    /** The locales that there are translations in, by language tag. */
    public List<Locale> locales() {
        TreeSet<Locale> locales = new TreeSet<>(Comparator.comparing(Locale::toLanguageTag));
        catalogue.articles().forEach(article -> locales.addAll(article.locales()));
        return new ArrayList<>(locales);
    }

    /** What was loaded and what was odd about it. */
    public LoadReport report() {
        return report;
    }

    /** The answer to an error text, for a reader of whom nothing is known. */
    public Answer match(String text) {
        return match(Query.of(text));
    }

    /** The answer to an error text, for a reader of this language. */
    public Answer match(String text, Locale locale) {
        return match(Query.of(text).locale(locale));
    }

    /** The answer to a throwable, whose causes and frames are read as an error text. */
    public Answer match(Throwable throwable, Locale locale) {
        return match(Query.of(throwable).locale(locale));
    }

    /** The answer to a query. */
    public Answer match(Query query) {
        return answering.answer(query);
    }

    private static Function<ArticleCatalogue.Place, ServedTranslation> served(List<Locale> locales) {
        return place -> {
            LocaleChoice choice = place.locales().choose(locales);
            Translation translation = place.article()
                    .translation(choice.served())
                    .orElseThrow(() -> new IllegalStateException("chose a locale that is not there: " + choice));
            return new ServedTranslation(translation, choice);
        };
    }

    /** How many articles in how many locales. */
    @Override
    public String toString() {
        return "KnowledgeBase[" + articles().size() + " articles, "
                + locales().stream().map(Locale::toLanguageTag).toList() + "]";
    }
}
