package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import io.github.remedium.internal.assembly.ArticleLoader;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Joins the articles of compiled files with those that were loaded. Of two translations of one article into one locale the
 * one that was published later stays, else the one that came first. Used by one thread.
 */
final class ArticleUnion {

    private final Map<String, Article> articles = new TreeMap<>();
    private final List<Complaint> complaints;
    private int files;

    /** Begins with these articles, about which there is nothing to complain. */
    ArticleUnion(Collection<Article> loaded) {
        this(new ArticleLoader.Loaded(List.copyOf(loaded), 0, List.of()));
    }

    ArticleUnion(ArticleLoader.Loaded loaded) {
        loaded.articles().forEach(article -> articles.put(article.number(), article));
        this.complaints = new ArrayList<>(loaded.complaints());
        this.files = loaded.files();
    }

    /** Adds what a compiled file holds, all of which is read. */
    ArticleUnion add(CompiledFile file) {
        for (Article article : file.articles()) {
            add(Article.of(article.number(), article.translations()));
        }
        file.report().problems().stream().map(EngineTypes::complaint).forEach(complaints::add);
        files += file.report().files();
        return this;
    }

    /** Adds the translations of an article. */
    void add(Article article) {
        articles.merge(article.number(), article, this::joined);
    }

    private Article joined(Article one, Article other) {
        Map<Locale, Translation> translations =
                new TreeMap<>((a, b) -> a.toLanguageTag().compareTo(b.toLanguageTag()));
        one.translations().forEach(translation -> translations.put(translation.locale(), translation));
        other.translations()
                .forEach(translation -> translations.merge(translation.locale(), translation, this::better));
        return Article.of(one.number(), translations.values());
    }

    private Translation better(Translation first, Translation second) {
        LocalDateTime before = first.published().orElse(LocalDateTime.MIN);
        LocalDateTime after = second.published().orElse(LocalDateTime.MIN);
        Translation best = after.isAfter(before) ? second : first;
        Translation other = best.equals(first) ? second : first;
        complaints.add(new Complaint(
                Grade.WARNING,
                "duplicate",
                new SourceLocation(other.source().path(), 1, 1),
                other.article() + " in " + other.locale().toLanguageTag() + " is also in "
                        + best.source().path() + ", which "
                        + (before.equals(after) ? "comes first" : "was published later") + "; that one is used"));
        return best;
    }

    /** All articles, by number. */
    Collection<Article> articles() {
        return articles.values();
    }

    /** What was wrong, of all files. */
    List<Complaint> complaints() {
        return complaints;
    }

    /** How many files were read, now or when they were compiled. */
    int files() {
        return files;
    }
}
