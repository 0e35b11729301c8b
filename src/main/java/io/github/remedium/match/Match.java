package io.github.remedium.match;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.LocaleChoice;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * An article that fits a query, and how probable it is that it is the right one. Immutable and safe for any number of
 * threads.
 */
public final class Match {

    private final Article article;
    private final Translation translation;
    private final LocaleChoice locale;
    private final double confidence;
    private final Supplier<List<Evidence>> evidence;

    /**
     * A match made by hand, as the tests of your own code may need it.
     *
     * @param article the article
     * @param translation its translation for the reader
     * @param locale why the reader gets this translation
     * @param confidence the probability that the article is right, from 0 to 1
     * @param evidence what in the query led to it
     */
    public Match(
            Article article, Translation translation, LocaleChoice locale, double confidence, List<Evidence> evidence) {
        this(
                article,
                translation,
                locale,
                confidence,
                supply(List.copyOf(Objects.requireNonNull(evidence, "evidence"))));
    }

    private static Supplier<List<Evidence>> supply(List<Evidence> evidence) {
        return () -> evidence;
    }

    /**
     * A match whose evidence is only searched for if somebody asks for it.
     *
     * @param article the article
     * @param translation its translation for the reader
     * @param locale why the reader gets this translation
     * @param confidence the probability that the article is right, from 0 to 1
     * @param evidence finds the evidence; called by each call of {@link #evidence()}
     */
    public static Match of(
            Article article,
            Translation translation,
            LocaleChoice locale,
            double confidence,
            Supplier<List<Evidence>> evidence) {
        return new Match(article, translation, locale, confidence, evidence);
    }

    private Match(
            Article article,
            Translation translation,
            LocaleChoice locale,
            double confidence,
            Supplier<List<Evidence>> evidence) {
        this.article = Objects.requireNonNull(article, "article");
        this.translation = Objects.requireNonNull(translation, "translation");
        this.locale = Objects.requireNonNull(locale, "locale");
        this.confidence = confidence;
        this.evidence = Objects.requireNonNull(evidence, "evidence");
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** Its translation for the reader. */
    public Translation translation() {
        return translation;
    }

    /** Which language was requested, which is served, and how they relate. */
    public LocaleChoice locale() {
        return locale;
    }

    /** The probability that this is the right article, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /**
     * The parts of the query that led to this article, in the order of the query. They do not overlap; at most 40. Each
     * call searches for them, in time linear in the length of the query.
     */
    public List<Evidence> evidence() {
        return List.copyOf(evidence.get());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Match that
                && article.equals(that.article)
                && translation.equals(that.translation)
                && locale.equals(that.locale)
                && confidence == that.confidence
                && evidence().equals(that.evidence());
    }

    @Override
    public int hashCode() {
        return article.hashCode() * 31 + Double.hashCode(confidence);
    }

    /** The number of the article and the confidence, and nothing of the query. */
    @Override
    public String toString() {
        return article.number() + " " + confidence;
    }
}
