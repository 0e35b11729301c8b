package io.github.remedium.internal.paste;

import java.util.Set;

/** Tells points in time, as logs write them, from other words. */
final class Times {

    private static final Set<String> NAMES = Set.of(
            "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mon", "tue", "wed",
            "thu", "fri", "sat", "sun");

    private Times() {}

    /** Digits with at least two signs between: a date, a time of day, or both. An error code begins with a letter. */
    static boolean isTime(Text text, int from, int to) {
        int digits = 0;
        int signs = 0;
        int others = 0;
        int first = from;
        while (first < to && (text.at(first) == '[' || text.at(first) == '(')) {
            first++;
        }
        if (first == to || !Text.isDigit(text.at(first))) {
            return false;
        }
        for (int i = first; i < to; i++) {
            char c = text.at(i);
            if (Text.isDigit(c)) {
                digits++;
            } else if (c == ':' || c == '/' || c == '-' || c == '.' || c == ',' || c == '+') {
                signs++;
            } else if (c != ']' && c != ')' && c != '[') {
                others++;
            }
        }
        return digits >= 4 && digits <= 26 && signs >= 2 && signs <= 8 && others <= 3 && !isAddress(text, first, to);
    }

    /** Four numbers with dots are an internet address or a version; a path with a number is no date. */
    private static boolean isAddress(Text text, int from, int to) {
        int end = to;
        while (end > from && !Text.isDigit(text.at(end - 1))) {
            end--;
        }
        boolean colons = text.find(':', from, to) >= 0;
        int dots = text.count('.', from, end);
        int longest = 0;
        int run = 0;
        for (int i = from; i < end; i++) {
            run = Text.isDigit(text.at(i)) ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        boolean dashes = text.find('-', from, end) >= 0 || text.find('/', from, end) >= 0;
        return !colons && !dashes && (dots == 3 || (longest < 4 && dots < 2));
    }

    /** {@code [2024-01-05 10:00:00,1: ERROR/Main]}, {@code [Fri Jun 26 03:26:36.020909 2020]}: a time in brackets, and more. */
    static boolean isBracketed(Text text, int from, int to) {
        if (to - from > 8
                && to - from < 80
                && text.at(from) == '['
                && isTime(text, from + 1, text.runEnd(from + 1, to))) {
            return true;
        }
        boolean whole = to - from > 20 && to - from < 45 && text.at(from) == '[' && text.at(to - 1) == ']';
        return whole && isName(text, from, from + 4) && text.count(':', from, to) >= 2;
    }

    /** The name of a month or of a day of the week, before a number or another name. */
    static boolean isName(Text text, int from, int to) {
        int start = from < to && text.at(from) == '[' ? from + 1 : from;
        int end = to > start && text.at(to - 1) == ',' ? to - 1 : to;
        return end - start == 3 && NAMES.contains(text.folded(start, end));
    }

    /**
     * Whether a run is part of a time.
     *
     * @param dated whether a name or a time stood before it, so that a small number is a day or a year
     */
    static boolean isPiece(Text text, int at, int next, int end, boolean dated) {
        if (isTime(text, at, next) || isBracketed(text, at, next)) {
            return true;
        }
        int after = text.skipBlank(next, end);
        if (isName(text, at, next) && after < end) {
            int following = text.runEnd(after, end);
            return Text.isDigit(text.at(after)) || isName(text, after, following);
        }
        // The day of "Nov 20 04:00:03", the year of "21:07:45 2016".
        int digits = text.digitsEnd(at, next);
        boolean number = digits == next
                || (digits > at && digits == next - 1 && (text.at(digits) == ':' || text.at(digits) == ','));
        return number && next - at <= 5 && dated;
    }
}
