package io.github.remedium.internal.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Makes two writings of one word equal: Unicode compatibility forms, case and diacritics are folded away (NFKC_Casefold,
 * then canonical decomposition without the combining marks). No locale takes part, so a Turkish machine folds as any
 * other.
 */
public final class Folding {

    private Folding() {}

    /** The folded form of a piece of text. */
    public static String fold(char[] text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text[i] >= 128) {
                return foldUnicode(new String(text, from, to - from));
            }
        }
        char[] folded = new char[to - from];
        for (int i = from; i < to; i++) {
            char c = text[i];
            folded[i - from] = c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return new String(folded);
    }

    /** The folded form of a text. */
    public static String fold(String text) {
        return fold(text.toCharArray(), 0, text.length());
    }

    private static String foldUnicode(String text) {
        String decomposed = Normalizer2.getNFDInstance()
                .normalize(Normalizer2.getNFKCCasefoldInstance().normalize(text));
        StringBuilder bare = new StringBuilder(decomposed.length());
        decomposed
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK || isKanaMark(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /** The voiced sound marks of Japanese are part of the letter. */
    private static boolean isKanaMark(int c) {
        return c == 0x3099 || c == 0x309A;
    }
}
