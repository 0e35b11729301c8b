package io.github.remedium.internal.markdown.block;

import java.util.Arrays;

/** From offsets in a text to line numbers. */
final class LineIndex {

    private final int[] starts;
    private final int firstLine;

    LineIndex(String text, int firstLine) {
        int[] found = new int[64];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = at + 1;
        }
        this.starts = Arrays.copyOf(found, count);
        this.firstLine = firstLine;
    }

    /** The number of the line an offset is on. */
    int line(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return firstLine + (found >= 0 ? found : -found - 2);
    }
}
