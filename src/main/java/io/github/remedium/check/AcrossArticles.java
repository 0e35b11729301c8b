package io.github.remedium.check;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What articles show beside each other. */
final class AcrossArticles {

    private final List<Article> articles;

    AcrossArticles(List<Article> articles) {
        this.articles = articles;
    }

    void find(Consumer<Finding> found) {
        missingTranslations(found);
        duplicateTitles(found);
    }

    private void missingTranslations(Consumer<Finding> found) {
        Map<Locale, Integer> counts = new TreeMap<>(Comparator.comparing(Locale::toLanguageTag));
        articles.forEach(article -> article.locales().forEach(locale -> counts.merge(locale, 1, Integer::sum)));
        counts.values().removeIf(count -> 2 * count <= articles.size());
        for (Article article : articles) {
            Translation first = article.translations().get(0);
            if (first.archived()) {
                continue;
            }
            for (Locale locale : counts.keySet()) {
                if (article.translation(locale).isEmpty()) {
                    found.accept(Finding.builder(
                                    Rule.MISSING_TRANSLATION,
                                    article.number(),
                                    locale,
                                    Place.of(first.source()),
                                    article.number() + " is missing in " + locale.toLanguageTag())
                            .cause(locale.toLanguageTag())
                            .build());
                }
            }
        }
    }

    private void duplicateTitles(Consumer<Finding> found) {
        Map<String, Translation> first = new HashMap<>();
        for (Article article : articles) {
            for (Translation translation : article.translations()) {
                boolean untitled = translation.title().equals(translation.article());
                if (translation.archived() || untitled) {
                    continue;
                }
                String key = translation.locale().toLanguageTag() + " "
                        + translation.title().strip().toLowerCase(Locale.ROOT);
                Translation other = first.putIfAbsent(key, translation);
                if (other != null) {
                    found.accept(Finding.builder(
                                    Rule.DUPLICATE_TITLE,
                                    article.number(),
                                    translation.locale(),
                                    Place.of(translation.source()),
                                    "the title is that of " + other.article() + " too")
                            .cause(other.article() + " " + article.number())
                            .build());
                }
            }
        }
    }
}
