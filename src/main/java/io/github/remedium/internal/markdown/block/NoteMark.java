package io.github.remedium.internal.markdown.block;

import io.github.remedium.internal.markdown.html.Chars;
import java.util.Locale;

/**
 * The mark that makes a quotation a note: {@code [!NOTE]}, {@code [!TIP]}, {@code [!VIDEO](address)}.
 *
 * @param kind the kind in lower case; empty where there is no mark
 * @param end where the note's text begins
 */
record NoteMark(String kind, int end) {

    private static final NoteMark NONE = new NoteMark("", 0);

    /** The mark at the start of a quotation's first paragraph. */
    static NoteMark of(String text) {
        int at = 2;
        if (!text.startsWith("[!")) {
            return NONE;
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        while (at < text.length() && Chars.isAsciiLetter(text.charAt(at))) {
            at++;
        }
        if (at == start || at >= text.length() || text.charAt(at) != ']') {
            return NONE;
        }
        String kind = text.substring(start, at).toLowerCase(Locale.ROOT);
        boolean video = at + 1 < text.length() && text.charAt(at + 1) == '(';
        if (video) {
            // What follows is a link and no note, whatever the word in the brackets is.
            return new NoteMark("video", at);
        }
        return new NoteMark(kind, at + 1);
    }
}
