package io.github.remedium.internal.markdown.block;

/** Tells which lines of a text are fenced code. Not safe for several threads. */
final class CodeFences {

    private char fence;
    private int length;

    /** Whether the next line is code, or begins or ends it. Lines must be given in order. */
    boolean isCode(String text, int start, int end) {
        int at = start;
        while (at < end && isLead(text.charAt(at))) {
            at++;
        }
        char c = at < end ? text.charAt(at) : ' ';
        if (c != '`' && c != '~') {
            return length > 0;
        }
        int run = at;
        while (run < end && text.charAt(run) == c) {
            run++;
        }
        if (length > 0) {
            if (c == fence && run - at >= length && blank(text, run, end)) {
                length = 0;
            }
            return true;
        }
        if (run - at >= 3 && (c == '~' || text.lastIndexOf('`', end - 1) < run)) {
            fence = c;
            length = run - at;
            return true;
        }
        return false;
    }

    /** What can stand before a fence: indentation, list markers, quotation marks. */
    private static boolean isLead(char c) {
        return c == ' '
                || c == '\t'
                || c == '>'
                || c == '-'
                || c == '*'
                || c == '+'
                || c == '.'
                || (c >= '0' && c <= '9');
    }

    private static boolean blank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) != ' ' && text.charAt(i) != '\t') {
                return false;
            }
        }
        return true;
    }
}
