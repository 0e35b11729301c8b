package io.github.remedium.internal.paste;

import org.jspecify.annotations.Nullable;

/**
 * What stands before a logged message: time, level, thread, host, logger. Looks at the first {@value #MOST_PIECES} runs
 * of a line.
 */
final class LogHead {

    private static final int MOST_PIECES = 14;

    /** How many runs between time and level may be names of hosts, pods, processes. */
    private static final int MOST_NAMES = 3;

    private final Text text;
    private final int end;
    private int at;
    private boolean time;
    private boolean marked;
    private boolean dated;
    private boolean tool;
    private boolean colon;
    private int loggerStart;
    private int loggerEnd;
    private Level level = Level.UNKNOWN;

    private LogHead(Text text, int from, int end) {
        this.text = text;
        this.end = end;
        this.at = from;
    }

    /**
     * Adds the parts of a head, with the name of a service from {@code lead} on that stands before it; gives the index
     * behind it, or the same index where there is none.
     *
     * @param nested whether it stands in a field of a record, so that it begins no record
     */
    static int read(Text text, PartList parts, int lead, int from, int end, boolean nested) {
        LogHead head = new LogHead(text, from, end);
        head.scan();
        if (nested && (head.time || head.marked)) {
            head.add(parts, lead);
            return head.at;
        }
        if (!head.time && !head.marked) {
            int logger = Loggers.alone(text, from, end);
            if (logger > from && !nested && parts.last() != PartKind.LOG_HEAD) {
                parts.newRecord();
            }
            int name = logger > from ? Loggers.aloneStart(text, from, end) : from;
            parts.add(PartKind.LOG_HEAD, lead, name);
            parts.add(PartKind.LOGGER, name, logger);
            return logger;
        }
        if (!head.continues(parts)) {
            parts.newRecord();
        }
        head.add(parts, lead);
        return head.at;
    }

    private void add(PartList parts, int lead) {
        parts.level(level);
        parts.add(PartKind.LOG_HEAD, lead, loggerStart);
        parts.add(PartKind.LOGGER, loggerStart, loggerEnd);
        parts.add(PartKind.LOG_HEAD, loggerEnd, at);
    }

