package io.github.remedium.internal.markdown.inline;

import io.github.remedium.internal.markdown.html.Chars;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A directive of the articles' authoring tool inside running text, {@code [!UICONTROL Save]}; translation tools put a
 * blank after the exclamation mark.
 *
 * @param name its name, in upper case
 * @param content the words it is about, undecoded
 * @param end where the text goes on
 */
record DirectiveText(String name, String content, int end) {

    private static final int MAX_LENGTH = 400;

    /** The directive that begins at an opening bracket, if there is one. */
    static @Nullable DirectiveText at(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        int name = start + 2;
        if (name < limit && text.charAt(name) == ' ') {
            name++;
        }
        int nameEnd = name;
        while (nameEnd < limit && Chars.isAsciiLetter(text.charAt(nameEnd))) {
            nameEnd++;
        }
        if (nameEnd == name || nameEnd >= limit || !Chars.isSpace(text.charAt(nameEnd))) {
            return null;
        }
        int depth = 1;
        for (int at = nameEnd; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                String content = text.substring(nameEnd + 1, at).replace('\n', ' ');
                return new DirectiveText(text.substring(name, nameEnd).toUpperCase(Locale.ROOT), content, at + 1);
            }
        }
        return null;
    }
}
