package io.github.remedium.internal.markdown.inline;

import io.github.remedium.internal.markdown.html.Chars;
import io.github.remedium.internal.markdown.html.Entities;

/** Addresses in angle brackets: {@code <https://example.org>}, {@code <help@example.org>}. */
final class Autolink {

    private static final int MAX_LENGTH = 2000;

    private Autolink() {}

    /** Where the autolink at a {@code <} ends, after its {@code >}; -1 if it is none. */
    static int end(String text, int start) {
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        int at = start + 1;
        boolean scheme = false;
        boolean mail = false;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '>') {
                return at > start + 1 && (scheme || mail) ? at + 1 : -1;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
            if (c == ':' && !scheme) {
                scheme = isScheme(text, start + 1, at) && at + 1 < limit && text.charAt(at + 1) != '>';
            }
            mail |= c == '@' && at > start + 1 && isMailName(text, start + 1, at);
            at++;
        }
        return -1;
    }

    /** What the link leads to. */
    static String target(String address) {
        int colon = address.indexOf(':');
        String target = colon < 0 && address.indexOf('@') > 0 ? "mailto:" + address : address;
        return Entities.decode(target);
    }

    private static boolean isScheme(String text, int from, int to) {
        if (to - from < 2 || to - from > 32 || !Chars.isAsciiLetter(text.charAt(from))) {
            return false;
        }
        String scheme = text.substring(from, to);
        // Only addresses; <xtk:session> is a name the author put into brackets.
        return scheme.equalsIgnoreCase("http")
                || scheme.equalsIgnoreCase("https")
                || scheme.equalsIgnoreCase("mailto")
                || scheme.equalsIgnoreCase("ftp")
                || text.startsWith("://", to);
    }

    private static boolean isMailName(String text, int from, int to) {
        if (to - from > 64) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Chars.isAsciiWord(c) && c != '.' && c != '-' && c != '_' && c != '+') {
                return false;
            }
        }
        return true;
    }
}
