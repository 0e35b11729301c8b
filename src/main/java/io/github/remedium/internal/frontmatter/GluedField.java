package io.github.remedium.internal.frontmatter;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a field whose line break got lost, as in {@code bug: false article-number: KA-05406}. Only a known field that
 * the front matter has nowhere else is taken for one; and an ordinary word, such as {@code resolution}, only where it
 * would follow the field it is glued to.
 */
final class GluedField {

    /** Names of fields that are more often words of a value. */
    private static final Set<String> NEVER = Set.of("locale", "language", "lang");

    private GluedField() {}

    /** The field glued to the value of this entry; its indent is the index of its name in the line. */
    static Optional<Entry> in(Entry entry, Set<String> present, FieldTable table) {
        String value = entry.value();
        for (int colon = value.indexOf(':'); colon >= 0; colon = value.indexOf(':', colon + 1)) {
            boolean end = colon + 1 == value.length();
            if (!end && value.charAt(colon + 1) != ' ' && value.charAt(colon + 1) != '\t') {
                continue;
            }
            for (KnownField field : table.fields()) {
                int start = colon - field.key().length();
                if (field.listed()
                        && start >= 0
                        && value.startsWith(field.key(), start)
                        && !present.contains(field.key())
                        && likely(table.listed(entry.key()), field, value, start)) {
                    return Optional.of(second(entry, field, start, colon));
                }
            }
        }
        return Optional.empty();
    }

    /** The entry without what is glued to it. */
    static Entry before(Entry entry, Entry second) {
        int length = second.indent() - (entry.valueColumn() - 1);
        String value = entry.value().substring(0, length).strip();
        return new Entry(entry.key(), 0, value, entry.valueColumn(), true, entry.line(), List.of());
    }

    /** The field that was glued, as one whose name begins its line. */
    static Entry unindented(Entry second) {
        return new Entry(second.key(), 0, second.value(), second.valueColumn(), true, second.line(), second.more());
    }

    private static boolean likely(Optional<KnownField> holder, KnownField field, String value, int start) {
        if (NEVER.contains(field.key())) {
            return false;
        }
        if (field.ordinaryWord()) {
            return holder.filter(h -> h.place() + 1 == field.place()).isPresent();
        }
        return holder.isPresent() || start == 0 || value.charAt(start - 1) == ' ';
    }

    private static Entry second(Entry entry, KnownField field, int start, int colon) {
        String value = entry.value();
        int from = colon + 1;
        while (from < value.length() && Character.isWhitespace(value.charAt(from))) {
            from++;
        }
        int column = entry.valueColumn();
        return new Entry(
                field.key(),
                column - 1 + start,
                value.substring(from),
                column + from,
                true,
                entry.line(),
                entry.more());
    }
}
