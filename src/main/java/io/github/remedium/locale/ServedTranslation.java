package io.github.remedium.locale;

import io.github.remedium.article.Translation;

/**
 * The translation of an article that a reader gets, and why this one.
 *
 * @param translation what is served
 * @param locale what was asked for, what is served and how the two relate
 */
public record ServedTranslation(Translation translation, LocaleChoice locale) {}
