package io.github.remedium.internal.text;

import java.util.List;

/**
 * A value behind a name: where it stands, and how it is written.
 *
 * @param start its first character, behind an opening quotation mark
 * @param end behind its last character
 * @param next where to go on
 * @param quoted whether it stands in quotation marks, in whatever way they are escaped
 * @param followed whether more words follow in the same line, as in a sentence
 */
record SecretValue(int start, int end, int next, boolean quoted, boolean followed) {

    /** A value is looked at so far; one that is longer is taken as one word. */
    static final int LONGEST = 400;

    /** Quotation marks that are written as something else. */
    private static final List<String> WRITTEN_QUOTES =
            List.of("&quot;", "&#34;", "&#x22;", "&apos;", "&#39;", "%22", "%27", "\\u0022", "\\u0027");

    private static final String DELIMITERS = "&;,)]}|";

    /** The value that begins here; it is empty where there is none. */
    static SecretValue at(String text, int from) {
        if (text.startsWith("<![CDATA[", from)) {
            int most = Math.min(text.length(), from + LONGEST);
            int found = text.substring(from, most).indexOf("]]>");
            int end = found < 0 ? most : from + found;
            return new SecretValue(from + 9, Math.max(from + 9, end), end, true, false);
        }
        String mark = quoteAt(text, from);
        if (!mark.isEmpty()) {
            return quoted(text, from + mark.length(), mark);
        }
        return bare(text, from);
    }

    /** The same value where nothing but a value can stand, as in the query of a URL. */
    SecretValue asQuoted() {
        return new SecretValue(start, end, next, true, false);
    }

    /** The quotation mark that stands here: plain, doubled, with backslashes or written as an entity; else nothing. */
    static String quoteAt(String text, int from) {
        int i = from;
        while (i < text.length() && i - from < 15 && text.charAt(i) == '\\') {
            i++;
        }
        if (i < text.length() && isQuote(text.charAt(i))) {
            boolean doubled = i == from
                    && text.startsWith("\"\"", from)
                    && from + 2 < text.length()
                    && (Character.isLetterOrDigit(text.charAt(from + 2)) || text.charAt(from + 2) == ':');
            return text.substring(from, doubled ? from + 2 : i + 1);
        }
        for (String written : WRITTEN_QUOTES) {
            if (text.startsWith(written, from)) {
                return written;
            }
        }
        return "";
    }

    private static SecretValue quoted(String text, int start, String mark) {
        String closing = mark.equals("\u201c")
                ? "\u201d"
                : mark.equals("\u00ab") ? "\u00bb" : mark.equals("\u2018") ? "\u2019" : mark;
        boolean plain = closing.length() == 1;
        int i = start;
        while (i < text.length() && text.charAt(i) != '\n') {
            if (plain && text.charAt(i) == '\\') {
                i += 2;
                continue;
            }
            if (text.startsWith(closing, i) && (plain || closing.charAt(0) != '\\' || text.charAt(i - 1) != '\\')) {
                return new SecretValue(start, i, i + closing.length(), true, false);
            }
            i++;
        }
        int end = Math.min(i, text.length());
        return new SecretValue(start, end, end, true, false);
    }

    private static SecretValue bare(String text, int start) {
        int i = start;
        while (i < text.length() && !endsAt(text, start, i)) {
            i++;
        }
        int end = i;
        while (end > start && ".,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new SecretValue(start, end, i, false, isFollowed(text, i));
    }

    private static boolean endsAt(String text, int start, int i) {
        char c = text.charAt(i);
        if (Character.isWhitespace(c) || c == '<' || isQuote(c)) {
            return true;
        }
        if (c == '\\') {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
            return isQuote(next) || next == '\\' || ((next == 'n' || next == 'r' || next == 't') && i > start);
        }
        if (c == '&' && (text.startsWith("&quot;", i) || text.startsWith("&lt;", i) || text.startsWith("&#", i))) {
            return true;
        }
        if (c == '%' && (text.startsWith("%26", i) || text.startsWith("%22", i))) {
            return true;
        }
        return DELIMITERS.indexOf(c) >= 0 && i > start && divides(text, i);
    }

    /** Whether a sign ends a value: at the end of a text, before a blank or a bracket, and before the next pair. */
    private static boolean divides(String text, int at) {
        int i = at + 1;
        if (text.startsWith("&amp;", at)) {
            i = at + 5;
        }
        while (i < text.length() && DELIMITERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i >= text.length()
                || Character.isWhitespace(text.charAt(i))
                || isQuote(text.charAt(i))
                || text.charAt(i) == '<') {
            return true;
        }
        int name = i;
        while (name < text.length() && name - i < 60 && isNameChar(text.charAt(name))) {
            name++;
        }
        boolean pair = name > i
                && name < text.length()
                && (text.charAt(name) == '=' || text.charAt(name) == ':' || text.startsWith("%3D", name));
        return pair || text.charAt(at) == '|';
    }

    /** Whether a word that is no beginning of a pair or a comment follows in the line. */
    private static boolean isFollowed(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        if (i == from || i >= text.length() || !Character.isLetter(text.charAt(i))) {
            return false;
        }
        if (from > 0 && ".,;)".indexOf(text.charAt(from - 1)) >= 0) {
            return false;
        }
        int word = i;
        while (word < text.length() && word - i < 60 && isNameChar(text.charAt(word))) {
            word++;
        }
        return word >= text.length() || (text.charAt(word) != '=' && text.charAt(word) != ':');
    }

    static boolean isQuote(char c) {
        return c == '"'
                || c == '\''
                || c == '`'
                || c == '\u201c'
                || c == '\u201d'
                || c == '\u2018'
                || c == '\u2019'
                || c == '\u00ab'
                || c == '\u00bb';
    }

    static boolean isNameChar(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }
}