    /** {@code [ERROR]} without a time goes on with the record before when that has the same level: Maven, npm. */
    private boolean continues(PartList parts) {
        if (!time && (parts.last() == PartKind.LOG_HEAD || parts.last() == PartKind.LOGGER)) {
            return true;
        }
        boolean same = !time && level == Level.HIGH && parts.level() == level && parts.last() != null;
        return same && parts.last() != PartKind.PROSE && text.at(Math.max(0, at - 1)) != ':' && (tool || isNested());
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
            int next = HeadPieces.pieceEnd(text, at, end);
            dated |= Times.isName(text, at, next);
            if (Times.isPiece(text, at, next, end, dated || time)) {
                boolean bracketed = Times.isBracketed(text, at, next);
                level = bracketed ? HeadPieces.levelInside(text, at, next) : level;
                time |= bracketed || Times.isTime(text, at, next);
            } else if (!named && levelPiece(next, at == start)) {
                named = true;
            } else if (level == Level.UNKNOWN && channel(next)) {
                return;
            } else if (!(bracket(next)
                    || (time && HeadPieces.isNoise(text, at, next, end, level != Level.UNKNOWN))
                    || skipNames(named))) {
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

    private boolean levelPiece(int next, boolean first) {
        int sign = text.at(at) == '[' ? text.find(':', at, next) : -1;
        Level mark = first ? tool(next) : null;
        if (mark != null) {
            level = mark;
            marked = true;
            return true;
        }
        Level said = Levels.marked(text, at, next);
        if (said == null && time && sign > at && text.at(next - 1) == ']') {
            said = Levels.of(text, sign, next) == Level.UNKNOWN ? null : Levels.of(text, sign, next);
        }
        said = said == null ? HeadPieces.kubernetes(text, at, next, end) : said;
        if (said == null) {
            said = time || marked ? HeadPieces.afterTime(text, at, next, end) : null;
            if (said == null) {
                return false;
            }
        } else if (first
                && HeadPieces.kubernetes(text, at, next, end) == null
                && text.at(at) != '['
                && text.at(at) != '*'
                && !HeadPieces.capitals(text, at, next)) {
            // "Error: message" is no head of a log; the message reader knows it.
            return false;
        }
        level = said;
        marked = true;
        colon = text.at(next - 1) == ':';
        return true;
    }

    /** The marks of tools: {@code npm ERR!}, {@code fail: a.B[13]} of .NET. */
    private @Nullable Level tool(int next) {
        int after = text.skipBlank(next, end);
        if (next - at == 5 && text.at(next - 1) == ':' && text.at(end - 1) == ']' && text.runEnd(after, end) == end) {
            loggerStart = after;
            loggerEnd = end;
            Level said = Levels.of(text, at, next);
            at = said == Level.UNKNOWN ? at : end;
            return said == Level.UNKNOWN ? null : said;
        }
        int behind = HeadPieces.npmEnd(text, at, next, end);
        tool = behind > at;
        boolean notice = text.starts("notice", after, end);
        at = behind;
        return !tool ? null : notice ? Level.LOW : Level.HIGH;
    }

    /** {@code main.ERROR:} of Monolog, {@code ERROR:root:} of Python. The whole head ends with it. */
    private boolean channel(int next) {
        int sign = text.find(':', at, next);
        if (sign < 0) {
            return false;
        }
        int dot = text.find('.', at, sign);
        if (dot > at && sign + 1 == next && Levels.marked(text, dot + 1, sign) != null) {
            level = Levels.of(text, dot + 1, sign);
            loggerStart = at;
            loggerEnd = dot;
            at = next;
            marked = true;
            return true;
        }
        int second = text.find(':', sign + 1, next);
        if (second > sign + 1
                && Levels.marked(text, at, sign) != null
                && HeadPieces.capitals(text, at, sign)
                && Loggers.plain(text, sign + 1, second)) {
            level = Levels.of(text, at, sign);
            loggerStart = sign + 1;
            loggerEnd = second;
            at = second + 1;
            marked = true;
            return true;
        }
        return false;
    }

    private boolean bracket(int next) {
        if (text.starts("(node:", at, next) && text.at(next - 1) == ')') {
            marked = true;
            return true;
        }
        // The letter that Ruby puts before its bracketed time.
        if (next - at == 2 && Text.isUpper(text.at(at)) && text.at(at + 1) == ',' && text.at(at + 3, end) == '[') {
            return true;
        }
        if (text.at(at) != '[' || (text.at(next - 1) != ']' && text.at(next - 1) != ':')) {
            return false;
        }
        if (time || marked) {
            return !marked || text.find(' ', at, next) >= 0 || !TypeNames.isType(text, at + 1, next - 1);
        }
        int after = text.skipBlank(next, end);
        int following = HeadPieces.pieceEnd(text, after, end);
        return after < end
                && (Times.isTime(text, after, following)
                        || (Levels.marked(text, after, following) != null && text.at(following - 1) != ':'));
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
            int next = HeadPieces.pieceEnd(text, i, end);
            if (n > 0 && Levels.marked(text, i, next) != null) {
                loggerStart = at;
                loggerEnd = text.trimEnd(at, i);
                while (loggerEnd > loggerStart
                        && !Text.isWord(text.at(loggerEnd - 1))
                        && text.at(loggerEnd - 1) != ']') {
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
            at = Loggers.separatorEnd(text, at, end);
            return;
        }
        loggerStart = at;
        loggerEnd = at;
        int name = Loggers.afterLevel(text, at, end, time && level != Level.UNKNOWN && !colon);
        if (name > at) {
            loggerEnd = name;
            at = Loggers.separatorEnd(text, name, end);
            // The method that java.util.logging prints behind the class.
            at = level == Level.UNKNOWN && at > name && text.wordEnd(at, end) == end ? end : at;
        }
    }
}
