package io.github.remedium.internal.markdown.html;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tag of raw HTML.
 *
 * @param name its name in lower case
 * @param closing whether it ends an element
 * @param attributes what stands between the name and the {@code >}, undecoded
 * @param end where the text goes on
 */
public record HtmlTag(String name, boolean closing, String attributes, int end) {

    /** Style declarations that make an element invisible. */
    private static final Set<String> HIDING = Set.of(
            "display:none",
            "visibility:hidden",
            "visibility:collapse",
            "opacity:0",
            "font-size:0",
            "font-size:0px",
            "font-size:0pt",
            "font-size:0em",
            "font-size:0%");

    private static final int MAX_LENGTH = 4000;

    /** The tag at a {@code <}, if there is one. */
    public static @Nullable HtmlTag at(String text, int start) {
        int at = start + 1;
        int limit = Math.min(text.length(), start + MAX_LENGTH);
        boolean closing = at < limit && text.charAt(at) == '/';
        if (closing) {
            at++;
        }
        int nameStart = at;
        while (at < limit && isNameChar(text.charAt(at), at > nameStart)) {
            at++;
        }
        if (at == nameStart || at >= limit) {
            return null;
        }
        int end = attributesEnd(text, at, limit);
        if (end < 0) {
            return null;
        }
        String name = text.substring(nameStart, at).toLowerCase(Locale.ROOT);
        return new HtmlTag(name, closing, text.substring(at, end), end + 1);
    }

    /** The decoded value of an attribute; empty if it has none, {@code null} if it is absent. */
    public @Nullable String attribute(String wanted) {
        int at = 0;
        while (at < attributes.length()) {
            while (at < attributes.length() && !Chars.isAsciiWord(attributes.charAt(at))) {
                at++;
            }
            int nameStart = at;
            while (at < attributes.length() && isAttributeChar(attributes.charAt(at))) {
                at++;
            }
            boolean found =
                    at > nameStart && attributes.substring(nameStart, at).equalsIgnoreCase(wanted);
            int value = skipBlank(at);
            if (value < attributes.length() && attributes.charAt(value) == '=') {
                value = skipBlank(value + 1);
                at = valueEnd(value);
                if (found) {
                    return value(value, at);
                }
            } else if (found) {
                return "";
            }
        }
        return null;
    }

    /** Whether a browser would not show the element. */
    public boolean hidden() {
        if (attributes.isEmpty()) {
            return false;
        }
        String style = attribute("style");
        return attribute("hidden") != null || (style != null && hides(style));
    }

    private static boolean hides(String style) {
        for (String declaration : style.toLowerCase(Locale.ROOT).split(";", -1)) {
            int important = declaration.indexOf('!');
            String bare = important < 0 ? declaration : declaration.substring(0, important);
            String packed = bare.replace(" ", "").replace("\t", "").replace("\n", "");
            if (HIDING.contains(packed)) {
                return true;
            }
        }
        return false;
    }

    private String value(int from, int to) {
        boolean quoted = from < to && (attributes.charAt(from) == '"' || attributes.charAt(from) == '\'');
        return Entities.decode(
                quoted ? attributes.substring(from + 1, Math.max(from + 1, to - 1)) : attributes.substring(from, to));
    }

    private int valueEnd(int from) {
        if (from >= attributes.length()) {
            return from;
        }
        char quote = attributes.charAt(from);
        if (quote == '"' || quote == '\'') {
            int end = attributes.indexOf(quote, from + 1);
            return end < 0 ? attributes.length() : end + 1;
        }
        int at = from;
        while (at < attributes.length() && !Chars.isSpace(attributes.charAt(at))) {
            at++;
        }
        return at;
    }

    private int skipBlank(int from) {
        int at = from;
        while (at < attributes.length() && Chars.isSpace(attributes.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int attributesEnd(String text, int from, int limit) {
        char first = text.charAt(from);
        if (first != '>' && first != '/' && !Chars.isSpace(first)) {
            return -1;
        }
        int at = from;
        while (at < limit) {
            char c = text.charAt(at);
            if (c == '>') {
                return at;
            }
            if (c == '<') {
                return -1;
            }
            if ((c == '"' || c == '\'') && text.charAt(at - 1) == '=') {
                int quote = text.indexOf(c, at + 1);
                if (quote < 0 || quote >= limit) {
                    return -1;
                }
                at = quote;
            }
            at++;
        }
        return -1;
    }

    private static boolean isNameChar(char c, boolean later) {
        return Chars.isAsciiLetter(c) || (later && (Chars.isAsciiWord(c) || c == '-' || c == ':' || c == '_'));
    }

    private static boolean isAttributeChar(char c) {
        return Chars.isAsciiWord(c) || c == '-' || c == '_' || c == ':';
    }
}
