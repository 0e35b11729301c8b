package io.github.remedium.load;

import java.util.function.Consumer;

/**
 * The running words of a Markdown text: without code, addresses, tags and names of things, none of which says what
 * language the text is in. Looks at the beginning only, which is enough to tell.
 */
final class Prose {

    private static final int ENOUGH = 6_000;
    private static final int FURTHEST = 60_000;

    private final String text;
    private final Consumer<String> lines;
    private int taken;

    private Prose(String text, Consumer<String> lines) {
        this.text = text;
        this.lines = lines;
    }

    /** Hands over the prose of each line that has any, in order. */
    static void of(String text, Consumer<String> lines) {
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
        StringBuilder words = new StringBuilder(to - from);
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int skipped = skipped(c, i, to);
            if (skipped > i) {
                words.append(' ');
                i = skipped;
            } else {
                words.append(c);
                i++;
            }
        }
        taken += words.length();
        lines.accept(words.toString());
    }

    /** The end of what begins here and is no prose; the same index where it is prose. */
    private int skipped(char c, int i, int to) {
        return switch (c) {
            case '`' -> closing('`', i, to);
            case '<' -> closing('>', i, to);
            case '{' -> closing('}', i, to);
            case '(' -> i > 0 && text.charAt(i - 1) == ']' ? closing(')', i, to) : i;
            case '&' -> entity(i, to);
            case 'h' -> text.startsWith("http", i) ? word(i, to) : i;
            case '[' -> text.startsWith("[!", i) ? closing(']', i, to) : i;
            default -> i;
        };
    }

    private int closing(char wanted, int from, int to) {
        int close = text.indexOf(wanted, from + 1);
        return close > 0 && close < to ? close + 1 : from;
    }

    private int entity(int from, int to) {
        int close = text.indexOf(';', from);
        return close > 0 && close < Math.min(to, from + 9) ? close + 1 : from;
    }

    private int word(int from, int to) {
        int end = from;
        while (end < to && text.charAt(end) > ' ') {
            end++;
        }
        return end;
    }
}
