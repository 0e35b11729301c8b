package io.github.remedium.internal.paste;

/**
 * What stands before a logged message: time, level, thread, host, logger. Looks at the first {@value #MOST_PIECES} runs
 * of a line, none longer than {@value #LONGEST_PIECE} characters.
 */
final class LogHead {

    private static final int MOST_PIECES = 14;
    private static final int LONGEST_PIECE = 400;

    /** How many runs between time and level may be names of hosts, pods, processes. */
    private static final int MOST_NAMES = 3;

    private final Text text;
    private final int end;
    private int at;
    private boolean time;
    private boolean marked;
    private int loggerStart;
    private int loggerEnd;
    private Level level = Level.UNKNOWN;

    private LogHead(Text text, int from, int end) {
        this.text = text;
        this.end = end;
        this.at = from;
    }

    /** Adds the parts of a head; gives the index behind it, or the same index where there is none. */
    static int read(Text text, PartList parts, int from, int end) {
        LogHead head = new LogHead(text, from, end);
        head.scan();
        boolean found = head.time || head.marked;
        if (!found) {
            int logger = Loggers.alone(text, from, end);
            if (logger > from) {
                parts.newRecord();
                parts.add(PartKind.LOGGER, from, logger);
            }
            return logger;
        }
        if (!head.continues(parts)) {
            parts.newRecord();
        }
        parts.level(head.level);
        parts.add(PartKind.LOG_HEAD, from, head.loggerStart);
        parts.add(PartKind.LOGGER, head.loggerStart, head.loggerEnd);
        parts.add(PartKind.LOG_HEAD, head.loggerEnd, head.at);
        return head.at;
    }

    /** {@code [ERROR]} without a time goes on with the record before when that has the same level: Maven, npm. */
    private boolean continues(PartList parts) {
        return !time && level == Level.HIGH && parts.level() == level && parts.last() != null
                && parts.last() != PartKind.PROSE && text.at(Math.max(0, at - 1)) != ':' && isNested();
    }

    /** Whether what follows the head is indented or empty. */
    private boolean isNested() {
        int before = text.trimEnd(0, at);
        return at - before >= 2 || at >= end;
    }

    private void scan() {
        int start = at;
        loggerStart = at;
        loggerEnd = at;
        boolean named = false;
        for (int piece = 0; piece < MOST_PIECES && at < end; piece++) {
            int next = pieceEnd(at);
            if (isTimePiece(next)) {
                time |= Times.isTime(text, at, next);
            } else if (!named && levelPiece(next, at == start)) {
                named = true;
            } else if (level == Level.UNKNOWN && channel(next)) {
                return;
            } else if (!(bracket(next) || ((time) && isNoise(at, next)) || skipNames(named))) {
                break;
            } else if (loggerEnd > loggerStart) {
                continue;
            }
            at = text.skipBlank(Math.max(next, at), end);
        }
        if (time || marked) {
            logger();
        } else {
            at = start;
        }
    }

    private boolean isTimePiece(int next) {
        if (Times.isTime(text, at, next)) {
            return true;
        }
        int after = text.skipBlank(next, end);
        if (Times.isName(text, at, next) && after < end) {
            int following = text.runEnd(after, end);
            return Text.isDigit(text.at(after)) || Times.isName(text, after, following);
        }
        // The day of "Nov 20 04:00:03", the year of "21:07:45 2016".
        boolean number = text.digitsEnd(at, next) == next || (next - at == 5 && text.at(next - 1) == ':');
        boolean before = at >= 4 && Times.isName(text, at - 4, at - 1) || at >= 5 && Times.isName(text, at - 5, at - 2);
        return number && next - at <= 5 && (before || time);
    }

    private boolean levelPiece(int next, boolean first) {
        Level said = Levels.marked(text, at, next);
        if (said == null) {
            said = time || marked ? afterTime(next) : first ? npm(next) : null;
            if (said == null) {
                return false;
            }
        } else if (first && text.at(at) != '[' && text.at(at) != '*' && !capitals(next)) {
            // "Error: message" is no head of a log; the message reader knows it.
            return false;
        }
        level = said;
        marked = true;
        return true;
    }

    /** A level in small letters right behind a time or a bracket; not the first word of "error while loading". */
    private @org.jspecify.annotations.Nullable Level afterTime(int next) {
        Level said = Levels.of(text, at, next);
        int after = text.skipBlank(next, end);
        boolean sentence = after < end && Text.isLower(text.at(after)) && Loggers.nameEnd(text, after, end) < 0;
        return said == Level.UNKNOWN || sentence || !Text.isLetter(text.at(next - 1)) ? null : said;
    }

    private @org.jspecify.annotations.Nullable Level npm(int next) {
        int after = text.skipBlank(next, end);
        boolean tool = text.starts("npm", at, next) || text.starts("pnpm", at, next) || text.starts("yarn", at, next);
        int wordEnd = text.runEnd(after, end);
        if (tool && (text.starts("ERR!", after, end) || text.starts("WARN", after, end)
                || text.startsFolded("error ", after, end) || text.starts("notice", after, end))) {
            at = text.starts("ERR! code", after, end) ? wordEnd : wordEnd;
            return text.starts("notice", after, end) ? Level.LOW : Level.HIGH;
        }
        return null;
    }

