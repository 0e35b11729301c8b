package io.github.remedium.internal.frontmatter;

/** What the value of a known field means. */
public enum FieldType {
    /** Text, on one line in practice. */
    TEXT,
    /** Text for readers, which may hold markup. */
    WORDS,
    /** Names, parted by commas or as a YAML list. */
    LIST,
    /** True or false. */
    TRUTH,
    /** A whole number; a percent sign may follow. */
    WHOLE,
    /** A date, most often with a time. */
    DATE,
    /** What the value looks like. */
    ANY
}
