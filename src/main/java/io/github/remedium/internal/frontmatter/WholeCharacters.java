package io.github.remedium.internal.frontmatter;

import java.io.Reader;

/**
 * Reads a text so that no read ends between the two halves of a character, which the YAML engine's reader does not
 * survive. A half that has no other half in the text is given as U+FFFD. Not safe for several threads.
 */
final class WholeCharacters extends Reader {

    private static final char REPLACEMENT = '\uFFFD';

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (length == 0) {
            return 0;
        }
        if (at >= text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        if (end < text.length() && end > at + 1 && isPair(end - 1)) {
            end--;
        }
        int count = end - at;
        for (int i = 0; i < count; i++) {
            char c = text.charAt(at + i);
            buffer[offset + i] = Character.isSurrogate(c) && !isPair(at + i) && !isPair(at + i - 1) ? REPLACEMENT : c;
        }
        at = end;
        return count;
    }

    /** Whether a character begins at an offset and ends at the next one. */
    private boolean isPair(int index) {
        return index >= 0
                && index + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(index), text.charAt(index + 1));
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
