package io.github.remedium.check;

import io.github.remedium.internal.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule finds and why that matters, from {@code check/rules.tsv}.
 *
 * @param description a part of a sentence
 * @param why a sentence
 */
record RuleTexts(String description, String why) {

    private static final Map<String, RuleTexts> ALL = read();

    static RuleTexts of(Rule rule) {
        RuleTexts texts = ALL.get(rule.id());
        if (texts == null) {
            throw new IllegalStateException("check/rules.tsv has no line for " + rule.id());
        }
        return texts;
    }

    private static Map<String, RuleTexts> read() {
        Map<String, RuleTexts> texts = new HashMap<>();
        for (String line : Resources.lines("check/rules.tsv")) {
            if (!line.startsWith("#")) {
                List<String> columns = List.of(line.split("\t", -1));
                texts.put(columns.get(0), new RuleTexts(columns.get(1), columns.get(2)));
            }
        }
        return Map.copyOf(texts);
    }
}
