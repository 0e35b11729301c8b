package io.github.remedium.check;

import io.github.remedium.article.Article;
import io.github.remedium.article.Section;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.source.FileName;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Articles without what nearly all others have, empty sections, and files whose name says another number. */
final class StructureRules {

    /** From which share of the articles on that have something it is missed in the others. */
    private static final double NEARLY_ALL = 0.9;

    private final List<Article> articles;

    StructureRules(List<Article> articles) {
        this.articles = articles;
    }

    void find(Consumer<Finding> found) {
        absent(Rule.NO_ISSUE, each -> each.issue().isPresent(), "the article does not say what goes wrong", found);
        absent(Rule.NO_RESOLUTION, each -> !each.resolution().isEmpty(), "the article has no resolution", found);
        absent(Rule.NO_STEPS, each -> !each.resolution().steps().isEmpty(), "the resolution has no steps", found);
        for (Article article : articles) {
            for (Translation translation : article.translations()) {
                if (!translation.archived()) {
                    emptySections(translation, found);
                    number(translation, found);
                }
            }
        }
    }

    private void absent(Rule rule, Predicate<Translation> has, String message, Consumer<Finding> found) {
        List<Translation> firsts = articles.stream()
                .flatMap(article -> article.translations().stream().limit(1))
                .filter(translation -> !translation.archived())
                .toList();
        long with = firsts.stream().filter(first -> somewhere(first, has)).count();
        if (with < NEARLY_ALL * firsts.size()) {
            return;
        }
        for (Article article : articles) {
            if (article.translations().stream().noneMatch(each -> each.archived() || has.test(each))) {
                Translation first = article.translations().get(0);
                found.accept(Finding.builder(rule, article.number(), first.locale(), Place.of(first.source()), message)
                        .cause(rule.id())
                        .build());
            }
        }
    }

    private static boolean somewhere(Translation first, Predicate<Translation> has) {
        return has.test(first);
    }

    private static void emptySections(Translation translation, Consumer<Finding> found) {
        for (Section section : translation.sections()) {
            if (section.text().isEmpty() && section.heading().isPresent()) {
                String message = "there is nothing under the heading '"
                        + section.heading().get() + "'";
                found.accept(Finding.builder(
                                Rule.EMPTY_SECTION,
                                translation.article(),
                                translation.locale(),
                                Place.of(section.location()),
                                message)
                        .cause("empty " + translation.article() + " " + section.kind())
                        .build());
            }
        }
    }

    private static void number(Translation translation, Consumer<Finding> found) {
        FileName.of(translation.source().path())
                .number()
                .filter(number -> !number.equalsIgnoreCase(translation.article()))
                .ifPresent(number -> found.accept(Finding.builder(
                                Rule.NUMBER_MISMATCH,
                                translation.article(),
                                translation.locale(),
                                Place.of(translation.source()),
                                "the front matter says " + translation.article() + ", the file name " + number)
                        .build()));
    }
}
