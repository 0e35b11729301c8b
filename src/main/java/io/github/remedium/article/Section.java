package io.github.remedium.article;

import java.util.Optional;

/**
 * One section of a translation as it stands in the file. A file may hold several of one kind (a root cause inside the
 * resolution, say); {@link Translation} joins them.
 *
 * @param kind what the section is
 * @param heading the words of its heading, absent where the text stands without one
 * @param text its content without the heading
 * @param location where its heading, or else its text, begins
 */
public record Section(SectionKind kind, Optional<String> heading, Text text, SourceLocation location) {}
