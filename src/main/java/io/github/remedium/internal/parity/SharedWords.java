package io.github.remedium.internal.parity;

import io.github.remedium.internal.text.Scripts;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** What a text shares with its translations: literals, names, and the beginnings of words that are alike in languages. */
public final class SharedWords {

    private static final int KEY_CHARS = 5;

    private SharedWords() {}

    /** The keys of a piece. */
    public static Set<String> of(Piece piece) {
        Set<String> keys = new HashSet<>();
        add(piece, keys);
        return keys;
    }

    /** The keys of several pieces. */
    public static Set<String> of(Collection<Piece> pieces) {
        Set<String> keys = new HashSet<>();
        pieces.forEach(piece -> add(piece, keys));
        return keys;
    }

    /** What share of the smaller set both have, from 0 to 1; 0 if one is empty. */
    public static double overlap(Set<String> a, Set<String> b) {
        Set<String> smaller = a.size() <= b.size() ? a : b;
        Set<String> larger = smaller == a ? b : a;
        return smaller.isEmpty()
                ? 0
                : (double) smaller.stream().filter(larger::contains).count() / smaller.size();
    }

    private static void add(Piece piece, Set<String> keys) {
        for (Literal literal : piece.literals()) {
            if (literal.kind() != Literal.Kind.QUOTED) {
                keys.add(literal.key());
            }
        }
        String text = piece.text();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length()
                    && !Scripts.isEastern(text.charAt(i))
                    && Character.isLetterOrDigit(text.charAt(i))) {
                i++;
            }
            if (i - start >= KEY_CHARS) {
                keys.add(text.substring(start, start + KEY_CHARS).toLowerCase(Locale.ROOT));
            } else if (i - start >= 2 && Character.isUpperCase(text.charAt(start + 1))) {
                keys.add(text.substring(start, i));
            }
            i = Math.max(i, start + 1);
        }
    }
}
