package io.github.remedium.internal.text;

/** A text while its secrets are masked. Used by one thread. */
final class MaskedText {

    private static final char BULLET = '\u2022';

    private final char[] out;

    /** This text, of which nothing is masked yet. */
    MaskedText(String text) {
        out = text.toCharArray();
    }

    /** Masks what stands there, except ends of lines. */
    void mask(int start, int end) {
        for (int i = start; i < end; i++) {
            if (out[i] != '\n' && out[i] != '\r') {
                out[i] = BULLET;
            }
        }
    }

    /** The text as far as it may be shown. */
    String shown() {
        return new String(out);
    }

    /** Whether a character opens and closes a quotation. */
    static boolean isQuote(char c) {
        return c == '"' || c == '\'' || c == '`';
    }
}
