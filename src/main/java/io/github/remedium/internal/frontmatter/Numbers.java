package io.github.remedium.internal.frontmatter;

import org.jspecify.annotations.Nullable;

/** Numbers as people write them; whatever has a leading zero is an identifier and stays text. */
public final class Numbers {

    private Numbers() {}

    /** An {@link Integer}, a {@link Long}, a {@link Double}, or null where the text is no number. */
    static @Nullable Object read(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int length = text.length() - start;
        if (length < 1 || length > 18) {
            return null;
        }
        int dot = text.indexOf('.');
        if (!digits(text, start, dot < 0 ? text.length() : dot)
                || (length > 1 && text.charAt(start) == '0' && dot != start + 1)) {
            return null;
        }
        if (dot >= 0) {
            return digits(text, dot + 1, text.length()) ? (Object) Double.valueOf(text) : null;
        }
        long value = Long.parseLong(text);
        return value == (int) value ? (Object) (int) value : (Object) value;
    }

    /** A whole number that an int holds, or null; {@code 3.0} is one, and leading zeros do not matter. */
    static @Nullable Integer whole(String text) {
        int end = text.endsWith(".0") ? text.length() - 2 : text.length();
        return end > 0 && end < 10 && digits(text, 0, end) ? Integer.valueOf(text.substring(0, end)) : null;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
