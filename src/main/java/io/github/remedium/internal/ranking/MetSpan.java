package io.github.remedium.internal.ranking;

/**
 * A stretch of the query that met something in an article.
 *
 * @param start first character in the query as it was given, in UTF-16 code units from 0
 * @param end behind the last character
 * @param text the query's characters in that stretch
 * @param kind what kind of thing it is
 * @param met what it met in the article, as the article words it
 */
public record MetSpan(int start, int end, String text, Kind kind, String met) {

    /** What a stretch is; the names are those of the public {@code Evidence.Kind}. */
    public enum Kind {
        /** A run of words of a signature. */
        MESSAGE,
        /** An error code. */
        CODE,
        /** An identifier. */
        IDENTIFIER,
        /** A word of the article's own language. */
        WORD,
        /** A word that the article has in another language. */
        TRANSLATED_WORD
    }
}
