package io.github.remedium.internal.paste;

import org.jspecify.annotations.Nullable;

/** Tells the pieces of a log head: brackets and runs, levels by their place, ids and numbers. */
final class HeadPieces {

    /** Characters of a piece; a longer bracket is no part of a head. */
    private static final int LONGEST_PIECE = 400;

    private HeadPieces() {}

    /** The end of a bracketed group, or of a run without blanks. */
    static int pieceEnd(Text text, int from, int end) {
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

    /** The level that stands in one bracket with a time: {@code [2024-01-05 10:00:00: ERROR/Main]}. */
    static Level levelInside(Text text, int from, int to) {
        Level found = Level.UNKNOWN;
        for (int i = from + 1; i < to; i = text.skipBlank(text.runEnd(i, to), to)) {
            int end = text.runEnd(i, to);
            int slash = Text.isUpper(text.at(i)) ? text.find('/', i, end) : -1;
            Level said = Levels.marked(text, i, slash > i ? slash : end);
            found = said == null ? found : said;
        }
        return found;
    }

    /** A level in small letters right behind a time or a bracket; not the first word of "error while loading". */
    static @Nullable Level afterTime(Text text, int at, int next, int end) {
        Level said = Levels.of(text, at, next);
        int after = text.skipBlank(next, end);
        boolean sentence = after < end && Text.isLower(text.at(after)) && Loggers.nameEnd(text, after, end) < 0;
        return said == Level.UNKNOWN || sentence || !Text.isLetter(text.at(next - 1)) ? null : said;
    }

    /** {@code E0312 12:00:00.000000}. */
    static @Nullable Level kubernetes(Text text, int at, int next, int end) {
        int after = text.skipBlank(next, end);
        boolean mark = next - at == 5
                && text.digitsEnd(at + 1, next) == next
                && "IWEF".indexOf(text.at(at)) >= 0
                && Times.isTime(text, after, text.runEnd(after, end));
        return !mark ? null : text.at(at) == 'I' ? Level.LOW : Level.HIGH;
    }

    /** The end of {@code npm ERR!}, {@code yarn error}, or the same index. */
    static int npmEnd(Text text, int at, int next, int end) {
        boolean tool = text.starts("npm", at, next) || text.starts("pnpm", at, next) || text.starts("yarn", at, next);
        int after = text.skipBlank(next, end);
        boolean mark = text.starts("ERR!", after, end)
                || text.starts("WARN", after, end)
                || text.startsFolded("error ", after, end)
                || text.starts("notice", after, end);
        return tool && mark ? text.runEnd(after, end) : at;
    }

    /** Whether there is no small letter. */
    static boolean capitals(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Text.isLower(text.at(i))) {
                return false;
            }
        }
        return true;
    }

    /** A dash, a number, AM, a zone, {@code 12#0:}, {@code *5}; ids of requests. */
    static boolean isNoise(Text text, int from, int to, int end, boolean levelled) {
        int letters = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            letters += Text.isLetter(text.at(i)) ? 1 : 0;
            digits += Text.isDigit(text.at(i)) ? 1 : 0;
        }
        if (letters == 0) {
            return text.at(from) != '('
                    && text.at(from) != '"'
                    && text.at(from) != '{'
                    && text.at(from) != '<'
                    && (!levelled
                            || !Text.isDigit(text.at(from))
                            || text.find('#', from, to) > 0
                            || text.starts("---", text.skipBlank(to, end), end))
                    && !isCode(text, from, to);
        }
        boolean zone = to - from == 3
                && "UGCP".indexOf(text.at(from)) >= 0
                && text.at(to - 1) != 'l'
                && capitals(text, from, to);
        boolean half = to - from == 2 && (text.at(from + 1) == 'M') && capitals(text, from, to);
        boolean file = text.at(to - 1) == ']' && text.find('.', from, to) > from && text.find('[', from, to) < 0;
        boolean id = to - from >= 16 && digits >= 5 && text.find('/', from, to) < 0 && text.find('=', from, to) < 0;
        return zone
                || half
                || id
                || file
                || text.starts("stdout", from, to)
                || text.starts("stderr", from, to)
                || (to - from == 1 && (text.at(from) == 'F' || text.at(from) == 'P'));
    }

    /** A number of more than three digits with a sign behind it is the message's. */
    private static boolean isCode(Text text, int from, int to) {
        return to - from > 4 && text.at(to - 1) == ':' && text.find('#', from, to) < 0;
    }
}
