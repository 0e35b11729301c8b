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
import java.util.TreeMap;
import java.util.function.Function;

/** The articles by number, each with the choice among its locales prepared. Immutable. */
final class ArticleCatalogue {

    /** An article, and the choice among the locales it is written in by what a reader wants. */
    record Place(Article article, Function<List<Locale>, LocaleChoice> choices) {}

    /** In capitals, then as written. */
    private static final Comparator<String> ORDER =
            Comparator.comparing(ArticleCatalogue::folded).thenComparing(Comparator.naturalOrder());

    private final Map<String, Place> places;
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
        Map<String, Place> byNumber = new TreeMap<>(ORDER);
        Map<String, List<Place>> byFolded = new HashMap<>();
        for (Article article : articles) {
            Function<List<Locale>, LocaleChoice> choices = prepared.computeIfAbsent(article.locales(), chooser::among);
            Place place = new Place(article, choices);
            if (byNumber.put(article.number(), place) != null) {
                throw new IllegalArgumentException("there are two articles with the number " + article.number());
            }
            byFolded.computeIfAbsent(folded(article.number()), n -> new ArrayList<>(1))
                    .add(place);
        }
        this.places = Collections.unmodifiableMap(byNumber);
        this.anyCase = Collections.unmodifiableMap(byFolded);
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

    /** The article of this number or path: written like that, else the only one that differs in capitals alone. */
    Optional<Place> find(String number) {
        String wanted = number.strip();
        Place exact = places.get(wanted);
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
