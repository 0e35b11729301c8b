package io.github.remedium.internal.text;

/**
 * Text of which nothing is hidden, for machines that read what people cannot see: without zero-width characters,
 * bidirectional controls, tags and variation selectors. Comments of articles are gone before: the Markdown reader knows
 * which they are. What looks like one here is code that the reader sees.
 */
public final class VisibleText {

    private VisibleText() {}

    /** The text without what a reader would not see. Line feeds and tabs stay. */
    public static String of(String text) {
        String safe = SafeText.lines(text);
        StringBuilder out = new StringBuilder(safe.length());
        for (int i = 0; i < safe.length(); ) {
            int c = safe.codePointAt(i);
            i += Character.charCount(c);
            if (!isInvisible(c)) {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    private static boolean isInvisible(int c) {
        return c == 0x34f
                || c == 0x115f
                || c == 0x1160
                || c == 0x17b4
                || c == 0x17b5
                || (c >= 0x180b && c <= 0x180f)
                || c == 0x200c
                || c == 0x200d
                || c == 0x2800
                || c == 0x3164
                || (c >= 0xfe00 && c <= 0xfe0f)
                || c == 0xffa0
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.PRIVATE_USE;
    }
}
