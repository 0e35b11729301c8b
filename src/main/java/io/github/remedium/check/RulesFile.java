package io.github.remedium.check;

import io.github.remedium.internal.frontmatter.FrontMatterException;
import io.github.remedium.internal.frontmatter.PlacedValue;
import io.github.remedium.internal.frontmatter.PlacedYaml;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a rules file; see {@link CheckSettings#withRulesFile}. */
final class RulesFile {

    private static final List<String> KEYS = List.of("rules", "suppress", "max-inline-image-chars");
    private static final List<String> SUPPRESSION_KEYS = List.of("rule", "path", "reason");

    private CheckSettings settings;

    private RulesFile(CheckSettings settings) {
        this.settings = settings;
    }

    static CheckSettings read(String text, CheckSettings settings) {
        RulesFile file = new RulesFile(settings);
        try {
            PlacedValue whole = new PlacedYaml().read(text);
            if (whole instanceof PlacedValue.Scalar scalar && scalar.text().isEmpty()) {
                return settings;
            }
            map(whole, KEYS).forEach(file::field);
        } catch (FrontMatterException e) {
            throw new IllegalArgumentException(e.line() + ":" + e.column() + ": " + e.getMessage(), e);
        }
        return file.settings;
    }

    private void field(PlacedValue.Scalar key, PlacedValue value) {
        switch (key.text()) {
            case "rules" -> map(value, List.of()).forEach(this::severity);
            case "suppress" -> list(value).forEach(this::suppression);
            default -> settings = settings.maxInlineImageChars(number(value));
        }
    }

    private void severity(PlacedValue.Scalar id, PlacedValue value) {
        Rule rule = rule(id);
        switch (text(value).toLowerCase(Locale.ROOT)) {
            case "error" -> settings = settings.with(rule, Severity.ERROR);
            case "warning" -> settings = settings.with(rule, Severity.WARNING);
            case "info" -> settings = settings.with(rule, Severity.INFO);
            case "on", "true" -> settings = settings.with(rule, rule.severity());
            case "off", "false" -> settings = settings.without(rule);
            default -> throw wrong(value, "the severity of " + id.text() + " must be error, warning, info, on or off");
        }
    }

    private void suppression(PlacedValue item) {
        Optional<Rule> rule = Optional.empty();
        String path = "";
        String reason = "";
        for (Map.Entry<PlacedValue.Scalar, PlacedValue> field :
                map(item, SUPPRESSION_KEYS).entrySet()) {
            switch (field.getKey().text()) {
                case "rule" -> rule = Optional.of(rule(field.getValue()));
                case "path" -> path = glob(field.getValue());
                default -> reason = text(field.getValue());
            }
        }
        if (reason.isBlank()) {
            throw wrong(item, "a suppression needs a reason");
        }
        if (rule.isEmpty() && path.isEmpty()) {
            throw wrong(item, "a suppression needs a rule or a path");
        }
        settings = settings.suppressing(new Suppression(rule, path, reason));
    }

    private static String glob(PlacedValue value) {
        try {
            return new Suppression(Optional.empty(), text(value), "the pattern is tried").path();
        } catch (IllegalArgumentException e) {
            throw wrong(value, String.valueOf(e.getMessage()));
        }
    }

    private static Rule rule(PlacedValue id) {
        return Rule.of(text(id)).orElseThrow(() -> wrong(id, "there is no rule '" + text(id) + "'"));
    }

    private static int number(PlacedValue value) {
        try {
            int number = Integer.parseInt(text(value));
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw wrong(value, "max-inline-image-chars must be a whole number from 0 on");
    }

    private static List<PlacedValue> list(PlacedValue value) {
        if (value instanceof PlacedValue.Sequence sequence) {
            return sequence.items();
        }
        throw wrong(value, "a list is expected here");
    }

    /** The fields of a map; any names if none are given. */
    private static Map<PlacedValue.Scalar, PlacedValue> map(PlacedValue value, List<String> names) {
        if (!(value instanceof PlacedValue.Mapping mapping)) {
            throw wrong(value, "names with values are expected here");
        }
        for (PlacedValue.Scalar name : mapping.fields().keySet()) {
            if (!names.isEmpty() && !names.contains(name.text())) {
                throw wrong(name, "'" + name.text() + "' is none of " + String.join(", ", names));
            }
        }
        return mapping.fields();
    }

    private static String text(PlacedValue value) {
        if (value instanceof PlacedValue.Scalar scalar) {
            return scalar.text();
        }
        throw wrong(value, "one word or text is expected here");
    }

    private static IllegalArgumentException wrong(PlacedValue value, String message) {
        return new IllegalArgumentException(value.line() + ":" + value.column() + ": " + message);
    }
}
