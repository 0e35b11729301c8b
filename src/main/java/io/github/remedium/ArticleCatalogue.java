package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The articles by number, each with the choice among its locales prepared. Immutable. */
final class ArticleCatalogue {

    /** An article, and the choice among the locales it is written in by what a reader wants. */
    record Place(Article article, Function<List<Locale>, LocaleChoice> choices) {}

    /** A place with its article's number in capitals. */
    private record Folded(String number, Place place) {}

    /** In capitals, then as written. */
    private static final Comparator<Folded> ORDER = (one, other) -> {
        int folded = one.number().compareTo(other.number());
        return folded != 0
                ? folded
                : one.place()
                        .article()
                        .number()
                        .compareTo(other.place().article().number());
    };

    private final Map<String, Place> byNumber;
    private final Map<String, List<Place>> anyCase;
    private final List<Place> inOrder;
    private final List<Article> articles;

    /**
     * A catalogue of these articles.
     *
     * @throws IllegalArgumentException if two have one number
     */
    ArticleCatalogue(Collection<Article> articles, LocaleChooser chooser) {
        // Nearly all articles share a handful of locale sets, and preparing a choice costs more than keeping it.
        Map<List<Locale>, Function<List<Locale>, LocaleChoice>> prepared = new HashMap<>();
        Map<String, Place> places = new HashMap<>(articles.size() * 2);
        Map<String, List<Place>> byFolded = new HashMap<>(articles.size() * 2);
        List<Folded> sorted = new ArrayList<>(articles.size());
        for (Article article : articles) {
            Function<List<Locale>, LocaleChoice> choices = prepared.computeIfAbsent(article.locales(), chooser::among);
            Place place = new Place(article, choices);
            if (places.put(article.number(), place) != null) {
                throw new IllegalArgumentException("there are two articles with the number " + article.number());
            }
            String folded = folded(article.number());
            byFolded.computeIfAbsent(folded, n -> new ArrayList<>(1)).add(place);
            sorted.add(new Folded(folded, place));
        }
        sorted.sort(ORDER);
        List<Place> placesInOrder = new ArrayList<>(sorted.size());
        List<Article> articlesInOrder = new ArrayList<>(sorted.size());
        for (Folded each : sorted) {
            placesInOrder.add(each.place());
            articlesInOrder.add(each.place().article());
        }
        this.byNumber = Collections.unmodifiableMap(places);
        this.anyCase = Collections.unmodifiableMap(byFolded);
        this.inOrder = Collections.unmodifiableList(placesInOrder);
        this.articles = Collections.unmodifiableList(articlesInOrder);
    }

    List<Article> articles() {
        return articles;
    }

    List<Place> places() {
        return inOrder;
    }

    /** The article at this place in {@link #articles}. */
    Place place(int index) {
        return inOrder.get(index);
    }

    /** The article of this number or path: written like that, else the only one that differs in capitals alone. */
    Optional<Place> find(String number) {
        String wanted = number.strip();
        Place exact = byNumber.get(wanted);
        if (exact != null) {
            return Optional.of(exact);
        }
        List<Place> similar = anyCase.getOrDefault(folded(wanted), List.of());
        return similar.size() == 1 ? Optional.of(similar.get(0)) : Optional.empty();
    }

    private static String folded(String number) {
        return number.toUpperCase(Locale.ROOT);
    }
}
