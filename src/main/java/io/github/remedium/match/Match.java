package io.github.remedium.match;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.LocaleChoice;
import java.util.List;
import java.util.function.Supplier;

/** An article that fits a query. Immutable and safe for any number of threads. */
public final class Match {

    private final Article article;
    private final Translation translation;
    private final LocaleChoice locale;
    private final double confidence;
    private final Supplier<List<Evidence>> evidence;

    /** A match whose evidence is known, as a test of code that shows matches needs it. */
    public Match(
            Article article, Translation translation, LocaleChoice locale, double confidence, List<Evidence> evidence) {
        this(article, translation, locale, confidence, supply(List.copyOf(evidence)));
    }

    private static Supplier<List<Evidence>> supply(List<Evidence> evidence) {
        return () -> evidence;
    }

    /**
     * A match whose evidence is found when it is asked for.
     *
     * @param confidence probability that this is the right article, from 0 to 1
     * @param evidence finds it; asked at each call of {@link #evidence}
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
        this.article = article;
        this.translation = translation;
        this.locale = locale;
        this.confidence = confidence;
        this.evidence = evidence;
    }

    /** The article. */
    public Article article() {
        return article;
    }

    /** Its translation for the reader. */
    public Translation translation() {
        return translation;
    }

    /** What language was asked for, and why this one is served. */
    public LocaleChoice locale() {
        return locale;
    }

    /** Probability that this is the right article, from 0 to 1. */
    public double confidence() {
        return confidence;
    }

    /**
     * Spans of the query that met the article, by their place in the query, without overlap; at most 40. Found anew at
     * each call, in time linear in the query.
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

    /** Number and confidence; nothing of the query. */
    @Override
    public String toString() {
        return article.number() + " " + confidence;
    }
}
