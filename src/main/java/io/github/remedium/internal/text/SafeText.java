package io.github.remedium.internal.text;

/**
 * Makes text safe to print on a terminal: what articles and queries hold must neither move the cursor, colour the
 * screen, nor make a line read differently from what it says.
 */
public final class SafeText {

    private static final char REPLACEMENT = '\ufffd';

    private SafeText() {}

    /**
     * The text without control characters (line feeds and tabs stay), bidirectional controls, invisible format
     * characters of the kind that hides text, and tags; lone surrogates become U+FFFD. Line breaks of other kinds
     * become line feeds.
     */
    public static String lines(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\r') {
                if (i == text.length() || text.charAt(i) != '\n') {
                    out.append('\n');
                }
            } else if (c == 0x85 || c == 0x2028 || c == 0x2029) {
                out.append('\n');
            } else if (Character.getType(c) == Character.SURROGATE) {
                out.append(REPLACEMENT);
            } else if (c == '\n' || c == '\t' || !isHidden(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** The same in one line: line breaks and tabs become spaces. */
    public static String line(String text) {
        return lines(text).replace('\n', ' ').replace('\t', ' ');
    }

    private static boolean isHidden(int c) {
        return Character.isISOControl(c)
                || c == 0xad
                || c == 0x61c
                || c == 0x180e
                || (c >= 0x200b && c <= 0x200f && c != 0x200c && c != 0x200d)
                || (c >= 0x202a && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff
                || (c >= 0xfff0 && c <= 0xfffb)
                || (c >= 0xe0000 && c <= 0xe0fff);
    }
}
