package io.github.remedium.internal.frontmatter;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fields of front matter that have a meaning, in the order in which files have them. */
public enum KnownField {
    /** {@code title}. */
    TITLE(FieldType.TEXT),
    /** {@code description}. */
    DESCRIPTION(FieldType.TEXT),
    /** {@code solution}. */
    SOLUTION(FieldType.LIST),
    /** {@code product}. */
    PRODUCT(FieldType.LIST),
    /** {@code applies-to}. */
    APPLIES_TO(FieldType.LIST),
    /** {@code keywords}. */
    KEYWORDS(FieldType.LIST),
    /** {@code resolution}: the name of a section, of no use. */
    RESOLUTION(FieldType.TEXT),
    /** {@code internal-notes}. */
    INTERNAL_NOTES(FieldType.TEXT),
    /** {@code bug}. */
    BUG(FieldType.BOOLEAN),
    /** {@code article-created-by}. */
    ARTICLE_CREATED_BY(FieldType.TEXT),
    /** {@code article-created-date}. */
    ARTICLE_CREATED_DATE(FieldType.DATE),
    /** {@code article-published-by}. */
    ARTICLE_PUBLISHED_BY(FieldType.TEXT),
    /** {@code article-published-date}. */
    ARTICLE_PUBLISHED_DATE(FieldType.DATE),
    /** {@code version-number}. */
    VERSION_NUMBER(FieldType.INTEGER),
    /** {@code article-number}. */
    ARTICLE_NUMBER(FieldType.TEXT),
    /** {@code dynamics-url}. */
    DYNAMICS_URL(FieldType.TEXT),
    /** {@code exl-id}. */
    EXL_ID(FieldType.TEXT),
    /** {@code source-git-commit}. */
    SOURCE_GIT_COMMIT(FieldType.TEXT),
    /** {@code workflow-type}. */
    WORKFLOW_TYPE(FieldType.TEXT),
    /** {@code source-wordcount}. */
    SOURCE_WORDCOUNT(FieldType.INTEGER),
    /** {@code ht-degree}. */
    HT_DEGREE(FieldType.INTEGER),
    /** {@code locale}: the language of the file. */
    LOCALE(FieldType.TEXT),
    /** {@code language}: the same. */
    LANGUAGE(FieldType.TEXT),
    /** {@code lang}: the same. */
    LANG(FieldType.TEXT);

    private static final Map<String, KnownField> BY_KEY =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(KnownField::key, Function.identity()));

    private final String key;
    private final FieldType type;

    KnownField(FieldType type) {
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.type = type;
    }

    /** The name in the file: {@code article-number}. */
    public String key() {
        return key;
    }

    /** What its value means. */
    public FieldType type() {
        return type;
    }

    /** Whether the name is a word that also occurs in running text; compound names do not. */
    boolean ordinaryWord() {
        return key.indexOf('-') < 0;
    }

    /** The field of this name; capitals, and {@code _} or a space for {@code -}, do not matter. */
    public static Optional<KnownField> of(String key) {
        KnownField exact = BY_KEY.get(key);
        if (exact != null || key.length() > 40) {
            return Optional.ofNullable(exact);
        }
        String folded = key.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        return Optional.ofNullable(BY_KEY.get(folded));
    }
}
