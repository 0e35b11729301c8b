package io.github.remedium.internal.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where XML, forms and lists of settings hold the value of a name: in an element, an attribute or the next element. */
final class Markup {

    /** Behind a name in an element of its own: the beginning of the value in the next element. */
    private static final Pattern SIBLING = Pattern.compile(
            "</(?:\\w+[:-])?(?:key|name)>\\s{0,80}<[\\w:-]{1,40}>(?:<[\\w:-]{1,40}>)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NESTED =
            Pattern.compile("<(?:\\w+:)?(?:value|string|plaintext)>", Pattern.CASE_INSENSITIVE);

    /** How far the value of an attribute may be from the name in another attribute. */
    private static final int FAR = 160;

    private Markup() {}

    /** Where the value begins in the element behind that of the name; -1 where there is none. */
    static int sibling(String text, int nameEnd) {
        Matcher sibling = PairSyntax.at(SIBLING, text, nameEnd);
        return sibling.lookingAt() ? sibling.end() : -1;
    }

    /** Whether the name is the value of an attribute that names something: {@code name="password"}. */
    static boolean isNamed(String text, int nameStart) {
        int i = nameStart;
        while (i > 0
                && nameStart - i < 12
                && ("\\\"'`;".indexOf(text.charAt(i - 1)) >= 0 || text.startsWith("&quot", i - 5))) {
            i -= text.charAt(i - 1) == ';' ? 6 : 1;
            i = Math.max(0, i);
        }
        int sign = i;
        while (sign > 0 && i - sign < 4 && " \t:=".indexOf(text.charAt(sign - 1)) >= 0) {
            sign--;
        }
        if (sign == i) {
            return false;
        }
        String before = text.substring(Math.max(0, sign - 12), sign).replaceAll("[\"'\\\\]+$", "");
        for (String attribute : List.of("name", "key", "id", "field", "param", "header", "property")) {
            if (before.toLowerCase(Locale.ROOT).endsWith(attribute)) {
                return true;
            }
        }
        return false;
    }

    /** The value in an attribute called value, in the text of the element, or behind the empty line of a form. */
    static int elsewhere(String text, int from) {
        int end = Math.min(text.length(), from + FAR);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return text.charAt(i - 1) == '/' ? -1 : i + 1;
            }
            if (c == '}' || c == '<') {
                return -1;
            }
            if (c == '\n'
                    && blankLine(text, i) > i
                    && text.startsWith("Content-Disposition", Math.max(0, text.lastIndexOf('\n', from - 1) + 1))) {
                return blankLine(text, i);
            }
            if (text.regionMatches(true, i, "value", 0, 5)) {
                int behind = PairSyntax.blanks(text, PairSyntax.closing(text, i + 5));
                if (behind < text.length() && (text.charAt(behind) == '=' || text.charAt(behind) == ':')) {
                    return PairSyntax.blanks(text, behind + 1);
                }
            }
        }
        return -1;
    }

    /** Behind an empty line that follows here, else here. */
    private static int blankLine(String text, int lineEnd) {
        int i = lineEnd + 1;
        if (i < text.length() && text.charAt(i) == '\r') {
            i++;
        }
        return i < text.length() && text.charAt(i) == '\n' ? i + 1 : lineEnd;
    }

    /** Whether the name stands behind the bracket that opens a tag, with or without a prefix of a namespace. */
    static boolean opensTag(String text, int nameStart) {
        int i = nameStart;
        if (i > 0 && text.charAt(i - 1) == ':') {
            i--;
            while (i > 0 && nameStart - i < 20 && Character.isLetterOrDigit(text.charAt(i - 1))) {
                i--;
            }
        }
        return (i > 0 && text.charAt(i - 1) == '<') || (i > 3 && text.startsWith("&lt;", i - 4));
    }

    /** Behind the end of a tag, or -1 where it has none or holds nothing. */
    static int tagEnd(String text, int from) {
        if (text.startsWith("&gt;", from)) {
            return from + 4;
        }
        int end = Math.min(text.length(), from + SecretValue.LONGEST);
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                return text.charAt(i - 1) == '/' ? -1 : i + 1;
            }
            if (text.startsWith("&gt;", i)) {
                return i + 4;
            }
            if (text.regionMatches(true, i, "value=", 0, 6)) {
                return i + 6;
            }
            if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    /** Where the text of an element begins, which may be in the next line. */
    static int inside(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < FAR && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        Matcher nested = PairSyntax.at(NESTED, text, i);
        return nested.lookingAt() ? nested.end() : i;
    }
}
