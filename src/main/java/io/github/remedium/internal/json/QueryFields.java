package io.github.remedium.internal.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A query as a program writes it in a JSON object, the same for every door. Messages name fields and never repeat values,
 * since these may be pasted text. Immutable.
 *
 * @param text the error text: field {@code text}, or {@code query}
 * @param locale the reader's language tag, not checked
 * @param product the product that articles have to be about
 * @param limit how many matches are wanted, from 1 to {@value #MOST}
 * @param choices what the user chose; see {@link ChoiceFields}
 */
public record QueryFields(
        String text, Optional<String> locale, Optional<String> product, Optional<Integer> limit, List<String> choices) {

    /** The most matches that can be asked for. */
    public static final int MOST = 100;

    private static final Set<String> NAMES = Set.of("text", "query", "locale", "product", "limit", "choice", "choices");

    /** Other names may be pasted text that went astray, and are not repeated. */
    private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,39}");

    /**
     * The query in an object.
     *
     * @throws IllegalArgumentException if the text is missing or a field has another type; the message is for the sender
     */
    public static QueryFields of(Map<?, ?> fields) {
        return new QueryFields(
                needed(fields),
                string(fields, "locale"),
                string(fields, "product"),
                limit(fields.get("limit")),
                ChoiceFields.of(fields));
    }

    /**
     * Makes sure that an object has no fields that mean nothing: a misspelt one would silently do nothing.
     *
     * @param more fields that are known beside those of a query
     * @throws IllegalArgumentException if there are any; the message names the first and says which there are
     */
    public static void onlyKnown(Map<?, ?> fields, Set<String> more) {
        unknown(fields, more).ifPresent(name -> {
            Set<String> known = new TreeSet<>(NAMES);
            known.addAll(more);
            throw new IllegalArgumentException("there is no field " + name + "; there are " + known);
        });
    }

    /** The first field that is not known, in quotes if it looks like a name. */
    public static Optional<String> unknown(Map<?, ?> fields, Set<String> more) {
        return fields.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !NAMES.contains(name) && !more.contains(name))
                .findFirst()
                .map(name -> PLAIN_NAME.matcher(name).matches() ? "'" + name + "'" : "of such a name");
    }

    private static String needed(Map<?, ?> fields) {
        Map<String, String> texts = new LinkedHashMap<>();
        string(fields, "text").ifPresent(text -> texts.put("text", text));
        string(fields, "query").ifPresent(text -> texts.put("query", text));
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("field 'text' is missing or blank");
        }
        if (Set.copyOf(texts.values()).size() > 1) {
            throw new IllegalArgumentException("fields 'text' and 'query' mean the same and differ; send one of them");
        }
        return texts.values().iterator().next();
    }

    private static Optional<String> string(Map<?, ?> fields, String name) {
        @Nullable Object value = fields.get(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException("field '" + name + "' must be a string");
        }
        return Optional.ofNullable((String) value).filter(text -> !text.isBlank());
    }

    private static Optional<Integer> limit(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Integer number) || number < 1 || number > MOST) {
            throw new IllegalArgumentException("field 'limit' must be a whole number from 1 to " + MOST);
        }
        return Optional.of(number);
    }
}
