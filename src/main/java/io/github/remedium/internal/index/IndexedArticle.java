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
     * @param language its ISO 639 code
     * @param passages everything that can be found
     * @param signatures the strings by which it is recognised
     */
    public record Translated(String language, List<Passage> passages, List<SignatureText> signatures) {}

    /**
     * A piece of text.
     *
     * @param text the words
     * @param weight probability that a query about the article repeats a word of it, below 1
     * @param name names the passage that says the same in other languages; empty where there may be none
     */
    public record Passage(String text, float weight, String name) {

        /** A passage without counterpart. */
        public Passage(String text, float weight) {
            this(text, weight, "");
        }
    }

    /** A signature before it is cut into items. */
    public record SignatureText(SignatureKind kind, String text) {}
}
