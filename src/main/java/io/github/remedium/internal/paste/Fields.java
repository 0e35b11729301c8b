package io.github.remedium.internal.paste;

/**
 * Reads JSON and what is printed like it (objects of JavaScript and Python, {@code key = value;}), also where
 * quotation marks inside of strings lost their backslashes. It keeps no stack: the last name decides what a value is,
 * so no nesting is too deep.
 */
final class Fields {

    private static final int LONGEST_NAME = 80;

    /** Lines over which a string may run; behind that its closing mark is taken for lost. */
    private static final int MOST_OPEN_LINES = 300;

    private final Text text;
    private final PartList parts;
    private final Values values;
    private FieldName name = FieldName.OTHER;
    private boolean valueNext;
    private int depth;
    private int openLines;
    private char openMark;

    Fields(Text text, PartList parts, Content content) {
        this.text = text;
        this.parts = parts;
        this.values = new Values(text, parts, content);
    }

    /** Whether an object or a string is still open. */
    boolean open() {
        return depth > 0;
    }

    /** An object was opened at the end of a line that is no field itself. */
    void openObject() {
        depth++;
        valueNext = false;
        name = FieldName.OTHER;
    }

    /** Whether a name without quotation marks has a value with them: {@code code: 'X'}. */
    boolean isQuoted(int from, int to) {
        int end = text.wordEnd(from, Math.min(to, from + LONGEST_NAME));
        int value = text.skipBlank(end + 1, to);
        return end > from && text.at(end, to) == ':' && (text.at(value, to) == '\'' || text.at(value, to) == '"');
    }

    /** Whether a string that holds a message or a stack goes on in the next line. */
    boolean stringOpen() {
        return openLines > 0;
    }

    void forget() {
        depth = 0;
        openLines = 0;
        valueNext = false;
        name = FieldName.OTHER;
    }

    /** The index of the mark that closes the open string in a line, or -1. */
    int close(int from, int to) {
        openLines = openLines > MOST_OPEN_LINES ? 0 : openLines + 1;
        int close = closing(openMark, from, to);
        if (close >= 0) {
            openLines = 0;
            valueNext = false;
        }
        return close;
    }

    /** Whether an object begins here: a brace with a name or another bracket behind it. */
    static boolean begins(Text text, int at, int to) {
        char c = text.at(at);
        if (c != '{' && c != '[') {
            return false;
        }
        int next = text.skipBlank(at + 1, to);
        char first = text.at(next, to);
        if (c == '[') {
            return (first == '{' && (text.at(next + 1, to) == '"' || text.at(next + 1, to) == '\'')) || first == '"';
        }
        if (first != '"' && first != '\'') {
            int end = text.wordEnd(next, Math.min(to, next + LONGEST_NAME));
            return end > next && text.at(end, to) == ':' && text.at(end + 1, to) == ' ' && !Text.isUpper(first);
        }
        int limit = Math.min(to, next + LONGEST_NAME);
        int close = text.find(first, next + 1, limit);
        int colon = text.skipBlank(close + 1, to);
        return close > next && (text.at(colon, to) == ':' || text.at(colon, to) == '=');
    }

    /** Whether a line is part of an object: brackets only, or a name with its value. */
    boolean isLine(int from, int to) {
        char c = text.at(from);
        if (begins(text, from, to)) {
            return true;
        }
        if (c == '"' || c == '\'') {
            int close = text.find(c, from + 1, Math.min(to, from + LONGEST_NAME));
            int colon = text.skipBlank(close + 1, to);
            boolean named = close > 0 && (text.at(colon, to) == ':' || (depth > 0 && text.at(colon, to) == '='));
            return named
                    || (depth > 0
                            && ((close > 0 && (colon >= to || text.at(colon, to) == ',')) || to - from > LONGEST_NAME));
        }
        if ("{}[]".indexOf(c) >= 0) {
            return onlySigns(from, to) && (depth > 0 || to - from == 1);
        }
        if (depth == 0) {
            return false;
        }
        int end = text.wordEnd(from, Math.min(to, from + LONGEST_NAME));
        int sign = text.skipBlank(end, to);
        return end > from && (text.at(sign, to) == ':' || text.at(sign, to) == '=');
    }