    /** {@code main.ERROR:} of Monolog, {@code ERROR:root:} of Python. The whole head ends with it. */
    private boolean channel(int next) {
        int colon = text.find(':', at, next);
        if (colon < 0) {
            return false;
        }
        int dot = text.find('.', at, colon);
        if (dot > at && colon + 1 == next && Levels.marked(text, dot + 1, colon) != null) {
            level = Levels.of(text, dot + 1, colon);
            loggerStart = at;
            loggerEnd = dot;
            at = next;
            return marked = true;
        }
        int second = text.find(':', colon + 1, next);
        if (second > colon + 1 && Levels.marked(text, at, colon) != null && capitals(colon)
                && Loggers.plain(text, colon + 1, second)) {
            level = Levels.of(text, at, colon);
            loggerStart = colon + 1;
            loggerEnd = second;
            at = second + 1;
            return marked = true;
        }
        return false;
    }

    private boolean capitals(int to) {
        for (int i = at; i < to; i++) {
            if (Text.isLower(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean bracket(int next) {
        if (text.at(at) != '[' || text.at(next - 1) != ']' && text.at(next - 1) != ':') {
            return false;
        }
        if (time || marked) {
            return !marked || text.find(' ', at, next) >= 0 || !TypeNames.isType(text, at + 1, next - 1);
        }
        int after = text.skipBlank(next, end);
        int following = pieceEndFrom(after);
        return after < end && (Times.isTime(text, after, following) || Levels.marked(text, after, following) != null
                && text.at(following - 1) != ':');
    }

    /** A dash, a number, AM, a zone, {@code 12#0:}, {@code *5}; ids of requests. */
    private boolean isNoise(int from, int to) {
        int letters = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            letters += Text.isLetter(text.at(i)) ? 1 : 0;
            digits += Text.isDigit(text.at(i)) ? 1 : 0;
        }
        if (letters == 0) {
            return text.at(from) != '(' && text.at(from) != '"' && text.at(from) != '{' && text.at(from) != '<'
                    && (level == Level.UNKNOWN || !Text.isDigit(text.at(from)) || text.find('#', from, to) > 0
                            || text.starts("---", text.skipBlank(to, end), end)) && !code(from, to);
        }
        boolean zone = to - from == 3 && "UGCP".indexOf(text.at(from)) >= 0 && text.at(to - 1) != 'l' && capitals(to);
        boolean half = to - from == 2 && (text.at(from + 1) == 'M') && capitals(to);
        boolean id = to - from >= 16 && digits >= 5 && text.find('/', from, to) < 0 && text.find('=', from, to) < 0;
        return zone || half || id || text.starts("stdout", from, to) || text.starts("stderr", from, to)
                || to - from == 1 && (text.at(from) == 'F' || text.at(from) == 'P');
    }

    /** A number of more than three digits with a sign behind it is the message's. */
    private boolean code(int from, int to) {
        return to - from > 4 && text.at(to - 1) == ':' && text.find('#', from, to) < 0;
    }

    /** Names between the time and the level: {@code host app[12]:}, {@code shop.worker - }, {@code file.go:12:}. */
    private boolean skipNames(boolean named) {
        if (!time || named) {
            return false;
        }
        int host = Loggers.syslog(text, at, end);
        if (host > at) {
            at = host;
            return true;
        }
        int i = at;
        for (int n = 0; n <= MOST_NAMES && i < end; n++) {
            int next = pieceEndFrom(i);
            if (n > 0 && Levels.marked(text, i, next) != null) {
                loggerStart = at;
                loggerEnd = text.trimEnd(at, i);
                while (loggerEnd > loggerStart && !Text.isWord(text.at(loggerEnd - 1)) && text.at(loggerEnd - 1) != ']') {
                    loggerEnd--;
                }
                at = i;
                return true;
            }
            if (Loggers.isSentenceWord(text, i, next, end)) {
                return false;
            }
            i = text.skipBlank(next, end);
        }
        return false;
    }

    private void logger() {
        if (loggerEnd > loggerStart) {
            return;
        }
        loggerStart = at;
        loggerEnd = at;
        int name = Loggers.afterLevel(text, at, end, level != Level.UNKNOWN);
        if (name > at) {
            loggerEnd = name;
            at = Loggers.separatorEnd(text, name, end);
        }
    }

    private int pieceEnd(int from) {
        return pieceEndFrom(from);
    }

    /** The end of a bracketed group, or of a run without blanks. */
    private int pieceEndFrom(int from) {
        int limit = Math.min(end, from + LONGEST_PIECE);
        if (from < end && text.at(from) == '[') {
            int depth = 0;
            for (int i = from; i < limit; i++) {
                depth += text.at(i) == '[' ? 1 : text.at(i) == ']' ? -1 : 0;
                if (depth == 0) {
                    return i + 1 < limit && text.at(i + 1) == ':' ? i + 2 : i + 1;
                }
            }
        }
        return text.runEnd(from, limit);
    }
}
