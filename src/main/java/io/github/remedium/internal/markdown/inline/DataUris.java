package io.github.remedium.internal.markdown.inline;

import java.util.Locale;

/**
 * Takes embedded data out of a text. Some articles hold images of several hundred kilobytes inside one line; a
 * {@code data:} address keeps its type and loses its data. Runs in time linear in the text.
 */
public final class DataUris {

    private static final int MAX_HEADER = 200;

    private DataUris() {}

    /** The text without embedded data; the same object where there is none. */
    public static String strip(String text) {
        int comma = text.indexOf(',');
        int kept = 0;
        StringBuilder out = null;
        while (comma >= 0) {
            int start = headerStart(text, comma, kept);
            int end = comma + 1;
            if (start >= 0) {
                end = dataEnd(text, comma + 1);
                out = out == null ? new StringBuilder() : out;
                out.append(text, kept, start).append("data:").append(type(text.substring(start + 5, comma)));
                kept = end;
            }
            comma = text.indexOf(',', end);
        }
        return out == null ? text : out.append(text, kept, text.length()).toString();
    }

    /** Whether an address holds data instead of naming a place. */
    static boolean isData(String target) {
        return target.regionMatches(true, 0, "data:", 0, 5);
    }

    /** A name for an embedded image: {@code image.png} for {@code data:image/png}. */
    static String name(String target) {
        String type = type(target.substring(5)).toLowerCase(Locale.ROOT);
        int slash = type.indexOf('/');
        return slash <= 0 || slash == type.length() - 1
                ? "image"
                : type.substring(0, slash) + "." + type.substring(slash + 1);
    }

    private static int headerStart(String text, int comma, int floor) {
        if (comma < 6 || !text.regionMatches(true, comma - 6, "base64", 0, 6)) {
            return -1;
        }
        int lowest = Math.max(floor, comma - MAX_HEADER);
        for (int at = comma - 6; at - 5 >= lowest; at--) {
            if (text.regionMatches(true, at - 5, "data:", 0, 5)) {
                return at - 5;
            }
            char before = text.charAt(at - 1);
            if (before <= ' ' || before == '(' || before == '"') {
                return -1;
            }
        }
        return -1;
    }

    private static int dataEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        while (at < text.length() && isData(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isData(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '+'
                || c == '/'
                || c == '='
                || c == '-'
                || c == '_'
                || c == '%';
    }

    private static String type(String header) {
        int end = 0;
        while (end < header.length() && (isData(header.charAt(end)) || header.charAt(end) == '.')) {
            end++;
        }
        return header.substring(0, end);
    }
}
