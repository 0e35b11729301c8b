package io.github.remedium.internal.frontmatter;

/** What the value of a known field means. */
public enum FieldType {
    /** Words, on one line in practice. */
    TEXT,
    /** Names, parted by commas or as a YAML list. */
    LIST,
    /** True or false. */
    BOOLEAN,
    /** A whole number; a percent sign may follow. */
    INTEGER,
    /** A date, most often with a time. */
    DATE
}
