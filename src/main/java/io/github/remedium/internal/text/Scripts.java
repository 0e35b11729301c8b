package io.github.remedium.internal.text;

/** Which scripts are written without blanks between words. */
final class Scripts {

    private Scripts() {}

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
