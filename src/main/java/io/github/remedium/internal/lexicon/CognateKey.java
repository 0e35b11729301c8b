package io.github.remedium.internal.lexicon;

/**
 * A spelling that related words of European languages share: {@code synchronisation}, {@code sincronización},
 * {@code sincronizzazione} and {@code synchronisatie} come close to each other. Letters that stand for one sound are
 * made one, doubled letters single.
 */
final class CognateKey {

    private CognateKey() {}

    /** The key of a folded word. */
    static String of(String word) {
        StringBuilder key = new StringBuilder(word.length());
        int n = word.length();
        for (int i = 0; i < n; i++) {
            char c = word.charAt(i);
            char next = i + 1 < n ? word.charAt(i + 1) : 0;
            char out;
            switch (c) {
                case 'y', 'j' -> out = 'i';
                case 'c' -> {
                    if (next == 'h' || next == 'k') {
                        i++;
                    }
                    out = next == 'e' || next == 'i' ? 's' : 'k';
                }
                case 'q' -> {
                    if (next == 'u') {
                        i++;
                    }
                    out = 'k';
                }
                case 'z' -> out = 's';
                case 'w' -> out = 'v';
                case 'p' -> {
                    if (next == 'h') {
                        i++;
                        out = 'f';
                    } else {
                        out = 'p';
                    }
                }
                case 't' -> {
                    if (next == 'h') {
                        i++;
                    }
                    // -tion, -tie, -zione, -ción
                    out = next == 'i' && i + 2 < n && isVowel(word.charAt(i + 2)) ? 's' : 't';
                }
                case 'x' -> out = 's';
                default -> out = c;
            }
            if (key.length() == 0 || key.charAt(key.length() - 1) != out) {
                key.append(out);
            }
        }
        return key.toString();
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }
}
