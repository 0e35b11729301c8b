package io.github.remedium.check;

import io.github.remedium.SourceTexts;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What files say in their front matter that is not to be told of them: {@code check-suppress}, a map from the id of a rule to the
 * reason. A part that cannot be followed is a finding. Immutable.
 */
final class FileSuppressions {

    /** The name of the field. */
    static final String FIELD = "check-suppress";

    private final Map<String, Set<Rule>> rules;

    private FileSuppressions(Map<String, Set<Rule>> rules) {
        this.rules = rules;
    }

    /** No file says so. */
    static FileSuppressions none() {
        return new FileSuppressions(Map.of());
    }

    /** Reads the front matter of all articles; {@code wrong} is told of fields that cannot be followed. */
    static FileSuppressions of(List<Article> articles, SourceTexts texts, Consumer<Finding> wrong) {
        Map<String, Set<Rule>> rules = new HashMap<>();
        for (Article article : articles) {
            for (Translation translation : article.translations()) {
                Object field = translation.metadata().fields().get(FIELD);
                if (field != null) {
                    Set<Rule> found = EnumSet.noneOf(Rule.class);
                    read(field, found, message -> wrong.accept(finding(translation, texts, message)));
                    rules.put(translation.source().path(), found);
                }
            }
        }
        return new FileSuppressions(rules);
    }

    private static void read(Object field, Set<Rule> found, Consumer<String> wrong) {
        if (!(field instanceof Map<?, ?> map)) {
            wrong.accept(FIELD + " must have a reason for each rule: '" + Rule.LINK.id() + ": why'");
            return;
        }
        map.forEach((id, reason) -> {
            Rule rule = Rule.of(String.valueOf(id)).orElse(null);
            if (rule == null) {
                wrong.accept(FIELD + " names '" + id + "', which is no rule");
            } else if (!(reason instanceof String why) || why.isBlank()) {
                wrong.accept(FIELD + " gives no reason for " + id);
            } else {
                found.add(rule);
            }
        });
    }

    private static Finding finding(Translation translation, SourceTexts texts, String message) {
        String path = translation.source().path();
        List<String> lines = texts.text(path).orElse("").lines().toList();
        int line = 0;
        for (int i = 0; i < lines.size() && line == 0; i++) {
            line = lines.get(i).startsWith(FIELD) ? i + 1 : 0;
        }
        Place place = line == 0 ? Place.of(translation.source()) : Place.of(path, line, 1, FIELD.length());
        return Finding.builder(Rule.FILE_DOUBTFUL, translation.article(), translation.locale(), place, message)
                .build();
    }

    /** Whether the file of a finding says that it is not to be told. */
    boolean covers(Finding finding) {
        return rules.getOrDefault(finding.place().path(), Set.of()).contains(finding.rule());
    }
}
