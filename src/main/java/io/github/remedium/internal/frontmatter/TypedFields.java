package io.github.remedium.internal.frontmatter;

import io.github.remedium.article.Metadata;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.Grade;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gives the fields of one file their types. What does not fit its type is kept as text, and reported. */
public final class TypedFields {

    private final FieldTable table;
    private final String path;
    private final Consumer<Complaint> problems;

    /**
     * Types for one file.
     *
     * @param table the fields that are known
     * @param path the file, for problems
     * @param problems takes what does not fit its type
     */
    public TypedFields(FieldTable table, String path, Consumer<Complaint> problems) {
        this.table = table;
        this.path = path;
        this.problems = problems;
    }

    /** The fields with their types, in the same order. */
    public Metadata read(List<Field> fields) {
        Metadata.Builder metadata = Metadata.builder();
        for (Field field : fields) {
            Optional<KnownField> known = table.of(field.key());
            Object value = known.isPresent() ? known(field, known.get()) : any(field.value());
            if (value != null) {
                metadata.set(known.isPresent() ? known.get().key() : field.key(), value);
            }
        }
        return metadata.build();
    }

    private @Nullable Object known(Field field, KnownField known) {
        if (known.type() == FieldType.ANY) {
            return any(field.value());
        }
        if (known.lenient()) {
            return lenient(field, known.type());
        }
        if (known.type() == FieldType.LIST) {
            List<String> items = list(field);
            return items.isEmpty() ? null : items;
        }
        String text = text(field, known).strip();
        if (meansNothing(text)) {
            return null;
        }
        Object typed = switch (known.type()) {
            case TRUTH -> truth(text);
            case WHOLE -> integer(text);
            case DATE -> Dates.read(unquoted(text)).orElse(null);
            case WORDS -> words(text);
            default -> text;
        };
        if (typed == null && known.type() != FieldType.WORDS) {
            warn(field, "front matter '" + known.key() + "' must be " + name(known.type()) + "; kept as text");
            return text;
        }
        return typed;
    }

    /** The value of a field that may have another type: as that type where it fits, else as it looks. */
    private @Nullable Object lenient(Field field, FieldType type) {
        if (type == FieldType.LIST && !(field.value() instanceof Value.Mapping)) {
            List<String> items = list(field);
            return items.isEmpty() ? null : items;
        }
        if (!(field.value() instanceof Value.Scalar scalar)
                || meansNothing(scalar.text().strip())) {
            return any(field.value());
        }
        String text = scalar.text().strip();
        Object typed = switch (type) {
            case TRUTH -> truth(text);
            case WHOLE -> integer(text);
            case DATE -> Dates.read(unquoted(text)).orElse(null);
            case WORDS -> words(text);
            case TEXT -> text;
            default -> null;
        };
        return typed == null ? any(field.value()) : typed;
    }

    private static @Nullable Object words(String text) {
        String words = PlainWords.of(PlainWords.withoutComments(text));
        return words.isEmpty() || meansNothing(words) ? null : words;
    }

    /** The text of a field that is to be text, whatever YAML made of it. */
    private String text(Field field, KnownField known) {
        boolean eaten = !field.raw().isEmpty() && eatenByYaml(field.raw());
        if (field.value() instanceof Value.Scalar scalar && !eaten) {
            return scalar.text();
        }
        if (field.raw().isEmpty()) {
            return "";
        }
        warn(
                field,
                field.value() instanceof Value.Scalar
                        ? "front matter '" + known.key() + "' begins with '"
                                + field.raw().charAt(0) + "', which is not text in YAML; read as text"
                        : "front matter '" + known.key() + "' must be " + name(known.type()) + ", was a "
                                + (field.value() instanceof Value.Sequence ? "list" : "map") + "; read as text");
        if (field.value() instanceof Value.Sequence sequence && field.raw().startsWith("-")) {
            return sequence.items().stream()
                    .map(TypedFields::any)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
        }
        StringBuilder joined = new StringBuilder(field.raw().length());
        field.raw()
                .lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .forEach(l -> joined.append(joined.isEmpty() ? "" : " ").append(l));
        return joined.toString();
    }

