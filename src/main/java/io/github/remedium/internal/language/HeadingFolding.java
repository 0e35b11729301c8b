package io.github.remedium.internal.language;

import java.text.Normalizer;
import java.util.Locale;

/** Makes headings comparable: case, accents, punctuation, numbering and plural marks in brackets do not count. */
final class HeadingFolding {

    private static final int MAX_LENGTH = 200;

    private HeadingFolding() {}

    /** The folded heading; parts of a combined heading stay parted by {@code /}. Empty for a very long text. */
    static String fold(String heading) {
        if (heading.length() > MAX_LENGTH) {
            return "";
        }
        String text = isAscii(heading) ? heading : decompose(heading);
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && i + 3 < text.length() && text.indexOf(')', i) - i <= 3 && text.indexOf(')', i) > 0) {
                // A plural mark such as in Symptom(s).
                i = text.indexOf(')', i);
            } else if (c == '/') {
                blank = false;
                if (!out.isEmpty() && out.charAt(out.length() - 1) != '/') {
                    out.append('/');
                }
            } else if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (blank && !out.isEmpty() && out.charAt(out.length() - 1) != '/') {
                    out.append(' ');
                }
                blank = false;
                out.append(Character.toLowerCase(c));
            } else if (c != '\'' && c != '\u2019') {
                blank = true;
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '/') {
            end--;
        }
        return out.substring(0, end);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 126) {
                return false;
            }
        }
        return true;
    }

    private static String decompose(String text) {
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            // Voicing marks of Japanese are letters in their own right, not accents.
            boolean voicing = c == '\u3099' || c == '\u309a';
            if (voicing || Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return Normalizer.normalize(out.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }
}
