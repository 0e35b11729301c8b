package io.github.remedium.internal.frontmatter;

import io.github.remedium.internal.markdown.html.Entities;
import java.util.Locale;

/**
 * Takes the markup out of a line of front matter, where none belongs but some is: {@code [!UICONTROL x]},
 * {@code [!DNL x]}, entities (escaped twice, too), {@code <b>}, {@code **}, backticks, backslashes, a stray quote at one
 * end. Angle brackets that are no HTML, as in {@code <jcr:content>}, stay. Linear in the length of the text.
 */
public final class PlainWords {

    private static final String TAGS = " b strong i em u br p span div code font a sup sub s small big tt pre ";
    private static final String ESCAPABLE = "*_[]()#`\"'<>&:!|~$-";

    private PlainWords() {}

    public static String of(String text) {
        String words = text;
        if (words.indexOf('&') >= 0) {
            words = Entities.decode(Entities.decode(words));
        }
        if (words.indexOf('<') >= 0) {
            words = withoutTags(words);
        }
        if (words.contains("[!")) {
            words = withoutMarkers(words);
        }
        if (words.indexOf('*') >= 0 || words.indexOf('`') >= 0 || words.indexOf('\\') >= 0) {
            words = withoutEmphasis(words);
        }
        return withoutStrayQuote(singleSpaced(words));
    }

    /** The text without HTML comments; what stands between code signs is none, nor is one that does not end. */
    static String withoutComments(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int kept = 0;
        boolean code = false;
        for (int i = 0; i < text.length(); i++) {
            code ^= text.charAt(i) == '`';
            if (!code && text.startsWith("<!--", i)) {
                int end = text.indexOf("-->", i + 2);
                if (end < 0) {
                    break;
                }
                out.append(text, kept, i);
                kept = end + 3;
                i = end + 2;
            }
        }
        return out.append(text, kept, text.length()).toString();
    }

    /** A word of a comma list, also without the quotes around it. */
    public static String item(String text) {
        String item = of(text);
        while (item.length() > 1 && isQuote(item.charAt(0)) && pairs(item.charAt(0), item.charAt(item.length() - 1))) {
            item = item.substring(1, item.length() - 1).strip();
        }
        item = withoutOddQuote(item);
        return item.length() == 1 && isQuote(item.charAt(0)) ? "" : item;
    }

    /** Without a quote in the middle that has no other, as splitting a list or a bad translation leaves it. */
    private static String withoutOddQuote(String item) {
        String clean = item;
        if (count(clean, '"') % 2 == 1) {
            int at = clean.indexOf('"');
            clean = clean.substring(0, at) + clean.substring(at + 1);
        }
        int single = clean.indexOf(" '");
        if (single >= 0 && count(clean, '\'') == 1) {
            clean = clean.substring(0, single + 1) + clean.substring(single + 2);
        }
        return clean;
    }

    private static String withoutTags(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', at)) {
            out.append(text, at, open);
            int close = text.indexOf('>', open);
            if (close < 0) {
                at = open;
                break;
            }
            boolean tag = isTag(text, open + 1, close);
            if (tag) {
                boolean lineBreak = text.startsWith("br", open + 1) || text.startsWith("p", open + 1);
                out.append(lineBreak ? " " : "");
                at = close + 1;
            } else {
                out.append('<');
                at = open + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static boolean isTag(String text, int from, int to) {
        int start = from < to && text.charAt(from) == '/' ? from + 1 : from;
        int end = start;
        while (end < to && end - start < 8 && isLetter(text.charAt(end))) {
            end++;
        }
        if (end == start || (end < to && text.charAt(end) != ' ' && text.charAt(end) != '/')) {
            return false;
        }
        String name = text.substring(start, end).toLowerCase(Locale.ROOT);
        return TAGS.contains(" " + name + " ");
    }

    /** {@code [!DNL words]} becomes its words; one that is never closed loses its beginning. */
    private static String withoutMarkers(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int depth = 0;
        int plain = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '[' ? markerEnd(text, i) : -1;
            if (end > 0) {
                depth++;
                i = end;
                continue;
            }
            if (depth > 0 && c == '[') {
                plain++;
            } else if (depth > 0 && c == ']') {
                if (plain == 0) {
                    depth--;
                    i++;
                    continue;
                }
                plain--;
            }
            out.append(c);
            i++;
        }
        return out.toString();
    }

    private static int markerEnd(String text, int open) {
        int i = open + 1;
        if (i >= text.length() || text.charAt(i) != '!') {
            return -1;
        }
        int name = ++i;
        while (i < text.length() && isLetter(text.charAt(i))) {
            i++;
        }
        if (i == name || i >= text.length() || text.charAt(i) != ' ') {
            return -1;
        }
        return i + 1;
    }

    /** Without {@code **}, {@code *} around words, backticks, and backslashes that protect punctuation. */
    private static String withoutEmphasis(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                out.append(text.charAt(++i));
            } else if (c != '`' && (c != '*' || !emphasises(text, i))) {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a star is one of two, or one that stands beside a word, with another like it in the text. */
    private static boolean emphasises(String text, int i) {
        boolean before = i > 0 && !Character.isWhitespace(text.charAt(i - 1));
        boolean after = i + 1 < text.length() && !Character.isWhitespace(text.charAt(i + 1));
        boolean doubled = (after && text.charAt(i + 1) == '*') || (before && text.charAt(i - 1) == '*');
        boolean another = text.indexOf('*') != text.lastIndexOf('*');
        return another && (doubled || before != after);
    }

    private static String singleSpaced(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c == '\u00A0' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                space = !out.isEmpty();
            } else if (c != '\uFEFF' && c != '\u200B') {
                if (space) {
                    out.append(' ');
                    space = false;
                }
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Without a quote at the beginning or the end that has no other; an apostrophe inside a word is none. */
    public static String withoutStrayQuote(String text) {
        String words = text;
        for (char quote : new char[] {'\'', '"'}) {
            if (words.length() < 2 || count(words, quote) % 2 == 0) {
                continue;
            }
            if (words.charAt(0) == quote) {
                words = words.substring(1).strip();
            } else if (words.charAt(words.length() - 1) == quote) {
                words = words.substring(0, words.length() - 1).strip();
            }
        }
        return words;
    }

    private static int count(String text, char quote) {
        int count = 0;
        for (int i = text.indexOf(quote); i >= 0; i = text.indexOf(quote, i + 1)) {
            boolean inside = i > 0
                    && i + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(i - 1))
                    && Character.isLetterOrDigit(text.charAt(i + 1));
            count += inside ? 0 : 1;
        }
        return count;
    }

    private static boolean isQuote(char c) {
        return "\"'\u201C\u201D\u201E\u2018\u2019\u00AB\u00BB".indexOf(c) >= 0;
    }

    private static boolean pairs(char open, char close) {
        return open < 0x80 ? open == close : isQuote(close) && close >= 0x80;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
