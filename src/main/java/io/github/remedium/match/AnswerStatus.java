package io.github.remedium.match;

/** What came of a query. */
public enum AnswerStatus {
    /** One article is right with at least the confidence asked for. */
    FOUND,
    /** Several articles fit and one question to the reader tells them apart. */
    AMBIGUOUS,
    /** No article, for the reason given. */
    NONE
}
