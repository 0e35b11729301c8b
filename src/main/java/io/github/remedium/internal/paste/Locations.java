package io.github.remedium.internal.paste;

/** Knows paths, addresses, and places in files. */
final class Locations {

    private static final int LONGEST = 1_000;

    private Locations() {}

    /** The end of the path or address that begins here, or the same index. The character before is no letter. */
    static int end(Text text, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        char c = text.at(from);
        if (c == '/' || c == '~' || c == '.') {
            return path(text, from, limit);
        }
        if (c == '\\' && text.at(from + 1, limit) == '\\') {
            return Text.isWord(text.at(from + 2, limit)) ? pathEnd(text, from + 2, limit) : from;
        }
        if (!Text.isWord(c)) {
            return from;
        }
        if (text.at(from + 1, limit) == ':'
                && (text.at(from + 2, limit) == '\\' || text.at(from + 2, limit) == '/')
                && text.at(from + 3, limit) != '/'
                && Text.isLetter(c)) {
            return pathEnd(text, from + 2, limit);
        }
        int word = text.wordEnd(from, Math.min(limit, from + 24));
        if (text.starts("://", word, limit) && Text.isLetter(c)) {
            return pathEnd(text, word + 3, limit);
        }
        return file(text, from, limit);
    }

    /** Two segments at least, so that {@code and/or} and {@code /} are none. */
    private static int path(Text text, int from, int limit) {
        int i = from;
        while (i < limit && (text.at(i) == '.' || text.at(i) == '~')) {
            i++;
        }
        if (i - from > 2
                || text.at(i, limit) != '/'
                || !(Text.isWord(text.at(i + 1, limit)) || text.at(i + 1, limit) == '.')) {
            return from;
        }
        int end = pathEnd(text, i, limit);
        return text.count('/', from, end) >= 2 || i > from || text.find('.', i + 1, end) > 0 ? end : from;
    }

    private static int pathEnd(Text text, int from, int limit) {
        int i = from;
        while (i < limit && isPath(text.at(i))) {
            i++;
        }
        while (i > from && ".,:;!?'".indexOf(text.at(i - 1)) >= 0) {
            i--;
        }
        return lineNumber(text, i, limit);
    }

    /** Behind {@code (12)}, which PHP writes behind a file. */
    private static int lineNumber(Text text, int from, int limit) {
        if (text.at(from, limit) == '(') {
            int digits = text.digitsEnd(from + 1, limit);
            return digits > from + 1 && text.at(digits, limit) == ')' ? digits + 1 : from;
        }
        return from;
    }

    private static boolean isPath(char c) {
        return Text.isWord(c) || "/\\.-~%?&=+:@#,!$*'".indexOf(c) >= 0;
    }

    /** {@code src/a/B.php:12}, {@code x.js:12:3}, {@code 10.0.0.1:80}, {@code localhost:9092}. */
    private static int file(Text text, int from, int limit) {
        int i = from;
        int dots = 0;
        int slashes = 0;
        while (i < limit && (Text.isWord(text.at(i)) || "./\\-@".indexOf(text.at(i)) >= 0)) {
            dots += text.at(i) == '.' && Text.isWord(text.at(i + 1, limit)) ? 1 : 0;
            slashes += text.at(i) == '/' || text.at(i) == '\\' ? 1 : 0;
            i++;
        }
        boolean host = text.startsFolded("localhost", from, limit);
        int colon = i;
        int digits = text.at(colon, limit) == ':' ? text.digitsEnd(colon + 1, limit) : colon;
        boolean numbered = digits > colon + 1 && digits - colon <= 7;
        if (numbered
                && (dots > 0 || host)
                && !Text.isWord(text.at(digits, limit))
                && !(text.at(digits, limit) == '.' && Text.isDigit(text.at(digits + 1, limit)))
                && Text.isWord(text.at(colon - 1))) {
            int second = text.at(digits, limit) == ':' ? text.digitsEnd(digits + 1, limit) : digits;
            return second > digits + 1 ? second : digits;
        }
        boolean slashed = slashes >= 2 && dots > 0 && text.find('.', i > from + 6 ? i - 6 : from, i) > 0;
        return slashed && text.find("//", from, i) < 0 ? lineNumber(text, trimmed(text, from, i), limit) : from;
    }

    private static int trimmed(Text text, int from, int to) {
        int i = to;
        while (i > from && !Text.isWord(text.at(i - 1))) {
            i--;
        }
        return i;
    }

    /** The end of {@code In Shop.php line 7:} or {@code /a/x.rb:7:in 'm':} at the beginning of a line, or the same index. */
    static int lead(Text text, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        if (text.starts("In ", from, end)) {
            int name = text.runEnd(from + 3, limit);
            int place = placeEnd(text, text.skipBlank(name, limit), limit);
            boolean whole = place > name + 1 && text.at(place, end) == ':' && text.skipBlank(place + 1, end) == end;
            return whole && text.find('.', from, name) > 0 ? place + 1 : from;
        }
        int in = text.find(":in ", from, Math.min(limit, from + 300));
        if (in < 0 || !Text.isDigit(text.at(in - 1, end)) || text.count(' ', from, in) > 0) {
            return from;
        }
        int close = text.find("': ", in, limit);
        return close < 0 ? from : text.starts("[!]", close + 3, end) ? close + 6 : close + 2;
    }

    /** The end of {@code in a/B.php on line 3}, whatever the file is called, or the same index. */
    static int inFile(Text text, int from, int end) {
        if (!text.starts("in ", from, end)) {
            return from;
        }
        int name = text.runEnd(from + 3, Math.min(end, from + LONGEST));
        int place = text.starts(" on line ", name, end) ? placeEnd(text, name + 1, end) : from;
        return place > name + 1 ? place : from;
    }

    /** The end of {@code on line 3}, {@code at line 1 column 2}, {@code line 7:12}, or the same index. */
    static int placeEnd(Text text, int from, int end) {
        int i = from;
        if (text.starts("on line ", i, end) || text.starts("at line ", i, end)) {
            i += 3;
        }
        if (!text.startsFolded("line ", i, end) || !Text.isDigit(text.at(i + 5, end))) {
            return from;
        }
        i = text.digitsEnd(i + 5, end);
        int next = text.at(i, end) == ',' ? i + 1 : i;
        next = text.skipBlank(next, Math.min(end, next + 2));
        if (text.startsFolded("column ", next, end) || text.starts("col ", next, end)) {
            int number = text.find(' ', next, end) + 1;
            return Text.isDigit(text.at(number, end)) ? text.digitsEnd(number, end) : i;
        }
        if (text.at(i, end) == ':' && Text.isDigit(text.at(i + 1, end))) {
            return text.digitsEnd(i + 1, end);
        }
        return i;
    }

    /** The length of {@code in} or {@code at} with its blank before a location, or 0. */
    static int preposition(Text text, int from, int end) {
        return text.starts("in ", from, end) || text.starts("at ", from, end) ? 3 : 0;
    }
}
