package io.github.remedium.load;

import io.github.remedium.article.SourceLocation;

/**
 * Something that is wrong with a file.
 *
 * @param severity whether the file was loaded all the same
 * @param code the kind of problem, in lower case with hyphens: {@code front-matter-quote}; it stays the same between
 *     versions
 * @param location the file and, if known, the line and column
 * @param message what is wrong and, after a repair, how the file was understood; for people, without the location
 */
public record Problem(Severity severity, String code, SourceLocation location, String message) {

    /** What a problem cost. */
    public enum Severity {
        /** The file was not loaded. */
        ERROR,
        /** The file was loaded, but something in it was repaired or is doubtful. */
        WARNING,
        /** Good to know; nothing was lost and nothing was guessed. */
        INFO
    }

    /** The location and the message: {@code es-ES/KA-03923.md:12:3: front matter 'title' must be text, was a list}. */
    @Override
    public String toString() {
        return location + ": " + message;
    }
}
