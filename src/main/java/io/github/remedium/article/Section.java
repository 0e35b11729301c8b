package io.github.remedium.article;

import java.util.Optional;

/**
 * One section of a translation, as it is in the file. A file may have several of one kind, for example a second cause
 * inside the resolution; the methods of {@link Translation} join them. Immutable.
 *
 * @param kind what the section is
 * @param heading the words of its heading; empty if it has none
 * @param text its content without the heading
 * @param location where it begins in the file
 */
public record Section(Kind kind, Optional<String> heading, Text text, SourceLocation location) {

    /** The four things a support article says. */
    public enum Kind {
        /** Products, versions and circumstances that the article is about. */
        ENVIRONMENT,
        /** What goes wrong: symptoms, messages, how to reproduce it. */
        ISSUE,
        /** Why it goes wrong. */
        CAUSE,
        /** What to do about it. */
        RESOLUTION
    }
}
