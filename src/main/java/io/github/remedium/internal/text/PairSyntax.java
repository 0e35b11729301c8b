package io.github.remedium.internal.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a name and its value belong together: {@code name=value}, {@code "name": "value"}, elements and attributes of XML,
 * options of a command line, a value in the next line.
 */
final class PairSyntax {

    /** What stands between a name and its value. */
    enum Link {
        /** Nothing that links them. */
        NONE,
        /** A sign that assigns: {@code =}, {@code :=}, {@code =>}. */
        ASSIGNS,
        /** A colon, behind which a sentence may go on. */
        COLON,
        /** A tag, an option, an attribute: what follows is the value and nothing else. */
        STRUCTURE,
        /** A blank, before a value in quotation marks. */
        BLANK
    }

    /** A link, and where the value begins. */
    record Found(Link link, int value) {}

    private static final Found NOTHING = new Found(Link.NONE, 0);
    private static final List<String> SIGNS =
            List.of(":=", "=>", "?=", "==", "=", "%3D", "%3d", "&#61;", "\\u003d", "\uff1d");
    private static final Pattern SAYS =
            Pattern.compile("(?:is|was|es|era|ist|war|lautet|luidt|est|\u00e8)[ \\t]+|[|][ \\t]*");

    private static final List<String> COLONS = List.of(":", "%3A", "%3a", "\uff1a");

    private PairSyntax() {}

    /** What links the name to a value. */
    static Found of(String text, int nameStart, int nameEnd) {
        if (Markup.opensTag(text, nameStart)) {
            int content = Markup.tagEnd(text, nameEnd);
            return content < 0 ? NOTHING : new Found(Link.STRUCTURE, Markup.inside(text, content));
        }
        int i = closing(text, nameEnd);
        int behind = blanks(text, i);
        for (String sign : SIGNS) {
            if (text.startsWith(sign, behind)) {
                boolean compared = sign.equals("==");
                return new Found(compared ? Link.COLON : Link.ASSIGNS, value(text, behind + sign.length()));
            }
        }
        for (String colon : COLONS) {
            if (text.startsWith(colon, behind) && !text.startsWith("::", behind) && !text.startsWith("://", behind)) {
                boolean quotedName = i > nameEnd;
                return new Found(quotedName ? Link.ASSIGNS : Link.COLON, value(text, behind + colon.length()));
            }
        }
        if (SecretName.isSetter(text, nameStart, nameEnd) && text.startsWith("(", nameEnd)) {
            boolean quoted = !SecretValue.quoteAt(text, nameEnd + 1).isEmpty();
            return quoted ? new Found(Link.ASSIGNS, nameEnd + 1) : NOTHING;
        }
        if (isArgument(text, nameStart, i, behind)) {
            return new Found(Link.ASSIGNS, blanks(text, behind + 1));
        }
        if (Markup.isNamed(text, nameStart)) {
            int elsewhere = Markup.elsewhere(text, i);
            return elsewhere < 0 ? NOTHING : new Found(Link.STRUCTURE, elsewhere);
        }
        if (text.charAt(nameStart) == '-' && behind > i) {
            return new Found(Link.STRUCTURE, behind);
        }
        Found said = said(text, nameEnd, behind);
        if (said.link() != Link.NONE) {
            return said;
        }
        boolean blank = i == nameEnd
                && behind > i
                && (!SecretValue.quoteAt(text, behind).isEmpty() || isLastWord(text, nameStart, behind));
        return blank ? new Found(Link.BLANK, behind) : NOTHING;
    }

    /** Whether name and value are arguments of one call: {@code put("password", "x")}. */
    private static boolean isArgument(String text, int nameStart, int closed, int comma) {
        return nameStart > 1
                && SecretValue.isQuote(text.charAt(nameStart - 1))
                && text.charAt(nameStart - 2) == '('
                && comma < text.length()
                && text.charAt(comma) == ','
                && closed > nameStart
                && !SecretValue.quoteAt(text, blanks(text, comma + 1)).isEmpty();
    }

    /** What a sentence or a cell of a table says, if it looks like a password; and the element behind that of a name. */
    private static Found said(String text, int nameEnd, int behind) {
        int sibling = Markup.sibling(text, nameEnd);
        if (sibling >= 0) {
            return new Found(Link.STRUCTURE, sibling);
        }
        Matcher says = at(SAYS, text, behind);
        if (behind == nameEnd || !says.lookingAt()) {
            return NOTHING;
        }
        int end = says.end();
        while (end < text.length()
                && end - says.end() < SecretValue.LONGEST
                && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        boolean chosen = Plausible.looksChosen(text.substring(says.end(), end));
        return chosen ? new Found(Link.BLANK, says.end()) : NOTHING;
    }

    static Matcher at(Pattern pattern, String text, int from) {
        return pattern.matcher(text).region(from, Math.min(text.length(), from + SecretValue.LONGEST));
    }

    /** Whether a line of settings ends with the name and one word that looks like a password. */
    private static boolean isLastWord(String text, int nameStart, int value) {
        boolean begins = nameStart == 0
                || isLineEnd(text.charAt(nameStart - 1))
                || text.substring(Math.max(0, nameStart - 80), nameStart).contains("login ");
        int end = value;
        while (end < text.length() && end - value < SecretValue.LONGEST && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return begins
                && (end == text.length() || isLineEnd(text.charAt(end)))
                && Plausible.looksChosen(text.substring(value, end));
    }

    /** Where a value begins: behind blanks, and in the next line if this one has nothing more. */
    private static int value(String text, int from) {
        int i = blanks(text, from);
        // The marks of a YAML block, and a backslash at the end of a line of a shell.
        int mark = i;
        while (mark < text.length() && mark - i < 3 && "|>-+\\".indexOf(text.charAt(mark)) >= 0) {
            mark++;
        }
        int line = blanks(text, mark);
        if (line < text.length() && (text.charAt(line) == '\n' || text.charAt(line) == '\r')) {
            int next = line + (text.startsWith("\r\n", line) ? 2 : 1);
            int value = blanks(text, next);
            return isWholeLine(text, value) ? value : line;
        }
        return prefixed(text, i);
    }

    /** Whether the line from here on is one word that is no pair, no list and no tag. */
    private static boolean isWholeLine(String text, int from) {
        int i = from;
        if (i >= text.length() || "-<#{[(".indexOf(text.charAt(i)) >= 0) {
            return false;
        }
        while (i < text.length() && i - from <= SecretValue.LONGEST && !Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        boolean name = i > from && text.charAt(i - 1) == ':';
        int end = blanks(text, i);
        return i > from && !name && (end >= text.length() || isLineEnd(text.charAt(end)));
    }

    /** A letter before a quotation mark, as in {@code b"..."}, belongs to the language. */
    private static int prefixed(String text, int i) {
        if (i < text.length()
                && (text.charAt(i) == '@' || Character.isLetter(text.charAt(i)))
                && i + 1 < text.length()
                && (text.charAt(i + 1) == '"' || text.charAt(i + 1) == '\'')) {
            return i + 1;
        }
        return i;
    }

    /** Behind the quotation marks and brackets that close a name. */
    static int closing(String text, int from) {
        int i = from;
        for (int marks = 0; marks < 3 && i < text.length(); marks++) {
            if (text.charAt(i) == ']') {
                i++;
            } else if (text.startsWith("%5D", i) || text.startsWith("%5d", i)) {
                i += 3;
            } else {
                i += SecretValue.quoteAt(text, i).length();
            }
        }
        return i;
    }

    static int blanks(String text, int from) {
        int i = from;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\u00a0')) {
            i++;
        }
        return i;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
