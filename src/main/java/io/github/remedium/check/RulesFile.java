package io.github.remedium.check;

import io.github.remedium.internal.frontmatter.Field;
import io.github.remedium.internal.frontmatter.FieldTable;
import io.github.remedium.internal.frontmatter.FrontMatterException;
import io.github.remedium.internal.frontmatter.FrontMatterReader;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.frontmatter.Value;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a rules file; see {@link CheckSettings#withRulesFile}. */
final class RulesFile {

    private static final int MAX_DEPTH = 8;
    private static final int MAX_VALUES = 10_000;

    private CheckSettings settings;

    private RulesFile(CheckSettings settings) {
        this.settings = settings;
    }

    static CheckSettings read(String text, CheckSettings settings) {
        FrontMatterReader reader =
                new FrontMatterReader(FieldTable.of(new Roles(Map.of(), List.of())), MAX_DEPTH, MAX_VALUES);
        RulesFile file = new RulesFile(settings);
        try {
            List<Field> fields = reader.read(text.replace("\r\n", "\n"), 1, repair -> {
                throw wrong(repair.line(), repair.message().replace("front matter", "field"));
            });
            fields.forEach(file::field);
        } catch (FrontMatterException e) {
            throw wrong(e.line(), String.valueOf(e.getMessage()));
        }
        return file.settings;
    }

    private void field(Field field) {
        switch (field.key()) {
            case "rules" -> map(field.value(), field.line()).forEach((id, value) -> severity(id, value, field.line()));
            case "suppress" -> list(field).forEach(item -> suppression(map(item, field.line()), field.line()));
            case "max-inline-image-chars" -> settings = settings.maxInlineImageChars(number(field));
            default ->
                throw wrong(field.line(), "'" + field.key() + "' is none of rules, suppress, max-inline-image-chars");
        }
    }

    private void severity(String id, Value value, int line) {
        Rule rule = rule(id, line);
        String word = text(value, "rules: " + id, line).toUpperCase(Locale.ROOT);
        switch (word) {
            case "ERROR", "WARNING", "INFO" -> settings = settings.with(rule, Severity.valueOf(word));
            case "OFF", "FALSE" -> settings = settings.without(rule);
            default -> throw wrong(line, "the severity of " + id + " must be error, warning, info or off");
        }
    }

    private void suppression(Map<String, Value> item, int line) {
        for (String key : item.keySet()) {
            if (!List.of("rule", "path", "reason").contains(key)) {
                throw wrong(line, "'" + key + "' is none of rule, path, reason");
            }
        }
        Optional<Rule> rule = Optional.ofNullable(item.get("rule")).map(id -> rule(text(id, "rule", line), line));
        Value path = item.get("path");
        Value reason = item.get("reason");
        String why = reason == null ? "" : text(reason, "reason", line);
        if (why.isBlank()) {
            throw wrong(line, "a suppression needs a reason");
        }
        if (rule.isEmpty() && path == null) {
            throw wrong(line, "a suppression needs a rule or a path");
        }
        settings = settings.suppressing(new Suppression(rule, path == null ? "" : text(path, "path", line), why));
    }

    private static Rule rule(String id, int line) {
        return Rule.of(id).orElseThrow(() -> wrong(line, "there is no rule '" + id + "'"));
    }

    private static int number(Field field) {
        try {
            return Integer.parseInt(text(field.value(), field.key(), field.line()));
        } catch (NumberFormatException e) {
            throw wrong(field.line(), field.key() + " must be a whole number");
        }
    }

    private static List<Value> list(Field field) {
        if (field.value() instanceof Value.Sequence sequence) {
            return sequence.items();
        }
        throw wrong(field.line(), field.key() + " must be a list");
    }

    private static Map<String, Value> map(Value value, int line) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.fields();
        }
        throw wrong(line, "names with values are expected here");
    }

    private static String text(Value value, String name, int line) {
        if (value instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        throw wrong(line, name + " must be one word or text");
    }

    private static IllegalArgumentException wrong(int line, String message) {
        return new IllegalArgumentException("rules file, line " + line + ": " + message);
    }
}
