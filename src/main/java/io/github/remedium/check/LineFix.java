package io.github.remedium.check;

import java.util.List;
import java.util.Objects;

/**
 * A safe correction: one line of a file becomes other lines, and the file then reads as it was read before, without the
 * repair. Immutable.
 *
 * @param path the file as its source names it
 * @param line the number of the line, from 1
 * @param before the line as it is, without its line end; if the file has another line there, nothing may be written
 * @param after what stands there instead: nothing to take the line away, two lines to split it; without line ends
 */
public record LineFix(String path, int line, String before, List<String> after) {

    /** Copies the list. */
    public LineFix {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(before, "before");
        after = List.copyOf(after);
    }
}
