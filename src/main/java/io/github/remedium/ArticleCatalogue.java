package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The articles by number, each with the choice among its locales prepared. Immutable. */
final class ArticleCatalogue {

    /** An article, and the choice among the locales it is written in by what a reader wants. */
    record Place(Article article, Function<List<Locale>, LocaleChoice> choices) {}

    private final Map<String, Place> places;
    private final List<Place> inOrder;
    private final List<Article> articles;

    /**
     * A catalogue of these articles.
     *
     * @throws IllegalArgumentException if two have numbers that differ in case alone
     */
    ArticleCatalogue(Collection<Article> articles, LocaleChooser chooser) {
        // Nearly all articles share a handful of locale sets, and preparing a choice costs more than keeping it.
        Map<List<Locale>, Function<List<Locale>, LocaleChoice>> prepared = new HashMap<>();
        Map<String, Place> byNumber = new TreeMap<>();
        for (Article article : articles) {
            Function<List<Locale>, LocaleChoice> choices = prepared.computeIfAbsent(article.locales(), chooser::among);
            if (byNumber.put(key(article.number()), new Place(article, choices)) != null) {
                throw new IllegalArgumentException("there are two articles with the number " + article.number());
            }
        }
        this.places = Collections.unmodifiableMap(byNumber);
        this.inOrder = List.copyOf(byNumber.values());
        List<Article> all = new ArrayList<>();
        byNumber.values().forEach(place -> all.add(place.article()));
        this.articles = Collections.unmodifiableList(all);
    }

    List<Article> articles() {
        return articles;
    }

    Collection<Place> places() {
        return places.values();
    }

    /** The article at this place in {@link #articles}. */
    Place place(int index) {
        return inOrder.get(index);
    }

    Optional<Place> find(String number) {
        return Optional.ofNullable(places.get(key(number)));
    }

    private static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }
}
