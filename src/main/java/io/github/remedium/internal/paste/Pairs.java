package io.github.remedium.internal.paste;

import java.util.Set;

/** Reads {@code key=value} lines as logfmt writes them, header lines of HTTP, and the trail of an nginx error line. */
final class Pairs {

    private static final int LONGEST_NAME = 40;

    private static final Set<String> HEADERS = Set.of(
            "accept",
            "authorization",
            "connection",
            "content-type",
            "content-length",
            "cookie",
            "date",
            "expires",
            "host",
            "location",
            "origin",
            "pragma",
            "referer",
            "referrer",
            "server",
            "set-cookie",
            "user-agent",
            "vary",
            "via",
            "cache-control",
            "www-authenticate",
            "etag",
            "age");

    private static final Set<String> TRAIL =
            Set.of("client", "server", "request", "upstream", "host", "referrer", "referer", "subrequest", "handler");

    private static final Set<String> PLAIN = Set.of("true", "false", "null", "undefined", "none", "None", "{\u2026}");

    private final Text text;
    private final PartList parts;
    private final Values values;

    Pairs(Text text, PartList parts, Content content) {
        this.text = text;
        this.parts = parts;
        this.values = new Values(text, parts, content);
    }

    /** Whether a line begins with a pair and holds another. */
    boolean isLine(int from, int to) {
        int end = name(from, to);
        if (end == from
                || text.at(end, to) != '='
                || Text.isBlank(text.at(end + 1, to))
                || text.at(end + 1, to) == '=') {
            return false;
        }
        int next = text.skipBlank(valueEnd(end + 1, to), to);
        int second = name(next, to);
        return (second > next && text.at(second, to) == '=') || (next >= to && text.at(end + 1, to) == '"');
    }

    private int name(int from, int to) {
        int i = from;
        while (i < to
                && i - from < LONGEST_NAME
                && (Text.isWord(text.at(i)) || text.at(i) == '.' || text.at(i) == '-' || text.at(i) == '@')) {
            i++;
        }
        return i;
    }

    private int valueEnd(int from, int to) {
        char mark = text.at(from, to);
        if (mark == '"' || mark == '\'') {
            for (int i = from + 1; i < to; i++) {
                if (text.at(i) == mark && (i + 1 >= to || Text.isBlank(text.at(i + 1)) || text.at(i + 1) == ',')) {
                    return i + 1;
                }
            }
            return to;
        }
        return text.runEnd(from, to);
    }

    /** Reads pairs up to the end; what is no pair is a message. */
    void read(int from, int to, int nesting) {
        int i = text.skipBlank(from, to);
        while (i < to) {
            int end = name(i, to);
            if (end > i && text.at(end, to) == '=') {
                FieldName name = FieldName.of(text, i, end);
                parts.add(PartKind.KEY, i, end);
                int close = valueEnd(end + 1, to);
                boolean quoted = text.at(end + 1, to) == '"' || text.at(end + 1, to) == '\'';
                int shift = quoted ? 1 : 0;
                int stop = text.at(close - 1) == ',' || (quoted && close - 1 > end + 1) ? close - 1 : close;
                values.add(name, end + 1 + shift, stop, nesting);
                i = text.skipBlank(Math.max(close, end + 1), to);
            } else {
                int run = Math.max(text.runEnd(i, to), i + 1);
                values.add(FieldName.OTHER, i, run, nesting);
                i = text.skipBlank(run, to);
            }
        }
    }

    /** Adds a header line; false where it is none. */
    boolean header(int from, int to) {
        int end = name(from, to);
        if (end == from
                || text.at(end, to) != ':'
                || !Text.isBlank(text.at(end + 1, to))
                || !Text.isLetter(text.at(from))) {
            return false;
        }
        int value = text.skipBlank(end + 1, to);
        boolean run = isPlainValue(value, to)
                || ((text.at(value, to) == '\'' || text.at(value, to) == '"') && text.at(to - 1) == text.at(value));
        if (run
                && value < to
                && Text.isLower(text.at(from))
                && text.find('.', from, end) < 0
                && Leads.grade(text, from, to) == 0
                && Leads.cause(text, from, to) == 0
                && !ProseWords.isErrorLike(text, from, end)) {
            boolean quoted = text.at(value) == '\'' || text.at(value) == '"';
            parts.add(PartKind.KEY, from, end);
            values.add(FieldName.of(text, from, end), quoted ? value + 1 : value, quoted ? to - 1 : to, 0);
            return true;
        }
        String name = text.folded(from, end);
        boolean known = HEADERS.contains(name) && text.find(' ', text.skipBlank(end + 1, to), to) < to;
        boolean dashed = name.startsWith("x-")
                || name.startsWith("sec-")
                || name.startsWith("access-control-")
                || name.startsWith("accept-")
                || name.startsWith("if-");
        if (!dashed && !(known && Text.isUpper(text.at(from)))) {
            return false;
        }
        parts.add(PartKind.KEY, from, end);
        parts.add(PartKind.VALUE, end + 1, to);
        return true;
    }

    /** A number, or a word that stands for a value in every language of programs. */
    private boolean isPlainValue(int from, int to) {
        String value = to - from <= 10 ? text.string(from, to) : "";
        return text.digitsEnd(from, to) == to || PLAIN.contains(value);
    }

    /** Whether the context of a web server's error begins here: {@code , client: 10.0.0.1, server: ...}. */
    static boolean trails(Text text, int at, int to) {
        return text.starts(", client: ", at, to)
                || text.starts(", referer: ", at, to)
                || text.starts(", referrer: ", at, to)
                || text.starts(", upstream: ", at, to);
    }

    /** Reads that context. */
    void trail(int from, int to) {
        int i = from;
        while (i < to) {
            int key = text.skipBlank(i + 1, to);
            int end = name(key, to);
            if (end == key || text.at(end, to) != ':' || !TRAIL.contains(text.folded(key, end))) {
                break;
            }
            parts.add(PartKind.KEY, key, end);
            int value = text.skipBlank(end + 1, to);
            int next = text.at(value, to) == '"' ? text.find("\",", value + 1, to) + 1 : text.find(", ", value, to);
            i = next <= 0 ? to : next;
            parts.add(PartKind.VALUE, value, i);
        }
        parts.add(PartKind.VALUE, i, to);
    }
}
