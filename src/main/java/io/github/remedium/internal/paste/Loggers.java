package io.github.remedium.internal.paste;

/** Tells the name of a logger, class, host or process in a log head from the first word of a message. */
final class Loggers {

    private static final int LONGEST = 200;

    private Loggers() {}

    /** The end of a name that a logger could have, or -1. A colon or dash behind it is not part of it. */
    static int nameEnd(Text text, int from, int end) {
        int limit = Math.min(end, from + LONGEST);
        int i = from;
        int dots = 0;
        while (i < limit && !Text.isBlank(text.at(i))) {
            char c = text.at(i);
            dots += c == '.' ? 1 : 0;
            boolean fine = Text.isWord(c)
                    || c == '.'
                    || c == '$'
                    || c == '-'
                    || c == '/'
                    || c == '\\'
                    || c == '#'
                    || (dots >= 2 && (c == '[' || c == ']'));
            if (!fine) {
                break;
            }
            i++;
        }
        // A queue's name in place of a class: "a.b.Queue.<main queue>".
        if (dots >= 2 && i < limit && text.at(i) == '<' && text.at(i - 1) == '.') {
            int close = text.find('>', i, Math.min(limit, i + 60));
            return close < 0 ? -1 : close + 1;
        }
        int name = i;
        if (i < limit && text.at(i) == ':') {
            i = text.digitsEnd(i + 1, limit);
        }
        boolean closed = i >= end || Text.isBlank(text.at(i)) || text.at(i) == ':';
        boolean fine = name > from && Text.isLetter(text.at(from)) && Text.isWord(last(text, name)) && closed;
        return fine ? i > name + 1 ? i : name : -1;
    }

    private static char last(Text text, int end) {
        char last = text.at(end - 1);
        return last == ']' || last == '$' ? 'a' : last;
    }

    /** The end of a logger that stands behind time and level, or the same index. */
    static int afterLevel(Text text, int from, int end, boolean levelled) {
        int name = nameEnd(text, from, end);
        if (name < 0 || TypeNames.isType(text, from, name) || isCode(text, from, name)) {
            return from;
        }
        if (text.at(name, end) == '\t' && allLower(text, from, name)) {
            return name;
        }
        int behind = text.skipBlank(name, end);
        if (small(text, from, name) && isCode(text, behind, text.runEnd(behind, end))) {
            return name;
        }
        int next = separatorEnd(text, name, end);
        boolean separated = next > text.skipBlank(name, end);
        boolean qualified = qualified(text, from, name);
        if (separated) {
            return qualified || levelled ? name : from;
        }
        if ((!levelled && !(qualified && text.count('.', from, name) >= 2)) || next >= end) {
            return from;
        }
        char following = text.at(next);
        boolean begins = Text.isUpper(following) || following == '[' || following == '"' || following == '{';
        return qualified || (begins && (structured(text, from, name) || small(text, from, name))) ? name : from;
    }

    /** The end of a class name that begins a line in place of a head, or the same index. */
    static int alone(Text text, int from, int end) {
        // What is left of a head whose beginning was cut off: ".1] com.example.Name message".
        int start = aloneStart(text, from, end);
        int name = nameEnd(text, start, end);
        if (name < 0 || name >= end || text.at(name) == ':' || TypeNames.isType(text, start, name)) {
            return from;
        }
        int next = text.skipBlank(name, end);
        boolean sentence = next < end && Text.isLetter(text.at(next)) && text.count('.', start, name) >= 2;
        return sentence && capitalLast(text, start, name) && qualified(text, start, name) ? name : from;
    }

    /** Where the name begins that {@link #alone} found the end of. */
    static int aloneStart(Text text, int from, int end) {
        int run = text.runEnd(from, Math.min(end, from + LONGEST));
        return run > from && run < end && text.at(run - 1) == ']' ? text.skipBlank(run, end) : from;
    }

    private static boolean capitalLast(Text text, int from, int to) {
        int i = to;
        while (i > from && text.at(i - 1) != '.') {
            i--;
        }
        return i < to && Text.isUpper(text.at(i));
    }

