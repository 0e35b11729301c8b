package io.github.remedium.internal.paste;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines. A line that is too long is cut at a blank, so that no scan of a line is long. */
final class Lines {

    /** Characters of a line; what is longer becomes several lines. */
    static final int LONGEST = 8_000;

    /** How far behind that a blank is looked for. */
    private static final int SEARCH = 200;

    private Lines() {}

    static List<Line> of(Text text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        boolean continued = false;
        for (int i = 0; i <= text.length; i++) {
            boolean ends = i == text.length || text.at(i) == '\n' || text.at(i) == '\r';
            boolean tooLong =
                    !ends && i - start >= LONGEST && (Text.isBlank(text.at(i)) || i - start >= LONGEST + SEARCH);
            if (!ends && !tooLong) {
                continue;
            }
            boolean nothing = i == start && (i == text.length || isPair(text, i));
            if (!nothing) {
                int first = text.skipBlank(start, i);
                lines.add(new Line(start, first, text.trimEnd(first, i), continued));
            }
            continued = tooLong;
            start = ends ? i + 1 : i;
        }
        return lines;
    }

    /** The second half of a carriage return with a line feed. */
    private static boolean isPair(Text text, int i) {
        return i > 0 && text.at(i) == '\n' && text.at(i - 1) == '\r';
    }
}
