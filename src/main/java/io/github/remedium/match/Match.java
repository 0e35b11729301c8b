package io.github.remedium.match;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.LocaleChoice;
import java.util.List;

/**
 * An article that fits a query.
 *
 * @param article the article
 * @param translation its translation for the reader
 * @param locale what language was asked for and why this one is served
 * @param confidence probability that this is the right article, from 0 to 1
 * @param evidence spans of the query that met the article, by their place in the query, without overlap
 */
public record Match(
        Article article, Translation translation, LocaleChoice locale, double confidence, List<Evidence> evidence) {

    /** Copies the list. */
    public Match {
        evidence = List.copyOf(evidence);
    }
}
