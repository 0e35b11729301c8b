package io.github.remedium.internal.paste;

import java.util.List;

/** Knows the lines of stack traces by their shape. Looks at one line, and for Go at the beginning of the next. */
final class Frames {

    /** Characters of a line that are looked at for the places in a frame. */
    private static final int LOOK = 600;

    private static final List<String> AT = List.of("at ", "bei ", "en ", "à ", "w ", "in ", "om ");
    private static final List<String> WHOLE = List.of(
            "- locked <",
            "- waiting ",
            "- parking ",
            "created by ",
            "thrown in ",
            "during handling of frame",
            "[previous line repeated",
            "--- end of ",
            "--- fin de",
            "--- ende der",
            "--- fine del",
            "--- einde van",
            "--- fin del",
            "rethrow as ",
            "[stacktrace]",
            "[stack-trace]");

    private Frames() {}

    /** Whether a line is a frame. */
    static boolean isFrame(Text text, Line line, int from, int end) {
        int at = number(text, from, end);
        if (at >= end) {
            return false;
        }
        int limit = Math.min(end, at + LOOK);
        char c = text.at(at);
        if (c == '.') {
            return text.starts("...", at, end)
                    && (at + 3 == end || (text.starts("... ", at, end) && more(text, at + 4, end)));
        }
        return atFrame(text, at, end, limit)
                || (c == '#' && numbered(text, at, limit))
                || (c == 'F' && text.starts("File \"", at, end) && text.find("\", line ", at, limit) > 0)
                || ruby(text, at, end, limit)
                || go(text, at, end)
                || (Text.isDigit(c) && counted(text, at, limit))
                || text.startsAny(WHOLE, at, end) > 0
                || symfony(text, at, limit)
                || (line.indent() > 0 && (browser(text, at, limit) || cargo(text, at, limit)));
    }

    /** Behind a line number that a viewer put before a frame. */
    private static int number(Text text, int from, int end) {
        int digits = text.digitsEnd(from, end);
        int next = text.skipBlank(digits, end);
        boolean frame = text.starts("from ", next, end) || text.starts("at ", next, end);
        return digits > from && next > digits && frame ? next : from;
    }

    private static boolean more(Text text, int from, int end) {
        int digits = text.digitsEnd(from, end);
        return (digits > from && end - digits < 60)
                || text.starts("more", from, end)
                || text.starts("omitted", from, end);
    }

    /** {@code at a.b.C.m(C.java:1) [jar]}, {@code at f (file:1:2)}, {@code at A.B(String s) in C:\x.cs:line 1}. */
    private static boolean atFrame(Text text, int from, int end, int limit) {
        int word = text.startsAny(AT, from, end);
        if (word == 0) {
            return false;
        }
        int name = text.skipBlank(from + word, end);
        int open = text.find('(', name, limit);
        boolean english = text.at(from) == 'a' || text.at(from) == 'A';
        if (open > name && dotted(text, name, open) && text.words(name, open) <= 14 && spaces(text, name, open) <= 4) {
            boolean joined = spaces(text, name, text.trimEnd(name, open)) == 0;
            return (joined && (english || text.find(')', open, limit) > 0)) || place(text, open, limit);
        }
        if (open >= name && place(text, open, limit)) {
            return spaces(text, name, open) <= 6;
        }
        return english
                && open < 0
                && spaces(text, name, end) <= 1
                && (endsWithPlace(text, name, end)
                        || text.starts("<anonymous>", name, end)
                        || (dots(text, name, end) >= 2 && spaces(text, name, end) == 0));
    }

    private static boolean dotted(Text text, int from, int to) {
        return dots(text, from, to) >= 1;
    }

    private static int dots(Text text, int from, int to) {
        return text.count('.', from, to) + text.count('/', from, to) + text.count('<', from, to);
    }

    private static int spaces(Text text, int from, int to) {
        return text.count(' ', from, to);
    }

    /** A file and line in round brackets, or what stands for them. */
    private static boolean place(Text text, int open, int limit) {
        int close = text.find(')', open, limit);
        if (close < 0) {
            return false;
        }
        return endsWithPlace(text, open + 1, close)
                || text.starts("Native Method", open + 1, close)
                || text.starts("Unknown Source", open + 1, close)
                || text.starts("<anonymous>", open + 1, close)
                || text.starts("native", open + 1, close)
                || text.starts("internal/", open + 1, close);
    }

    /** Whether the last run ends with a colon and digits. */
    static boolean endsWithPlace(Text text, int from, int to) {
        int i = to;
        while (i > from && Text.isDigit(text.at(i - 1))) {
            i--;
        }
        return i < to && i > from + 1 && text.at(i - 1) == ':';
    }

