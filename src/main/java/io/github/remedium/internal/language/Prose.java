package io.github.remedium.internal.language;

/**
 * The running words of a Markdown text: without code, addresses, tags and names of things, which say nothing about the
 * language. Only the beginning of the text is read; it is enough.
 */
public final class Prose {

    private static final int ENOUGH = 1_600;
    private static final int FURTHEST = 60_000;

    private final String text;
    private final Lines lines;
    private final char[] words = new char[ENOUGH];
    private int taken;

    /** Receives the prose of each line: the first characters of an array that is used again for the next line. */
    @FunctionalInterface
    public interface Lines {
        /** One line. */
        void line(char[] words, int length);
    }

    private Prose(String text, Lines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Hands over the prose of each line that has any, in order. */
    public static void of(String text, Lines lines) {
        new Prose(text, lines).read();
    }

    private void read() {
        boolean fenced = false;
        int at = 0;
        while (at < text.length() && at < FURTHEST && taken < ENOUGH) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int start = at;
            while (start < end && text.charAt(start) <= ' ') {
                start++;
            }
            if (text.startsWith("```", start) || text.startsWith("~~~", start)) {
                fenced = !fenced;
            } else if (!fenced && start < end) {
                line(start, Math.min(end, start + ENOUGH));
            }
            at = end + 1;
        }
    }

    private void line(int from, int to) {
        int length = 0;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int skipped = c < 0x80 ? skipped(c, i, to) : i;
            if (skipped > i) {
                words[length++] = ' ';
                i = skipped;
            } else {
                words[length++] = c;
                i++;
            }
        }
        taken += length;
        lines.line(words, length);
    }

    /** The end of what begins here and is no prose; the same index where it is prose. */
    private int skipped(char c, int i, int to) {
        return switch (c) {
            case '`' -> closing('`', i, to);
            case '<' -> closing('>', i, to);
            case '{' -> closing('}', i, to);
            case '(' -> i > 0 && text.charAt(i - 1) == ']' ? target(i, to) : i;
            case '&' -> closing(';', i, Math.min(to, i + 9));
            case 'h' -> text.startsWith("http", i) ? word(i, to) : i;
            case '[' -> text.startsWith("[!", i) ? closing(']', i, to) : i;
            default -> i;
        };
    }

    private int closing(char wanted, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i + 1;
            }
        }
        return from;
    }

    private int target(int from, int to) {
        int end = closing(')', from, to);
        return end == from && text.startsWith("data:", from + 1) ? to : end;
    }

    private int word(int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }
}
