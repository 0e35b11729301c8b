package io.github.remedium.internal;

import io.github.remedium.article.SourceLocation;

/**
 * Something wrong with a file, as the engines report it.
 *
 * @param severity what it cost
 * @param code which kind of complaint, in lower case with hyphens
 * @param location the file, and the place in it as far as it is known
 * @param message what is wrong and, after a repair, what was assumed; without the location
 */
public record Complaint(Grade severity, String code, SourceLocation location, String message) {

    /** The location and the message. */
    @Override
    public String toString() {
        return location + ": " + message;
    }
}
