package io.github.remedium.internal.frontmatter;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the small part of YAML that nearly all front matter is written in: {@code key: value} lines without
 * indentation, where a value is plain words or quoted text that ends on its line. It refuses
 * everything else, and on what it accepts it agrees with the full parser. It is about thirty times faster.
 */
final class PlainFields {

    private static final int MAX_KEY = 100;

    private final String text;
    private final int firstLine;
    private final List<Field> fields = new ArrayList<>(24);
    private int at;

    private PlainFields(String text, int firstLine) {
        this.text = text;
        this.firstLine = firstLine;
    }

    /** The fields, or null where the text is anything but simple. Lines end with {@code \n}. */
    static @Nullable List<Field> read(String text, int firstLine) {
        PlainFields reader = new PlainFields(text, firstLine);
        return reader.lines() ? reader.fields : null;
    }

    private boolean lines() {
        int line = firstLine;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            if (end < 0) {
                end = text.length();
            }
            if (!blank(at, end) && !field(end, line)) {
                return false;
            }
            at = end + 1;
            line++;
        }
        return true;
    }

    private boolean field(int end, int line) {
        int start = at;
        int colon = start;
        while (colon < end && isKeyCharacter(text.charAt(colon))) {
            colon++;
        }
        if (colon == start || colon == end || colon - start > MAX_KEY || text.charAt(colon) != ':') {
            return false;
        }
        char first = text.charAt(start);
        if (first == '-' || (first >= '0' && first <= '9')) {
            return false;
        }
        int from = colon + 1;
        int to = end;
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        if (from == to) {
            fields.add(new Field(text.substring(start, colon), Value.EMPTY, "", line, 1));
            return true;
        }
        if (text.charAt(from) != ' ') {
            return false;
        }
        while (text.charAt(from) == ' ') {
            from++;
        }
        Value value = value(from, to);
        if (value == null) {
            return false;
        }
        fields.add(new Field(text.substring(start, colon), value, text.substring(from, to), line, from - start + 1));
        return true;
    }

    private @Nullable Value value(int from, int to) {
        char first = text.charAt(from);
        if (first == '\'') {
            return singleQuoted(from + 1, to - 1);
        }
        if (first == '"') {
            return doubleQuoted(from + 1, to - 1);
        }
        return startsPlain(first) && plain(from, to) ? Value.bare(text.substring(from, to)) : null;
    }

    /** Text between quotes; {@code to} is the index of what must be the closing one. */
    private @Nullable Value singleQuoted(int from, int to) {
        if (to < from || text.charAt(to) != '\'') {
            return null;
        }
        boolean doubled = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isOrdinary(c)) {
                return null;
            }
            if (c == '\'') {
                if (i + 1 >= to || text.charAt(i + 1) != '\'') {
                    return null;
                }
                doubled = true;
                i++;
            }
        }
        String content = text.substring(from, to);
        return new Value.Scalar(doubled ? content.replace("''", "'") : content, false);
    }

    private @Nullable Value doubleQuoted(int from, int to) {
        if (to < from || text.charAt(to) != '"') {
            return null;
        }
        boolean escaped = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                escaped = true;
                if (i == to || (text.charAt(i) != '"' && text.charAt(i) != '\\')) {
                    return null;
                }
            } else if (!isOrdinary(c) || c == '"') {
                return null;
            }
        }
        return new Value.Scalar(escaped ? unescaped(from, to) : text.substring(from, to), false);
    }

    private String unescaped(int from, int to) {
        StringBuilder out = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '\\') {
                i++;
            }
            out.append(text.charAt(i));
        }
        return out.toString();
    }

    private boolean plain(int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isOrdinary(c)
                    || (c == ':' && (i + 1 == to || text.charAt(i + 1) == ' '))
                    || (c == '#' && text.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsPlain(char c) {
        return isLetterOrDigit(c) || c > 0xBF || c == '/' || c == '(' || c == '$' || c == '~';
    }

    private static boolean isKeyCharacter(char c) {
        return isLetterOrDigit(c) || c == '-' || c == '_';
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Characters that are neither white space of a rarer kind nor of the kinds that YAML forbids. */
    private static boolean isOrdinary(char c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029)
                || (c >= 0xE000 && c < 0xFEFF);
    }

    private boolean blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ') {
                return false;
            }
        }
        return true;
    }
}
