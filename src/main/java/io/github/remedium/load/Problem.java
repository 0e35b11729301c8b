package io.github.remedium.load;

import io.github.remedium.article.SourceLocation;

/**
 * A complaint about a file.
 *
 * @param severity what it cost
 * @param code which kind of complaint, in lower case with hyphens, stable between versions: {@code front-matter-quote}
 * @param location the file, and the place in it as far as it is known
 * @param message what is wrong and, after a repair, what was assumed; for people, without the location
 */
public record Problem(Severity severity, String code, SourceLocation location, String message) {

    /** The location and the message: {@code es-ES/KA-03923.md:12:3: front matter 'title' must be text, was a list}. */
    @Override
    public String toString() {
        return location + ": " + message;
    }
}
