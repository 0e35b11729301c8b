package io.github.remedium.internal.text;

/**
 * A piece of text that is looked up. Atoms ({@code WORD}, {@code NUMBER}, {@code OPAQUE}, {@code BIGRAM}) follow each
 * other; compounds ({@code IDENTIFIER}, {@code CODE}) span several atoms.
 *
 * @param term its folded form, joiners written as one dot
 * @param kind what it is made of
 * @param start index of its first character in the text that was cut
 * @param end index behind its last character
 * @param atom number of the first atom it spans, from 0
 * @param atoms how many atoms it spans; 1 for an atom
 */
public record Token(String term, TokenKind kind, int start, int end, int atom, int atoms) {

    /** Whether it spans several atoms or names an error. */
    public boolean isCompound() {
        return kind == TokenKind.IDENTIFIER || kind == TokenKind.CODE;
    }
}
