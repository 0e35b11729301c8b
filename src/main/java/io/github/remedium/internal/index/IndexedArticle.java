package io.github.remedium.internal.index;

import java.util.List;

/**
 * What the index is told of one article: per translation, its texts with the weight of where they stand, and its
 * signatures.
 *
 * @param translations one entry per translation
 */
public record IndexedArticle(List<Translated> translations) {

    /**
     * One translation.
     *
     * @param passages everything that can be found
     * @param signatures the strings by which it is recognised
     */
    public record Translated(List<Passage> passages, List<SignatureText> signatures) {}

    /**
     * A piece of text.
     *
     * @param text the words
     * @param weight probability that a query about the article repeats a word of it, below 1
     */
    public record Passage(String text, float weight) {}

    /** A signature before it is cut into items. */
    public record SignatureText(SignatureKind kind, String text) {}
}
