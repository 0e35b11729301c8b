package io.github.remedium.internal.text;

/** What scripts a character is of, as far as it matters for cutting a text into words. Stateless. */
public final class Scripts {

    private Scripts() {}

    /**
     * Whether a character stands from the first East Asian block (U+2E80) on: scripts that put no blanks between words, so
     * that a word may begin anywhere, and where a sign says more than a letter. A coarse test for a quick pass over a text.
     */
    public static boolean isEastern(int c) {
        return c >= 0x2E80;
    }

    /** Han, kana, Hangul and Thai: cut into pairs of characters, since there are no blanks to cut at. */
    static boolean isUnspaced(int c) {
        if (c < 0x0E00) {
            return false;
        }
        return c <= 0x0E7F
                || (c >= 0x1100 && c <= 0x11FF)
                || (c >= 0x3040 && c <= 0x30FF)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xAC00 && c <= 0xD7AF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFF66 && c <= 0xFF9D)
                || (c >= 0x20000 && c <= 0x3FFFF);
    }
}