    private boolean onlySigns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Text.isWord(text.at(i)) || text.at(i) == '"') {
                return false;
            }
        }
        return true;
    }

    /** Reads until the text ends or, where {@code embedded}, its object does; gives the index behind. */
    int read(int from, int to, boolean embedded, int nesting) {
        int before = depth;
        int i = from;
        while (i < to) {
            char c = text.at(i);
            if (c == '{' || c == '[') {
                depth++;
                valueNext &= c == '[';
                i++;
            } else if (c == '}' || c == ']') {
                depth = Math.max(0, depth - 1);
                valueNext = false;
                i++;
                if (embedded && depth <= before) {
                    depth = before;
                    break;
                }
            } else if (c == '"' || c == '\'') {
                i = string(i, to, nesting);
            } else if (Text.isBlank(c) || c == ',' || c == ';' || c == ':' || c == '=') {
                valueNext = c == ':' || c == '=' || (valueNext && c != ',' && c != ';');
                i++;
            } else {
                i = bare(i, to, nesting);
            }
        }
        parts.add(PartKind.MARKUP, Math.max(from, i - 1), i);
        return i;
    }

    private int string(int open, int to, int nesting) {
        char mark = text.at(open);
        parts.add(PartKind.MARKUP, open, open + 1);
        // The mark that closes an outer string, of which an object inside was read already.
        if (!valueNext && (text.at(open + 1, to) == ',' || text.at(open + 1, to) == '}')) {
            return open + 1;
        }
        if (!valueNext) {
            int close = text.find(mark, open + 1, Math.min(to, open + LONGEST_NAME + 2));
            int colon = text.skipBlank(close + 1, to);
            if (close > 0 && (text.at(colon, to) == ':' || text.at(colon, to) == '=')) {
                parts.add(PartKind.KEY, open + 1, close);
                name = FieldName.of(text, open + 1, close);
                valueNext = true;
                return text.at(colon + 1, to) == '>' ? colon + 2 : colon + 1;
            }
        }
        int inner = text.skipBlank(open + 1, to);
        // JSON inside of a string, its backslashes gone.
        if (inner < to && begins(text, inner, to)) {
            valueNext = false;
            return inner;
        }
        int close = closing(mark, open + 1, to);
        int end = close < 0 ? to : close;
        values.add(name, open + 1, end, nesting);
        valueNext = close < 0 && valueNext;
        if (close < 0 && nesting == 0) {
            openLines = 1;
            openMark = mark;
        }
        return close < 0 ? to : close + 1;
    }

    /** A value without quotation marks, or a name without them. */
    private int bare(int from, int to, int nesting) {
        int i = from;
        while (i < to && ",;}]{\"".indexOf(text.at(i)) < 0) {
            boolean colon = text.at(i) == ':' || text.at(i) == '=';
            if (colon && !valueNext) {
                parts.add(PartKind.KEY, from, i);
                name = FieldName.of(text, from, i);
                return i;
            }
            i++;
        }
        FieldName as = name == FieldName.MESSAGE && !valueNext && i - from < 2 ? FieldName.OTHER : name;
        values.add(as, from, i, nesting);
        return Math.max(i, from + 1);
    }

    /** The mark that closes a string: what follows it could follow a value. */
    private int closing(char mark, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.at(i) == mark && follows(i + 1, to)) {
                return i;
            }
        }
        return -1;
    }

    private boolean follows(int at, int to) {
        // Blanks are bounded, so that a run of quotation marks and blanks stays cheap.
        int next = text.skipBlank(at, Math.min(to, at + LONGEST_NAME));
        if (next >= to) {
            return true;
        }
        char c = text.at(next);
        if (c == '"' && text.at(next + 1, to) == ',') {
            return false;
        }
        if (c != ',') {
            return c == '}' || (c == ']' && !Text.isWord(text.at(next + 1, to))) || (c == ';' && next + 1 == to);
        }
        int after = text.skipBlank(next + 1, Math.min(to, next + LONGEST_NAME));
        if (after >= to) {
            return true;
        }
        int word = text.wordEnd(after, Math.min(to, after + LONGEST_NAME));
        return "\"'{[}]".indexOf(text.at(after)) >= 0
                || Text.isDigit(text.at(after))
                || (word > after && (text.at(word, to) == ':' || text.at(word, to) == '='));
    }
}
