package io.github.remedium.internal.frontmatter;

/** The roles of the public {@code FieldRole}, which documents them, by the same names. */
public enum Role {
    TITLE(FieldType.WORDS),
    DESCRIPTION(FieldType.WORDS),
    NUMBER(FieldType.TEXT),
    PRODUCTS(FieldType.LIST),
    PRODUCT_FAMILIES(FieldType.LIST),
    APPLIES_TO(FieldType.LIST),
    KEYWORDS(FieldType.LIST),
    LOCALE(FieldType.TEXT),
    ARCHIVED(FieldType.TRUTH),
    MACHINE_TRANSLATED(FieldType.ANY),
    HUMAN_TRANSLATED_PERCENT(FieldType.WHOLE),
    CREATED(FieldType.DATE),
    PUBLISHED(FieldType.DATE),
    VERSION(FieldType.WHOLE);

    private final FieldType type;

    Role(FieldType type) {
        this.type = type;
    }

    /** What a field of this role means, where nothing more is known of it. */
    FieldType type() {
        return type;
    }
}
