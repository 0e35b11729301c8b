package io.github.remedium.internal.markdown.inline;

import io.github.remedium.internal.markdown.html.Chars;

/**
 * Tells lines that an editor has wrapped from lines that the author has broken. Support articles list products one per
 * line and mean it; hand-written ones are wrapped at some width, where the next word would not have fitted any more.
 */
final class LineWidth {

    /** Narrower than any text is wrapped to. */
    private static final int NARROW = 60;
    /** Wider than any text is wrapped to: such a text has one line to a paragraph. */
    private static final int WIDE = 130;

    private final String text;
    private final int longest;

    LineWidth(String text) {
        this.text = text;
        int start = 0;
        int max = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            max = Math.max(max, end - start);
            start = end + 1;
        }
        this.longest = Math.max(max, text.length() - start);
    }

    /** Whether the line that ends at a newline goes on in the next one as running text. */
    boolean wrapsAfter(int newline) {
        if (longest > WIDE || newline == 0 || endsSentence(text.charAt(newline - 1)) || beginsMarked(newline + 1)) {
            return false;
        }
        int length = newline - text.lastIndexOf('\n', newline - 1) - 1;
        int word = newline + 1;
        while (word < text.length() && !Chars.isSpace(text.charAt(word)) && !Chars.isIdeographic(text.charAt(word))) {
            word++;
        }
        return length + word - newline > Math.max(NARROW, longest);
    }

    /** After the end of a sentence nothing tells a wrapped line from a broken one; then what was written counts. */
    private static boolean endsSentence(char c) {
        return c == '.' || c == ':' || c == ';' || c == '!' || c == '?' || c == '\u3002' || c == '\uff1a';
    }

    private boolean beginsMarked(int start) {
        return text.startsWith("<", start) || text.startsWith("**", start);
    }
}
