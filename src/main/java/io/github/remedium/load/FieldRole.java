package io.github.remedium.load;

/** What a field of front matter says about an article, whatever the field is called. */
public enum FieldRole {
    /** The title. */
    TITLE,
    /** A sentence that says what the article is about. */
    DESCRIPTION,
    /** The article's number. A value that is an address or a generated id is passed over. */
    NUMBER,
    /** The products it is about. */
    PRODUCTS,
    /** The families or suites that these products belong to. */
    PRODUCT_FAMILIES,
    /** The versions and variants of products it applies to. */
    APPLIES_TO,
    /** The keywords it is filed under. */
    KEYWORDS,
    /** The language of the file, as a tag such as {@code nl-NL}. */
    LOCALE,
    /** Whether the article was withdrawn. */
    ARCHIVED,
    /**
     * Whether a machine translated it: true, or a text with one of {@link FieldRoles#machineWords the words} that say
     * so.
     */
    MACHINE_TRANSLATED,
    /** How much of it a human translated, per cent; half or more means that no machine did. */
    HUMAN_TRANSLATED_PERCENT,
    /** When it was written. */
    CREATED,
    /** When it was published or last changed; the later of two files for one translation is used. */
    PUBLISHED,
    /** Its version, a whole number; the higher of two files for one translation is used. */
    VERSION
}
