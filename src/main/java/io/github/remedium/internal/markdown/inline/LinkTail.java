package io.github.remedium.internal.markdown.inline;

import io.github.remedium.internal.markdown.html.Chars;
import io.github.remedium.internal.markdown.html.Entities;
import org.jspecify.annotations.Nullable;

/**
 * What follows the words of an inline link: {@code (target "title")}. The title is not kept.
 *
 * @param target the target, decoded
 * @param end where the text goes on
 */
record LinkTail(String target, int end) {

    private static final int MAX_TITLE = 2000;

    /** The tail that begins at an opening parenthesis, if there is one. */
    static @Nullable LinkTail at(String text, int start, int maxParentheses) {
        int at = skipBlank(text, start + 1);
        int end = at < text.length() && text.charAt(at) == '<' ? bracketed(text, at) : bare(text, at, maxParentheses);
        if (end < 0) {
            return null;
        }
        boolean angles = end > at && text.charAt(at) == '<';
        String target = angles ? text.substring(at + 1, end - 1) : text.substring(at, end);
        int next = skipBlank(text, end);
        if (next > end && next < text.length()) {
            next = skipBlank(text, title(text, next));
        }
        if (next >= text.length() || text.charAt(next) != ')') {
            return null;
        }
        return new LinkTail(unescape(target), next + 1);
    }

    /** A target without entities, backslashes before punctuation and line ends. */
    static String unescape(String target) {
        if (target.indexOf('\\') < 0) {
            return Entities.decode(target).strip();
        }
        StringBuilder out = new StringBuilder(target.length());
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '\\' && i + 1 < target.length() && Chars.isAsciiPunctuation(target.charAt(i + 1))) {
                i++;
                c = target.charAt(i);
            }
            out.append(c);
        }
        return Entities.decode(out.toString()).strip();
    }

    private static int bracketed(String text, int start) {
        for (int at = start + 1; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
            if (c == '\\') {
                at++;
            }
        }
        return -1;
    }

    private static int bare(String text, int start, int maxParentheses) {
        int depth = 0;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c <= ' ') {
                break;
            }
            if (c == '(' && ++depth > maxParentheses) {
                return -1;
            }
            if (c == ')' && --depth < 0) {
                break;
            }
            at += c == '\\' && at + 1 < text.length() && text.charAt(at + 1) > ' ' ? 2 : 1;
        }
        return depth > 0 ? -1 : Math.min(at, text.length());
    }

    private static int title(String text, int start) {
        char open = text.charAt(start);
        char close = open == '(' ? ')' : open;
        if (open != '"' && open != '\'' && open != '(') {
            return start;
        }
        int limit = Math.min(text.length(), start + MAX_TITLE);
        for (int at = start + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            }
            if (c == '\\') {
                at++;
            }
        }
        return start;
    }

    private static int skipBlank(String text, int from) {
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\n' || text.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }
}
