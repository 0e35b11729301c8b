package io.github.remedium.internal.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One field of broken front matter as lines: the line with its name, and those behind it that belong to nothing else.
 *
 * @param key its name
 * @param indent columns before the name
 * @param value what stands behind the colon on the first line, trimmed
 * @param valueColumn the column at which that begins, from 1
 * @param spaced whether white space parts the colon from the value, or there is no value
 * @param line the line of the file, from 1
 * @param more the lines behind it, as they are
 */
record Entry(String key, int indent, String value, int valueColumn, boolean spaced, int line, List<String> more) {

    /** The entry this line begins, if it begins one. */
    static Optional<Entry> beginning(String text, int line, boolean insideValue, FieldTable table) {
        int indent = 0;
        while (indent < text.length() && (text.charAt(indent) == ' ' || text.charAt(indent) == '\t')) {
            indent++;
        }
        int colon = indent;
        while (colon < text.length() && isKeyCharacter(text.charAt(colon))) {
            colon++;
        }
        if (colon == indent || !Character.isLetter(text.charAt(indent))) {
            return Optional.empty();
        }
        int nameEnd = colon;
        while (colon < text.length() && text.charAt(colon) == ' ') {
            colon++;
        }
        if (colon == text.length() || (text.charAt(colon) != ':' && text.charAt(colon) != '\uFF1A')) {
            return Optional.empty();
        }
        String key = text.substring(indent, nameEnd);
        boolean known = table.listed(key).isPresent();
        boolean spaced = colon + 1 == text.length()
                || Character.isWhitespace(text.charAt(colon + 1))
                || Character.isSpaceChar(text.charAt(colon + 1));
        boolean plain = indent == 0 && spaced && colon == nameEnd && text.charAt(colon) == ':';
        if (!(known || plain) || (indent > 0 && insideValue)) {
            return Optional.empty();
        }
        int from = colon + 1;
        while (from < text.length()
                && (Character.isWhitespace(text.charAt(from)) || Character.isSpaceChar(text.charAt(from)))) {
            from++;
        }
        String value = text.substring(from).strip();
        return Optional.of(new Entry(key, indent, value, from + 1, spaced, line, new ArrayList<>()));
    }

    /** The lines of this entry as YAML would have them. */
    String yaml() {
        StringBuilder yaml = new StringBuilder(key).append(": ").append(value).append('\n');
        for (String line : more) {
            yaml.append(line).append('\n');
        }
        return yaml.toString();
    }

    /** The value on one line. */
    String joined() {
        if (more.isEmpty()) {
            return value;
        }
        StringBuilder joined = new StringBuilder(value);
        for (String line : more) {
            if (!line.isBlank()) {
                joined.append(joined.isEmpty() ? "" : " ").append(line.strip());
            }
        }
        return joined.toString();
    }

    private static boolean isKeyCharacter(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
