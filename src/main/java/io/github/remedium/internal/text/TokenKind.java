package io.github.remedium.internal.text;

/** What a token is made of. */
public enum TokenKind {
    /** Letters. */
    WORD,
    /** Digits. */
    NUMBER,
    /** Letters and digits mixed in a way that no word has: ids, hashes, parts of a UUID. */
    OPAQUE,
    /** Two neighbouring characters of a script that is written without blanks. */
    BIGRAM,
    /** Several atoms joined by signs or by capitals: {@code com.day.cq}, {@code getIMSOrgDetails}. */
    IDENTIFIER,
    /** Letters and a number that name an error: {@code INT-150012}, {@code 0x80070005}. */
    CODE
}