    /** {@code #0 /path(12): A->b()}, {@code #6 {main}}, {@code #1 0x7f.. in f ()}. */
    private static boolean numbered(Text text, int from, int limit) {
        int digits = text.digitsEnd(from + 1, limit);
        int at = text.skipBlank(digits, limit);
        if (digits == from + 1 || at == digits || at >= limit) {
            return false;
        }
        char c = text.at(at);
        return c == '/'
                || c == '{'
                || text.starts("[internal", at, limit)
                || text.starts("0x", at, limit)
                || (text.at(at + 1, limit) == ':' && text.at(at + 2, limit) == '\\')
                || text.find("): ", at, limit) > 0
                || text.find("() ", at, limit) > 0
                || (text.find(" (", at, limit) > 0 && text.find(" at ", at, limit) > 0)
                || text.find("->", at, limit) > 0
                || text.find(".php", at, limit) > 0
                || text.find(".dart:", at, limit) > 0;
    }

    /** {@code from x.rb:1:in 'm'}, and the same without its first word where no message follows. */
    private static boolean ruby(Text text, int from, int end, int limit) {
        int in = text.find(":in ", from, limit);
        if (in < 0 || !Text.isDigit(text.at(in - 1, end)) || spaces(text, from, in) > 1) {
            return false;
        }
        return text.starts("from ", from, end) || (text.find("': ", in, limit) < 0 && text.find("`: ", in, limit) < 0);
    }

    private static boolean go(Text text, int from, int end) {
        if (text.starts("goroutine ", from, end)) {
            return Text.isDigit(text.at(from + 10, end));
        }
        int file = text.find(".go:", from, Math.min(end, from + LOOK));
        if (file < 0 || spaces(text, from, file) > 0 || (text.at(from) != '/' && text.at(from + 1) != ':')) {
            return false;
        }
        int digits = text.digitsEnd(file + 4, end);
        return digits == end || text.starts(" +0x", digits, end);
    }

    /** A call whose file stands in the next line, as Go prints it. */
    static boolean isGoCall(Text text, Line line, Line next) {
        boolean call = line.end() > line.first()
                && (text.at(line.end() - 1) == ')' || text.starts("created by", line.first(), line.end()));
        return call && next.indent() > 0 && go(text, next.first(), next.end());
    }

    /** Frames that begin with a number: of xdebug, of Rust, of Apple's crash reports. */
    private static boolean counted(Text text, int from, int limit) {
        int digits = text.digitsEnd(from, limit);
        int at = text.skipBlank(digits, limit);
        if (text.at(digits, limit) == ':') {
            at = text.skipBlank(digits + 1, limit);
            boolean call = text.find("::", at, limit) > 0 && spaces(text, at, limit) <= 3;
            return at > digits + 1 && (text.starts("0x", at, limit) || call);
        }
        int second = text.digitsEnd(at, limit);
        boolean timed = (second > at && text.at(second, limit) == '.' && text.find("( )", second, limit) > 0)
                || (second > at
                        && text.at(second, limit) == '.'
                        && text.find('(', second, limit) > 0
                        && Text.isDigit(text.at(limit - 1))
                        && text.at(digits) != '.');
        return at > digits && (timed || (text.find(" 0x", at, limit) > 0 && text.find(" + ", at, limit) > 0));
    }

    /** {@code A->b() at /x.php:12}, {@code f@https://x.js:1:2}. */
    private static boolean symfony(Text text, int from, int limit) {
        int call = text.find("() at ", from, limit);
        if (call >= from
                && spaces(text, from, call) <= 1
                && (endsWithPlace(text, call, limit) || text.starts("n/a", call + 6, limit))) {
            return true;
        }
        int sign = text.find('@', from, limit);
        return sign >= from
                && spaces(text, from, limit) == 0
                && endsWithPlace(text, sign, limit)
                && text.find('/', sign, limit) > 0;
    }

    /** {@code name https://host/x.js:59} in an indented line. */
    private static boolean browser(Text text, int from, int limit) {
        int space = text.find(' ', from, limit);
        boolean address = space > from
                && (text.starts("http", space + 1, limit)
                        || text.starts("self-hosted:", space + 1, limit)
                        || text.starts("webpack", space + 1, limit));
        return address && spaces(text, from, limit) == 1 && endsWithPlace(text, space, limit);
    }

    private static boolean cargo(Text text, int from, int limit) {
        return text.starts("at ", from, limit) && endsWithPlace(text, from, limit);
    }
}
