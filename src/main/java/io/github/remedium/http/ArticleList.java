package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.text.Folding;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Evidence;
import io.github.remedium.match.Match;
import io.github.remedium.match.Query;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The articles of a knowledge base as a list to look through: by number or with the newest first, all or those that a
 * search finds. Immutable and safe for any number of threads.
 */
final class ArticleList {

    /** Articles that matching is asked for by their error codes. */
    private static final int MOST_BY_CODE = 100;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The order of a list. */
    enum Order {
        /** By number. */
        NUMBER,
        /** The newest first; those without a date last, by number. */
        NEWEST
    }

    /**
     * An article in the list.
     *
     * @param words what it is found by, folded, with a space before each word
     */
    private record Entry(Article article, String words) {}

    private final KnowledgeBase kb;
    private final List<Entry> byNumber;
    private final List<Entry> byDate;

    ArticleList(KnowledgeBase kb) {
        this.kb = kb;
        this.byNumber = kb.articles().stream()
                .map(article -> new Entry(article, words(article)))
                .toList();
        // Sorting is stable: what has the same date, or none, stays in the order of numbers.
        record Dated(Entry entry, LocalDateTime date) {}
        this.byDate = byNumber.stream()
                .map(entry -> new Dated(entry, entry.article().newest().orElse(LocalDateTime.MIN)))
                .sorted(Comparator.comparing(Dated::date).reversed())
                .map(Dated::entry)
                .toList();
    }

    /** The best translation of one of the articles for a reader of these languages, the most wanted first. */
    ServedTranslation served(Article article, List<Locale> readers) {
        return kb.translation(article.number(), readers)
                .orElseThrow(() -> new IllegalArgumentException("no article of this list: " + article.number()));
    }

    /** All articles. */
    List<Article> all(Order order) {
        return entries(order).stream().map(Entry::article).toList();
    }

    /**
     * The articles whose number, titles, products and keywords, in all languages, have all words of a text in them; and those
     * in which matching recognises an error code or a name of the text.
     */
    List<Article> search(String text, Order order) {
        List<String> wanted = Arrays.stream(folded(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(ArticleList::sought)
                .toList();
        Set<String> byCode = byCode(text);
        return entries(order).stream()
                .filter(entry -> (!wanted.isEmpty() && wanted.stream().allMatch(entry.words()::contains))
                        || byCode.contains(entry.article().number()))
                .map(Entry::article)
                .toList();
    }

    private List<Entry> entries(Order order) {
        return order == Order.NEWEST ? byDate : byNumber;
    }

    private Set<String> byCode(String text) {
        Set<String> found = new HashSet<>();
        for (Match match : kb.match(Query.of(text).limit(MOST_BY_CODE)).matches()) {
            if (match.evidence().stream().map(Evidence::kind).anyMatch(ArticleList::names)) {
                found.add(match.article().number());
            }
        }
        return found;
    }

    private static boolean names(Evidence.Kind kind) {
        return kind == Evidence.Kind.CODE || kind == Evidence.Kind.IDENTIFIER;
    }

    private static String words(Article article) {
        List<String> words = new ArrayList<>(List.of(article.number()));
        for (Translation translation : article.translations()) {
            words.add(translation.title());
            words.addAll(translation.products());
            words.addAll(translation.keywords());
        }
        return " " + folded(String.join(" ", words));
    }

    /** Part of a longer word, as many languages join them; but a number only as a whole or from its beginning. */
    private static String sought(String word) {
        return Character.isDigit(word.codePointAt(0)) ? " " + word : word;
    }

    /** Letters and digits alone, with a space for everything between them. */
    private static String folded(String text) {
        return BETWEEN.matcher(Folding.fold(text)).replaceAll(" ");
    }
}
