package io.github.remedium.internal.paste;

/** Knows rules, rows and cells of tables that are drawn with signs. */
final class Tables {

    private Tables() {}

    /** Whether a line is drawn with signs alone. */
    static boolean isRule(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            boolean sign = "+-=|_*#~:<>/\\ \t".indexOf(c) >= 0
                    || (c >= '\u2500' && c <= '\u257f')
                    || c == '\u2014'
                    || c == '\u2013';
            if (!sign) {
                return false;
            }
        }
        return true;
    }

    /** Whether a line has bars at its beginning and end, or cells between bars. */
    static boolean isRow(Text text, int from, int to) {
        boolean bars = isBar(text.at(from)) && isBar(text.at(to - 1)) && to - from > 2;
        return bars || (isBar(text.at(from)) && count(text, from, to) >= 2) || columns(text, from, to) >= 4;
    }

    /** How many gaps of two blanks and more part the line. */
    private static int columns(Text text, int from, int to) {
        int gaps = 0;
        for (int i = from + 2; i < to; i++) {
            gaps += Text.isBlank(text.at(i - 1)) && Text.isBlank(text.at(i - 2)) && !Text.isBlank(text.at(i)) ? 1 : 0;
        }
        return gaps;
    }

    static boolean isBar(char c) {
        return c == '|' || c == '\u2502' || c == '\u2503' || c == '\u2551';
    }

    private static int count(Text text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += isBar(text.at(i)) ? 1 : 0;
        }
        return count;
    }

    /** Adds the cells of a row: a sentence is a message, anything else a cell. */
    static void read(Text text, PartList parts, Content content, int from, int to) {
        if (count(text, from, to) == 0 && !ProseWords.isErrorLike(text, from, to)) {
            parts.add(PartKind.TABLE, from, to);
            return;
        }
        int start = from;
        for (int i = from; i <= to; i++) {
            if (i == to || isBar(text.at(i))) {
                int first = text.skipBlank(start, i);
                int end = text.trimEnd(first, i);
                if (first < end) {
                    if (isSaid(text, first, end)) {
                        content.read(first, end, 1);
                    } else {
                        parts.add(PartKind.TABLE, first, end);
                    }
                }
                start = i + 1;
            }
        }
    }

    private static boolean isSaid(Text text, int from, int to) {
        return text.words(from, to) >= 4
                || (ProseWords.isErrorLike(text, from, to) && text.words(from, to) >= 2)
                || TypeNames.end(text, from, to) > from;
    }

    /**
     * The end of the name with a bar behind it that container tools put before each line, or the same index:
     * {@code worker-1  | text}.
     */
    static int service(Text text, int from, int to) {
        int name = text.runEnd(from, Math.min(to, from + 80));
        int bar = text.skipBlank(name, Math.min(to, name + 60));
        if (bar == name || text.at(bar, to) != '|' || (bar + 1 < to && !Text.isBlank(text.at(bar + 1)))) {
            return from;
        }
        for (int i = from; i < name; i++) {
            if (!Text.isWord(text.at(i)) && text.at(i) != '-' && text.at(i) != '.' && text.at(i) != '/') {
                return from;
            }
        }
        boolean cells = text.find(" | ", bar + 1, to) > 0;
        return cells || Text.isDigit(text.at(from)) ? from : bar + 1;
    }
}
