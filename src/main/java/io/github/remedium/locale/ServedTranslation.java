package io.github.remedium.locale;

import io.github.remedium.article.Translation;

/**
 * The translation of an article that a reader gets, and why this one. Immutable.
 *
 * @param translation the translation
 * @param locale which locale was requested, which is served, and how they relate
 */
public record ServedTranslation(Translation translation, LocaleChoice locale) {}
