package io.github.remedium.internal.paste;

/**
 * How one line of pasted text is to be read: where a log's prefix ends, how grave the line is, whether it is a stack
 * frame. A hand-written scanner; looks at no more than the first pieces of a line.
 */
final class LogLine {

    private static final int MOST_PIECES = 8;
    private static final int LONGEST_PIECE = 160;

    /** How grave a log says a line is. */
    enum Level {
        UNKNOWN,
        LOW,
        HIGH
    }

    final int start;
    final int end;
    Level level = Level.UNKNOWN;
    boolean frame;

    /** Where the message begins; the line's start where there is no prefix. */
    int message;

    /** Where the logger's name begins, up to {@link #message}; equal to it where there is none. */
    int logger;

    private LogLine(int start, int end) {
        this.start = start;
        this.end = end;
        this.message = start;
        this.logger = start;
    }

    static LogLine read(char[] text, int start, int end) {
        LogLine line = new LogLine(start, end);
        int at = skipBlank(text, start, end);
        if (isFrame(text, at, end)) {
            line.frame = true;
            return line;
        }
        line.prefix(text, at);
        return line;
    }

    private void prefix(char[] text, int from) {
        int at = from;
        boolean time = false;
        boolean marked = false;
        for (int piece = 0; piece < MOST_PIECES && at < end; piece++) {
            int next = pieceEnd(text, at, end);
            Level named = level(text, at, next);
            if (isTime(text, at, next)) {
                time = true;
            } else if (named != Level.UNKNOWN && (time || marked || text[at] == '[' || text[at] == '*')) {
                level = named;
                marked = true;
            } else if (!((time || marked) && (text[at] == '[' || isNoise(text, at, next)))) {
                break;
            }
            at = skipBlank(text, next, end);
        }
        if (!time && !marked) {
            return;
        }
        logger = at;
        message = at;
        int next = pieceEnd(text, at, end);
        if (level != Level.UNKNOWN && next < end && isLogger(text, at, next)) {
            message = skipBlank(text, next, end);
        }
    }

    private static int skipBlank(char[] text, int from, int end) {
        int i = from;
        while (i < end && (Character.isWhitespace(text[i]) || text[i] == '|')) {
            i++;
        }
        return i;
    }

    /** The end of a bracketed group, or of a run without blanks. */
    private static int pieceEnd(char[] text, int from, int end) {
        int limit = Math.min(end, from + LONGEST_PIECE);
        if (from < end && text[from] == '[') {
            int depth = 0;
            for (int i = from; i < limit; i++) {
                depth += text[i] == '[' ? 1 : text[i] == ']' ? -1 : 0;
                if (depth == 0) {
                    return i + 1;
                }
            }
        }
        int i = from;
        while (i < limit && !Character.isWhitespace(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isTime(char[] text, int from, int to) {
        int digits = 0;
        int other = 0;
        int signs = 0;
        int first = from;
        while (first < to && (text[first] == '[' || text[first] == '(')) {
            first++;
        }
        // "ABC-123456," is an error code.
        if (first == to || text[first] < '0' || text[first] > '9') {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == ':' || c == '/' || c == '-' || c == '.' || c == ',' || c == '+') {
                signs++;
            } else if (c != '[' && c != ']' && c != '(' && c != ')') {
                other++;
            }
        }
        return digits >= 4 && signs >= 2 && other <= 3;
    }

    /** AM and PM, a dash, a number alone, a zone. */
    private static boolean isNoise(char[] text, int from, int to) {
        int n = to - from;
        if (n == 2 && (text[from + 1] == 'M' || text[from + 1] == 'm')) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text[i])) {
                return n == 3 && (text[from] == 'U' || text[from] == 'G' || text[from] == 'C');
            }
        }
        return true;
    }

    private static Level level(char[] text, int from, int to) {
        int start = from;
        int stop = to;
        while (start < stop && !Character.isLetter(text[start])) {
            start++;
        }
        while (stop > start && !Character.isLetter(text[stop - 1])) {
            stop--;
        }
        if (stop - start < 3 || stop - start > 11) {
            return Level.UNKNOWN;
        }
        StringBuilder word = new StringBuilder();
        for (int i = start; i < stop; i++) {
            word.append(Character.toLowerCase(text[i]));
        }
        return switch (word.toString()) {
            case "error",
                    "err",
                    "warn",
                    "warning",
                    "severe",
                    "fatal",
                    "critical",
                    "crit",
                    "alert",
                    "emerg",
                    "failure" -> Level.HIGH;
            case "info", "debug", "trace", "notice", "fine", "finer", "finest", "verbose", "log" -> Level.LOW;
            default -> Level.UNKNOWN;
        };
    }

    /** A capital and small letters, {@code Disk is full}: a logger has dots or more capitals, or is all small. */
    private static boolean beginsSentence(char[] text, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (!Character.isLowerCase(text[i])) {
                return false;
            }
        }
        return Character.isUpperCase(text[from]);
    }

    private static boolean isLogger(char[] text, int from, int to) {
        if (to <= from || !Character.isLetter(text[from]) || beginsSentence(text, from, to)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text[i];
            boolean fine = Character.isLetterOrDigit(c)
                    || c == '.'
                    || c == '_'
                    || c == '$'
                    || c == '-'
                    || (c == ':' && i + 1 == to);
            if (!fine) {
                return false;
            }
        }
        return true;
    }

    /** {@code at a.b.C.d(C.java:1)}, {@code ... 12 more}. */
    private static boolean isFrame(char[] text, int at, int end) {
        if (at + 4 > end) {
            return false;
        }
        if (text[at] == '.' && text[at + 1] == '.' && text[at + 2] == '.') {
            return true;
        }
        if (text[at] != 'a' || text[at + 1] != 't' || text[at + 2] != ' ') {
            return false;
        }
        int dots = 0;
        for (int i = at + 3; i < end; i++) {
            char c = text[i];
            if (c == '(') {
                return dots >= 1;
            }
            if (Character.isWhitespace(c)) {
                return false;
            }
            dots += c == '.' || c == '/' ? 1 : 0;
        }
        return dots >= 2;
    }
}
