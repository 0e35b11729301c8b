package io.github.remedium.match;

/** What kind of thing in the query met the article. */
public enum EvidenceKind {
    /** A run of words of a signature. */
    MESSAGE,
    /** An error code, such as {@code INT-150012} or {@code 0x80070005}. */
    CODE,
    /** An identifier: a class, a method, a path, a key. */
    IDENTIFIER,
    /** A word of the article's own language. */
    WORD,
    /** A word that the article has in another language. */
    TRANSLATED_WORD
}
