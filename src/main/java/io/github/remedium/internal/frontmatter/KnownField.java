package io.github.remedium.internal.frontmatter;

/**
 * A field whose name and type are known.
 *
 * @param key its name, in lower case: {@code article-number}
 * @param type what its value means
 * @param lenient whether a value of another type is kept as it looks, without a complaint
 * @param listed whether files are known to have it, so that it tells where a field begins
 * @param place where it stands among the fields of a file, from 0
 */
public record KnownField(String key, FieldType type, boolean lenient, boolean listed, int place) {

    /** Whether the name is a word that also occurs in running text; compound names do not. */
    boolean ordinaryWord() {
        return key.indexOf('-') < 0 && key.indexOf('.') < 0;
    }
}
