package io.github.remedium.check;

import io.github.remedium.article.SourceLocation;
import java.util.Locale;

/**
 * Something that is wrong with an article. Immutable.
 *
 * @param rule the rule that it breaks
 * @param article the number of the article
 * @param locale the locale of the translation that is wrong, or missing
 * @param location the file and line; if a translation is missing, those of another translation
 * @param message what is wrong, for people, without the location
 */
public record Finding(Rule rule, String article, Locale locale, SourceLocation location, String message) {

    /** The location and the message: {@code es-ES/KA-03923.md:12:1: the cause is missing}. */
    @Override
    public String toString() {
        return location + ": " + message;
    }
}
