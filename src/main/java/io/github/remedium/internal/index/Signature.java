package io.github.remedium.internal.index;

/**
 * A string by which an article is recognised, as a sequence of items: terms, and concepts of phrases at the place where
 * the phrase begins.
 *
 * @param kind where in the article it stands
 * @param items ids of terms and concepts in the index
 * @param mass information of all items, bits
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
public record Signature(SignatureKind kind, int[] items, float mass) {}
