package io.github.remedium.match;

/**
 * A part of the query that is also in the article.
 *
 * @param start index of its first character in the text of the query, in UTF-16 code units, from 0
 * @param end index after its last character
 * @param text the characters of that part
 * @param kind what it is
 * @param met the words of the article that it corresponds to
 */
public record Evidence(int start, int end, String text, Kind kind, String met) {

    /** What a part of the query is. */
    public enum Kind {
        /** Several words in a row of a message in the article. */
        MESSAGE,
        /** An error code, such as {@code INT-150012} or {@code 0x80070005}. */
        CODE,
        /** An identifier: a class, a method, a path, a key. */
        IDENTIFIER,
        /** A word that the article has in the same language. */
        WORD,
        /** A word that the article has in another language. */
        TRANSLATED_WORD
    }
}
