package io.github.remedium.internal.frontmatter;

/** Takes the quotes off text that was meant to be quoted. */
final class Quotes {

    private static final String OPENING = "\"'\u201C\u201D\u201E\u2018\u2019\u00AB";
    private static final String CLOSING = "\"'\u201D\u201C\u2019\u2018\u00BB";

    private Quotes() {}

    /**
     * The text without the quotes around it, also where one of the two is missing; what a backslash protects inside
     * double quotes loses the backslash where YAML or Markdown would take it away.
     */
    static String unwrap(String text) {
        if (text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0) {
            return closesAlone(text) ? text.substring(0, text.length() - 1).stripTrailing() : text;
        }
        char open = text.charAt(0);
        int end = text.length();
        boolean closed = end > 1 && CLOSING.indexOf(text.charAt(end - 1)) >= 0 && matches(open, text.charAt(end - 1));
        boolean partOfText = !closed && occurrences(text, open) % 2 == 0 && open < 0x80;
        if (partOfText) {
            return text;
        }
        String content = text.substring(1, closed ? end - 1 : end).strip();
        if (open == '\'') {
            return content.replace("''", "'");
        }
        return open == '"' ? content.replace("\\\"", "\"") : content;
    }

    /** The line without characters that are neither text nor a tab. */
    static String withoutControls(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isControl(line.charAt(i))) {
                StringBuilder clean = new StringBuilder(line.length());
                line.chars().filter(c -> !isControl((char) c)).forEach(c -> clean.append((char) c));
                return clean.toString();
            }
        }
        return line;
    }

    private static boolean isControl(char c) {
        return (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0) || c == 0xFEFF || c >= 0xFFFE;
    }

    private static boolean closesAlone(String text) {
        return text.endsWith("\"") && occurrences(text, '"') == 1;
    }

    private static boolean matches(char open, char close) {
        return open < 0x80 ? open == close : close >= 0x80;
    }

    private static int occurrences(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == wanted) {
                count++;
            }
        }
        return count;
    }
}
