package io.github.remedium;

import io.github.remedium.Reload.Kept;
import io.github.remedium.article.Article;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Translation;
import io.github.remedium.load.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The translations whose files could be loaded before and cannot be loaded now. A translation that another file has now is
 * none of them, and one whose file is deleted is none either. Immutable.
 */
final class LastGood {

    /** Code of the warning that a translation was kept. */
    static final String CODE = "kept";

    private final KnowledgeBase now;
    private final List<Translation> translations = new ArrayList<>();
    private final List<Kept> kept = new ArrayList<>();

    private LastGood(KnowledgeBase now) {
        this.now = now;
    }

    /** No translation, beside these articles. */
    static LastGood none(KnowledgeBase now) {
        return new LastGood(now);
    }

    /** What is in the first of two knowledge bases, and whose file is in error in the second one. */
    static LastGood of(KnowledgeBase before, KnowledgeBase now) {
        LastGood last = new LastGood(now);
        Map<String, Problem> errors = new HashMap<>();
        for (Problem problem : now.report().problems(Problem.Severity.ERROR)) {
            errors.putIfAbsent(problem.location().path(), problem);
        }
        if (!errors.isEmpty() && now.canHaveOtherArticles()) {
            before.articles().forEach(article -> last.find(article, errors));
        }
        return last;
    }

    private void find(Article article, Map<String, Problem> errors) {
        for (Translation translation : article.translations()) {
            Problem problem = errors.get(translation.source().path());
            if (problem != null && !isRead(translation)) {
                translations.add(translation);
                kept.add(new Kept(article.number(), translation.locale(), problem));
            }
        }
    }

    private boolean isRead(Translation translation) {
        return now.article(translation.article())
                .filter(article -> article.number().equals(translation.article()))
                .flatMap(article -> article.translation(translation.locale()))
                .isPresent();
    }

    /** The translations, and what is wrong with their files; sorted by article. */
    List<Kept> kept() {
        return List.copyOf(kept);
    }

    /** The second knowledge base with these translations. */
    KnowledgeBase joined() {
        if (translations.isEmpty()) {
            return now;
        }
        ArticleUnion union = new ArticleUnion(now.articles());
        translations.forEach(translation -> union.add(Article.of(translation.article(), List.of(translation))));
        return now.withArticles(union.articles(), problems());
    }

    /** The problems of the files, and behind each error what stays instead. */
    private List<Problem> problems() {
        Map<Problem, List<Problem>> stays = new HashMap<>();
        for (Kept each : kept) {
            SourceLocation place = each.problem().location();
            String message = each.article() + " in " + each.locale().toLanguageTag()
                    + " stays as it was read from this file before";
            stays.computeIfAbsent(each.problem(), problem -> new ArrayList<>())
                    .add(new Problem(Problem.Severity.WARNING, CODE, place, message));
        }
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : now.report().problems()) {
            problems.add(problem);
            problems.addAll(stays.getOrDefault(problem, List.of()));
        }
        return problems;
    }
}
