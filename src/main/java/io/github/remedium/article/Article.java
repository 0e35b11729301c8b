package io.github.remedium.article;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A support article in all its languages: at least one translation, at most one for each locale.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class Article {

    private static final Comparator<Locale> BY_TAG = Comparator.comparing(Locale::toLanguageTag);

    private final String number;
    private final List<Locale> locales;
    private final Function<Locale, Translation> translations;

    private Article(String number, List<Locale> locales, Function<Locale, Translation> translations) {
        this.number = number;
        this.locales = locales;
        this.translations = translations;
    }

    /**
     * An article of some translations.
     *
     * @param number the number of the article, such as {@code KA-05406}
     * @param translations its translations; at least one
     * @throws IllegalArgumentException if there is no translation, one has another number, or two have the same locale
     */
    public static Article of(String number, Collection<Translation> translations) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(translations, "translations");
        if (translations.isEmpty()) {
            throw new IllegalArgumentException(number + " has no translation");
        }
        Map<Locale, Translation> byLocale = new TreeMap<>(BY_TAG);
        for (Translation translation : translations) {
            if (!translation.article().equals(number)) {
                throw new IllegalArgumentException(translation + " is no translation of " + number);
            }
            if (byLocale.put(translation.locale(), translation) != null) {
                throw new IllegalArgumentException(number + " has two translations for "
                        + translation.locale().toLanguageTag());
            }
        }
        return new Article(number, List.copyOf(byLocale.keySet()), byLocale::get);
    }

    /**
     * An article whose translations are made when they are asked for, such as one that is read from a compiled file. It
     * keeps none of them, so each call of {@link #translation} makes an equal one again.
     *
     * @param number the number of the article
     * @param locales the locales it has; at least one
     * @param translations makes the translation into one of these locales, the same one each time; safe for any number of
     *     threads
     * @throws IllegalArgumentException if there is no locale, or one is there twice
     */
    public static Article of(String number, Collection<Locale> locales, Function<Locale, Translation> translations) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(translations, "translations");
        List<Locale> given = List.copyOf(Objects.requireNonNull(locales, "locales"));
        List<Locale> sorted = areInOrder(given) ? given : sorted(given);
        if (sorted.isEmpty() || !areInOrder(sorted)) {
            throw new IllegalArgumentException(number + " has no locale, or one of them twice: " + locales);
        }
        return new Article(number, sorted, translations);
    }

    private static List<Locale> sorted(List<Locale> locales) {
        List<Locale> sorted = new ArrayList<>(locales);
        sorted.sort(BY_TAG);
        return List.copyOf(sorted);
    }

    /** Whether the locales are sorted by language tag, and none is there twice. */
    private static boolean areInOrder(List<Locale> locales) {
        for (int i = 1; i < locales.size(); i++) {
            int order =
                    locales.get(i - 1).toLanguageTag().compareTo(locales.get(i).toLanguageTag());
            if (order > 0 || locales.get(i - 1).equals(locales.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** The number, such as {@code KA-05406}. */
    public String number() {
        return number;
    }

    /** The translation in exactly this locale; empty if there is none. {@code KnowledgeBase.translation} finds the best one. */
    public Optional<Translation> translation(Locale locale) {
        return locales.contains(locale) ? Optional.of(translations.apply(locale)) : Optional.empty();
    }

    /** All translations, sorted by language tag. */
    public List<Translation> translations() {
        return locales.stream().map(translations).toList();
    }

    /** The locales of the translations, sorted by language tag. */
    public List<Locale> locales() {
        return locales;
    }

    /**
     * When the newest of its translations was published, or created where that is not known; empty if none says when.
     */
    public Optional<LocalDateTime> newest() {
        return translations().stream()
                .map(translation -> translation.published().or(translation::created))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article
                && number.equals(article.number)
                && locales.equals(article.locales)
                && translations().equals(article.translations());
    }

    @Override
    public int hashCode() {
        return number.hashCode();
    }

    /** Number and locales. */
    @Override
    public String toString() {
        return number + " " + locales().stream().map(Locale::toLanguageTag).toList();
    }
}
