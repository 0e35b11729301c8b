package io.github.remedium.internal.markdown.inline;

import io.github.remedium.internal.markdown.html.Chars;

/**
 * Tells line ends that an editor made (wrapping) from those that the author meant. Some articles list one product per
 * line; others are wrapped at some width, and then the next word would not have fitted on the line before.
 */
final class LineWidth {

    /** Characters; no text is wrapped at a smaller width. */
    private static final int NARROW = 60;
    /** Characters; no text is wrapped at a greater width. A text with longer lines has one paragraph per line. */
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

    /** After the end of a sentence both kinds of line end look the same; then it is taken as meant. */
    private static boolean endsSentence(char c) {
        return c == '.' || c == ':' || c == ';' || c == '!' || c == '?' || c == '\u3002' || c == '\uff1a';
    }

    private boolean beginsMarked(int start) {
        return text.startsWith("<", start) || text.startsWith("**", start);
    }
}
