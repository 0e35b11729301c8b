package io.github.remedium.internal.render;

import io.github.remedium.article.Inline;
import io.github.remedium.article.Text;
import java.util.List;

/** Running text as Markdown: what would be markup by accident is escaped. Used by one thread. */
final class MarkdownWords {

    private static final String ALWAYS = "\\`*_[]<";

    /** How many links are open at this place; a link must not stand in a link. */
    private int openLinks;

    /** A paragraph; breaks are backslashes at the ends of lines. */
    String paragraph(List<Inline> content, int depth) {
        StringBuilder out = new StringBuilder();
        append(content, depth, "\\\n", out);
        String[] lines = out.toString().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            lines[i] = lineStart(lines[i]);
        }
        return String.join("\n", lines);
    }

    /** One line: a heading. */
    String line(List<Inline> content, int depth) {
        StringBuilder out = new StringBuilder();
        append(content, depth, " ", out);
        String line = out.toString().replace('\n', ' ').strip();
        return line.endsWith("#") ? line.substring(0, line.length() - 1) + "\\#" : line;
    }

    /** The cell of a table. */
    String cell(List<Inline> content, int depth) {
        StringBuilder out = new StringBuilder();
        append(content, depth, "<br>", out);
        return out.toString().replace('\n', ' ').replace("|", "\\|").strip();
    }

    private void append(List<Inline> content, int depth, String lineBreak, StringBuilder out) {
        if (depth > Text.MAX_DEPTH) {
            return;
        }
        for (int i = 0; i < content.size(); i++) {
            Inline inline = Targets.shown(content.get(i), openLinks > 0);
            char after = i + 1 < content.size() ? firstChar(content.get(i + 1)) : ' ';
            if (inline instanceof Inline.Words words) {
                escape(words.text(), out);
            } else if (inline instanceof Inline.Code code) {
                code(code.text(), out);
            } else if (inline instanceof Inline.Control control) {
                span("**", List.of(new Inline.Words(control.text())), depth, after, lineBreak, out);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                span("*", emphasis.content(), depth, after, lineBreak, out);
            } else if (inline instanceof Inline.Strong strong) {
                span("**", strong.content(), depth, after, lineBreak, out);
            } else if (inline instanceof Inline.Link link) {
                link(link, depth, lineBreak, out);
            } else if (inline instanceof Inline.Image image) {
                out.append("![");
                escape(image.alt(), out);
                out.append("](").append(target(image.target())).append(')');
            } else if (inline instanceof Inline.LineBreak) {
                out.append(lineBreak);
            }
        }
    }

    /** A link, or its words alone where no link may lead there. */
    private void link(Inline.Link link, int depth, String lineBreak, StringBuilder out) {
        boolean safe = Targets.isSafe(link.target());
        out.append(safe ? "[" : "");
        openLinks++;
        append(link.content(), depth + 1, lineBreak, out);
        openLinks--;
        if (safe) {
            out.append("](").append(target(link.target())).append(')');
        }
    }

    private void span(String mark, List<Inline> content, int depth, char after, String lineBreak, StringBuilder out) {
        StringBuilder inside = new StringBuilder();
        append(content, depth + 1, lineBreak, inside);
        if (inside.isEmpty()) {
            return;
        }
        char before = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
        boolean stars = opens(before, inside.charAt(0)) && opens(after, inside.charAt(inside.length() - 1));
        // Between a letter and a sign CommonMark takes stars for stars; a tag says what is meant.
        String tag = mark.length() == 2 ? "b>" : "i>";
        out.append(stars ? mark : "<" + tag).append(inside).append(stars ? mark : "</" + tag);
    }

    /** Whether a mark between these two begins (or, seen from behind, ends) emphasis. */
    private static boolean opens(char outside, char inside) {
        boolean sign = !Character.isLetterOrDigit(inside) && !Character.isSurrogate(inside);
        return !isSpace(inside) && inside != '*' && outside != '*' && (!sign || !Character.isLetterOrDigit(outside));
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c);
    }

    private static char firstChar(Inline inline) {
        if (inline instanceof Inline.Words words && !words.text().isEmpty()) {
            return words.text().charAt(0);
        }
        return inline instanceof Inline.LineBreak ? ' ' : '*';
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean brace =
                    c == '{' && i + 1 < text.length() && (text.charAt(i + 1) == '#' || text.charAt(i + 1) == '.');
            if (ALWAYS.indexOf(c) >= 0 || brace) {
                out.append('\\');
            }
            if (c == '&') {
                out.append("&amp;");
            } else {
                out.append(c == '\n' ? ' ' : c);
            }
        }
    }

    private static void code(String text, StringBuilder out) {
        String fence = "`".repeat(longestRun(text, '`') + 1);
        boolean pad = text.isEmpty()
                || text.startsWith("`")
                || text.endsWith("`")
                || (text.startsWith(" ") && text.endsWith(" "));
        String space = pad ? " " : "";
        out.append(fence)
                .append(space)
                .append(text.replace('\n', ' '))
                .append(space)
                .append(fence);
    }

    /** The longest run of a character. */
    static int longestRun(String text, char wanted) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == wanted ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static String target(String target) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < target.length(); i++) {
            char c = target.charAt(i);
            if (c == '<' || c == '>' || c == '\\' || c == '&' || c == '(' || c == ')') {
                out.append('\\').append(c);
            } else {
                out.append(c == '\n' ? ' ' : c);
            }
        }
        boolean blank = out.isEmpty() || out.indexOf(" ") >= 0 || out.indexOf("\t") >= 0;
        return blank ? "<" + out + ">" : out.toString();
    }

    /** Escapes what would begin a block. */
    private static String lineStart(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        String rest = line.substring(at);
        if (rest.isEmpty()) {
            return rest;
        }
        char c = rest.charAt(0);
        if (c == '#' || c == '+' || c == '-' || c == '>' || c == '=' || c == '~' || c == '|') {
            return "\\" + rest;
        }
        int digits = 0;
        while (digits < rest.length() && rest.charAt(digits) >= '0' && rest.charAt(digits) <= '9') {
            digits++;
        }
        boolean number =
                digits > 0 && digits < rest.length() && (rest.charAt(digits) == '.' || rest.charAt(digits) == ')');
        return number ? rest.substring(0, digits) + "\\" + rest.substring(digits) : rest;
    }
}
