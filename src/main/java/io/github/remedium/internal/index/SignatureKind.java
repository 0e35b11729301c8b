package io.github.remedium.internal.index;

/** Where a signature stands, the most telling first. */
public enum SignatureKind {
    /** In quotes, emphasised or as code: what a product prints. */
    MESSAGE,
    /** The article's title. */
    TITLE,
    /** A sentence of the issue. */
    SENTENCE
}
