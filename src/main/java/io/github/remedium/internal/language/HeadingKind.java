package io.github.remedium.internal.language;

/** What a heading announces. */
public enum HeadingKind {
    /** The part of an article that comes before the resolution: environment, issue and cause. */
    DESCRIPTION,
    /** Products, versions and circumstances. */
    ENVIRONMENT,
    /** What goes wrong. */
    ISSUE,
    /** How to make it go wrong: part of the issue, except inside a resolution, where it is ordinary text. */
    REPRODUCTION,
    /** Why it goes wrong. */
    CAUSE,
    /** What to do about it. */
    RESOLUTION,
    /** The words that, followed by a number, announce one of several steps: {@code Step 2}. */
    STEP,
    /** No section: notes, examples, links to read on. The text stays in the section it stands in. */
    ASIDE,
    /** A sentence by which a stub says that its article was withdrawn. */
    ARCHIVED
}
