package io.github.remedium.article;

/** The four things a support article says. */
public enum SectionKind {
    /** Products, versions and circumstances the article is about. */
    ENVIRONMENT,
    /** What goes wrong: symptoms, messages, how to reproduce it. */
    ISSUE,
    /** Why it goes wrong. */
    CAUSE,
    /** What to do about it. */
    RESOLUTION
}