    /** Whether YAML took the beginning for something else than text: a comment, a tag, a name of the value. */
    private static boolean eatenByYaml(String raw) {
        char first = raw.charAt(0);
        if (first == '&') {
            int end = 1;
            while (end < raw.length() && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '_')) {
                end++;
            }
            return end == raw.length() || raw.charAt(end) != ' ';
        }
        return first == '#' || (first == '!' && !raw.startsWith("!!"));
    }

    private List<String> list(Field field) {
        List<String> items = new ArrayList<>();
        if (field.value() instanceof Value.Scalar scalar) {
            if (!meansNothing(scalar.text().strip())) {
                CommaList.split(scalar.text(), items);
            }
        } else if (field.value() instanceof Value.Sequence sequence) {
            for (Value item : sequence.items()) {
                Object value = any(item);
                String text = value == null ? "" : PlainWords.item(value.toString());
                if (!text.isEmpty()) {
                    items.add(text);
                }
            }
        } else {
            warn(field, "front matter '" + field.key() + "' must be a list, was a map; its text is read as a list");
            CommaList.split(field.raw(), items);
        }
        return List.copyOf(items);
    }

    /** A value of an unknown field as what it looks like; null where there is none. */
    private static @Nullable Object any(Value value) {
        if (value instanceof Value.Sequence sequence) {
            List<Object> items = new ArrayList<>();
            for (Value item : sequence.items()) {
                Object each = any(item);
                if (each != null) {
                    items.add(each);
                }
            }
            return List.copyOf(items);
        }
        if (value instanceof Value.Mapping mapping) {
            Map<String, Object> fields = new LinkedHashMap<>();
            mapping.fields().forEach((key, each) -> {
                Object typed = any(each);
                if (typed != null) {
                    fields.put(key, typed);
                }
            });
            return Collections.unmodifiableMap(fields);
        }
        Value.Scalar scalar = (Value.Scalar) value;
        String text = scalar.text();
        if (meansNothing(text.strip())) {
            return null;
        }
        return scalar.bare() ? bare(text) : dateOr(text);
    }

    private static Object bare(String text) {
        switch (text) {
            case "true", "True", "TRUE" -> {
                return true;
            }
            case "false", "False", "FALSE" -> {
                return false;
            }
            default -> {
                Object number = Numbers.read(text);
                return number == null ? dateOr(text) : number;
            }
        }
    }

    /** A text that begins with a year and is a date, as that. */
    private static Object dateOr(String text) {
        boolean iso = text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        return iso ? Dates.read(text).<Object>map(date -> date).orElse(text) : text;
    }

    private static @Nullable Boolean truth(String text) {
        return switch (unquoted(text).toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "1" -> Boolean.TRUE;
            case "false", "no", "off", "0" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static @Nullable Integer integer(String text) {
        String digits = unquoted(text);
        if (digits.endsWith("%")) {
            digits = digits.substring(0, digits.length() - 1).strip();
        }
        return Numbers.whole(digits);
    }

    private static boolean meansNothing(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL", "'null'", "\"null\"", "''", "\"\"" -> true;
            default -> false;
        };
    }

    private static String unquoted(String text) {
        return PlainWords.item(text);
    }

    private static String name(FieldType type) {
        return switch (type) {
            case TEXT, WORDS, ANY -> "text";
            case LIST -> "a list";
            case TRUTH -> "true or false";
            case WHOLE -> "a whole number";
            case DATE -> "a date";
        };
    }

    private void warn(Field field, String message) {
        problems.accept(new Complaint(
                Grade.WARNING, "front-matter-type", new SourceLocation(path, field.line(), field.column()), message));
    }
}
