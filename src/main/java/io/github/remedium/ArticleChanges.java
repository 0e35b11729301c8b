package io.github.remedium;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.load.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What differs between the articles of two knowledge bases. Articles are told apart by number, translations by number and
 * locale. Immutable and safe for any number of threads.
 *
 * @param added numbers of the articles that are new
 * @param changed numbers of the articles that are in both and differ
 * @param gone numbers of the articles that are not there any more
 * @param lost the translations that are not there any more, those of articles that are gone included
 */
public record ArticleChanges(List<String> added, List<String> changed, List<String> gone, List<Lost> lost) {

    /** Nothing differs. */
    public static final ArticleChanges NONE = new ArticleChanges(List.of(), List.of(), List.of(), List.of());

    private static final int NAMED = 3;

    /**
     * A translation that is not there any more.
     *
     * @param article its number
     * @param locale its locale
     * @param path the file that it was read from
     * @param reason why it is not there, in a sentence for people: what is wrong with the file now, or that it is gone
     */
    public record Lost(String article, Locale locale, String path, String reason) {

        /** One line: {@code KA-1 (nl-NL), nl/KA-1.md: the reason}. */
        @Override
        public String toString() {
            return article + " (" + locale.toLanguageTag() + "), " + path + ": " + reason;
        }
    }

    /** Copies the lists. */
    public ArticleChanges {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        gone = List.copyOf(gone);
        lost = List.copyOf(lost);
    }

    /** What is added, changed, gone and lost in the second of two knowledge bases, each sorted by number. */
    public static ArticleChanges between(KnowledgeBase before, KnowledgeBase after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Map<String, Article> read = new HashMap<>();
        Map<String, Translation> byPath = new HashMap<>();
        for (Article article : after.articles()) {
            read.put(article.number(), article);
            article.translations()
                    .forEach(translation -> byPath.put(translation.source().path(), translation));
        }
        Map<String, String> errors = new HashMap<>();
        for (Problem problem : after.report().problems(Problem.Severity.ERROR)) {
            errors.putIfAbsent(problem.location().path(), problem.message());
        }
        List<String> changed = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<Lost> lost = new ArrayList<>();
        for (Article article : before.articles()) {
            Article now = read.remove(article.number());
            if (now == null) {
                gone.add(article.number());
            } else if (!now.equals(article)) {
                changed.add(article.number());
            }
            for (Translation translation : article.translations()) {
                if (now == null || now.translation(translation.locale()).isEmpty()) {
                    String path = translation.source().path();
                    lost.add(new Lost(
                            article.number(), translation.locale(), path, reason(path, errors, byPath.get(path))));
                }
            }
        }
        return new ArticleChanges(read.keySet().stream().sorted().toList(), changed, gone, lost);
    }

    private static String reason(String path, Map<String, String> errors, @Nullable Translation now) {
        if (now != null) {
            return "the file is read as " + now.article() + " in "
                    + now.locale().toLanguageTag() + " now";
        }
        return Optional.ofNullable(errors.get(path)).orElse("the file is not there any more");
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty() && lost.isEmpty();
    }

    /** The first of a list, and how many more there are. */
    static String some(List<?> all) {
        String first = String.join(
                "; ", all.stream().limit(NAMED).map(Object::toString).toList());
        return all.size() > NAMED ? first + "; and " + (all.size() - NAMED) + " more" : first;
    }

    /** How many articles are added, changed and gone, and the first translations that were lost. */
    @Override
    public String toString() {
        if (isEmpty()) {
            return "nothing changed";
        }
        String counts = added.size() + " added, " + changed.size() + " changed, " + gone.size() + " gone";
        if (lost.isEmpty()) {
            return counts;
        }
        return counts + "; translations lost: " + some(lost);
    }
}
