package io.github.remedium.internal.paste;

/** Cuts the signs off a message that only join it to its neighbours. */
final class Messages {

    private static final String LEADING = ":,;)]}-\u2013\u2014.|>\u203a";
    private static final String TRAILING = ":,;([{-\u2013\u2014|";
    private static final String QUOTES = "\"'`";

    private Messages() {}

    /**
     * Adds a message, if it has a letter or a digit.
     *
     * @param first whether it begins its line or value, so that signs before it may be its own
     */
    static void add(Text text, PartList parts, int from, int to, boolean first) {
        int start = text.skipBlank(from, to);
        int end = text.trimEnd(start, to);
        while (start < end
                && !first
                && ((LEADING.indexOf(text.at(start)) >= 0 && !isOption(text, start, end))
                        || closesQuote(text, start, end))) {
            start = text.skipBlank(start + 1, end);
        }
        while (start < end && TRAILING.indexOf(text.at(end - 1)) >= 0) {
            end = text.trimEnd(start, end - 1);
        }
        end = withoutTail(text, start, end);
        if (start >= end) {
            return;
        }
        start = unquotedStart(text, start, end);
        end = unquotedEnd(text, start, end);
        for (int i = start; i < end; i++) {
            if (Text.isWord(text.at(i))) {
                int ruby = rubyType(text, start, end);
                parts.add(PartKind.MESSAGE, start, ruby);
                if (ruby < end) {
                    parts.add(PartKind.THROWABLE_TYPE, text.skipBlank(ruby, end) + 1, end - 1);
                    parts.add(PartKind.MARKUP, end - 1, end);
                }
                return;
            }
        }
    }

    /** A dash before a letter belongs to an option: {@code -c}. */
    private static boolean isOption(Text text, int at, int to) {
        return text.at(at) == '-' && Text.isLetter(text.at(at + 1, to));
    }

    /** What Monolog and Maven put behind a message: {@code [] []}, {@code -> [Help 1]}; a mark that opens a quotation. */
    private static int withoutTail(Text text, int from, int to) {
        int end = to;
        while (end - from >= 3
                && text.at(end - 1) == ']'
                && text.at(end - 2) == '['
                && Text.isBlank(text.at(end - 3))) {
            end = text.trimEnd(from, end - 2);
        }
        int help = end - 11;
        if (help > from && text.starts("-> [Help ", help, end)) {
            end = text.trimEnd(from, help);
        }
        boolean opens = end - from >= 2 && QUOTES.indexOf(text.at(end - 1)) >= 0 && Text.isBlank(text.at(end - 2));
        return opens ? text.trimEnd(from, end - 1) : end;
    }

    /** A quotation mark before a sign or blank closes a quotation that began in an earlier part. */
    private static boolean closesQuote(Text text, int at, int to) {
        return QUOTES.indexOf(text.at(at)) >= 0
                && (at + 1 >= to || Text.isBlank(text.at(at + 1)) || LEADING.indexOf(text.at(at + 1)) >= 0);
    }

    /** Where {@code (NoMethodError)} at the end of a message begins, or the end. */
    private static int rubyType(Text text, int from, int to) {
        if (text.at(to - 1) != ')') {
            return to;
        }
        int i = to - 1;
        while (i > from && text.at(i - 1) != '(' && to - i < 120) {
            i--;
        }
        return i > from + 1 && TypeNames.isType(text, i, to - 1) ? text.trimEnd(from, i - 1) : to;
    }

    /** A quotation mark without its partner, or around the whole message. */
    private static int unquotedStart(Text text, int from, int to) {
        char c = text.at(from);
        if (to - from < 2 || QUOTES.indexOf(c) < 0) {
            return from;
        }
        int count = text.count(c, from, to);
        boolean around = count == 2 && text.at(to - 1) == c;
        return around || (count % 2 == 1 && (c != '\'' || count == 1)) ? text.skipBlank(from + 1, to) : from;
    }

    private static int unquotedEnd(Text text, int from, int to) {
        if (to <= from) {
            return to;
        }
        char c = text.at(to - 1);
        boolean odd = QUOTES.indexOf(c) >= 0 && text.count(c, from, to) % 2 == 1;
        boolean apostrophe = c == '\'' && text.count(c, from, to) > 1;
        return odd && !apostrophe ? text.trimEnd(from, to - 1) : to;
    }
}