    /** Dots between names, not a file with its ending: {@code a.b.C}, {@code o.a.c.[Catalina].[localhost]}. */
    private static boolean qualified(Text text, int from, int to) {
        int dots = 0;
        for (int i = from + 1; i + 1 < to; i++) {
            dots += text.at(i) == '.' && text.at(i + 1) != '.' ? 1 : 0;
        }
        return dots >= 2 || (dots == 1 && capitalLast(text, from, to));
    }

    /** Two capitals with small letters between, digits, dashes. */
    /** Capitals with a number behind them: an error code, not a logger. */
    static boolean isCode(Text text, int from, int to) {
        int i = to;
        while (i > from && Text.isDigit(text.at(i - 1))) {
            i--;
        }
        boolean capitals = i < to - 1;
        for (int k = from; k < i; k++) {
            capitals &= Text.isUpper(text.at(k)) || text.at(k) == '-' || text.at(k) == '_';
        }
        return capitals;
    }

    private static boolean structured(Text text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            char c = text.at(i);
            if ((Text.isUpper(c) && Text.isLower(text.at(i - 1))) || c == '_' || c == '.' || (c == '-' && i + 1 < to)) {
                return true;
            }
        }
        return false;
    }

    private static boolean small(Text text, int from, int to) {
        return to - from > 2 && allLower(text, from, to) && !ProseWords.isCommon(text.string(from, to));
    }

    private static boolean allLower(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Text.isLower(text.at(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Behind the colon, dash or bracketed remark that follows a logger. */
    static int separatorEnd(Text text, int from, int end) {
        int i = text.skipBlank(from, end);
        boolean sign = i < end && (text.at(i) == ':' || text.at(i) == '-' || text.at(i) == '|' || text.at(i) == '>');
        boolean alone = sign && (i + 1 >= end || Text.isBlank(text.at(i + 1)) || (text.at(i) == ':' && i == from));
        return alone ? text.skipBlank(i + 1, end) : i;
    }

    /** {@code host app[123]:}, {@code host app:}, {@code app[12:34]}; the end, or the same index. */
    static int syslog(Text text, int from, int end) {
        int first = text.runEnd(from, Math.min(end, from + LONGEST));
        if (process(text, from, first)) {
            return first;
        }
        int second = text.skipBlank(first, end);
        int next = text.runEnd(second, Math.min(end, second + LONGEST));
        boolean host = nameEnd(text, from, end) == first && second < next;
        boolean named = process(text, second, next)
                || (text.at(next - 1) == ':'
                        && plain(text, second, next - 1)
                        && !isCapitalised(text, from, first)
                        && Text.isLower(text.at(second))
                        && Levels.of(text, second, next) == Level.UNKNOWN);
        boolean monthly = from >= 9 && text.at(from - 2) != 'Z' && text.find('-', from - 9, from) < 0;
        return host && named && monthly ? next : from;
    }

    private static boolean process(Text text, int from, int to) {
        int open = text.find('[', from, to);
        int stop = to > from && text.at(to - 1) == ':' ? to - 1 : to;
        return open > from
                && stop > open
                && text.at(stop - 1) == ']'
                && plain(text, from, open)
                && Text.isDigit(text.at(open + 1));
    }

    static boolean plain(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (!Text.isWord(c) && c != '-' && c != '.' && c != '/' && c != '(' && c != ')') {
                return false;
            }
        }
        return to > from;
    }

    private static boolean isCapitalised(Text text, int from, int to) {
        return Text.isUpper(text.at(from)) && to - from > 1 && Text.isLower(text.at(from + 1));
    }

    /** A plain word, which between time and level could only be the message. */
    static boolean isSentenceWord(Text text, int from, int to, int end) {
        int next = text.skipBlank(to, end);
        if (next < end && text.at(next) == '-' && text.at(next + 1, end) == ' ') {
            return false;
        }
        if (to - from == 1 && text.at(from) == '-') {
            return false;
        }
        boolean name = structured(text, from, to) || text.at(from) == '[' || text.find('[', from, to) > 0;
        return !name
                || text.at(from) == '"'
                || text.at(to - 1) == ','
                || text.find('=', from, to) >= 0
                || text.at(from) == '/'
                || TypeNames.isType(text, from, text.at(to - 1) == ':' ? to - 1 : to);
    }
}
