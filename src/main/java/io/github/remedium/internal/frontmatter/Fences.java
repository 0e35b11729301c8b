package io.github.remedium.internal.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds where front matter begins and ends: between a line {@code ---} and the next one. If one of them is missing or has
 * text beside it, the fields and the text after them decide.
 */
public final class Fences {

    /** Lines that stand where the opening line should, in files that came through a conversion. */
    private static final List<String> OPENING_LOOKALIKES = List.of(
            "hr",
            "<hr>",
            "<hr/>",
            "<hr />",
            "***",
            "___",
            "* * *",
            "- - -",
            "--",
            "\u2014",
            "\u2014-",
            "\u2013\u2013\u2013",
            "\\---",
            "```yaml",
            "```yml",
            "```",
            "yaml",
            "===",
            "+++");

    /** How many lines are searched for a fence or a field, so that the time stays linear in the length of the file. */
    private static final int LOOK_AHEAD = 60;

    private final String text;
    private final FieldTable table;
    private final List<Note> notes = new ArrayList<>();

    private Fences(String text, FieldTable table) {
        this.text = text;
        this.table = table;
    }

    /** What is odd about the fences; the line is that of the file, from 1. */
    public record Note(String code, int line, int column, String message) {}

    /**
     * The two parts of a file.
     *
     * @param frontMatter the text between the fences; empty where the file has no front matter
     * @param frontMatterLine the line at which that begins, from 1
     * @param body the text behind it
     * @param bodyLine the line at which that begins, from 1
     * @param notes what is odd about the fences
     */
    public record Parts(
            Optional<String> frontMatter, int frontMatterLine, String body, int bodyLine, List<Note> notes) {}

    /**
     * The parts of a file.
     *
     * @param text the file; lines end with {@code \n}
     * @param table the fields that tell where front matter is whose fences are missing
     */
    public static Parts split(String text, FieldTable table) {
        return new Fences(text, table).split();
    }

    private Parts split() {
        int start = 0;
        int line = 1;
        while (start < text.length() && line(start).isBlank()) {
            start = next(start);
            line++;
        }
        if (start >= text.length()) {
            return none();
        }
        String first = line(start).strip();
        if (first.equals("---")) {
            if (line > 1) {
                note("front-matter-start", 1, 1, "empty lines stand before the opening ---; passed over");
            }
            return close(next(start), line + 1);
        }
        if (first.startsWith("---") && beginsField(first.substring(3))) {
            note("front-matter-start", line, 4, "text stands on the line of the opening ---; read as the first field");
            int field = start + line(start).indexOf("---") + 3;
            while (text.charAt(field) == ' ' || text.charAt(field) == '\t') {
                field++;
            }
            return close(field, line);
        }
        int second = next(start);
        if (OPENING_LOOKALIKES.contains(first.toLowerCase(Locale.ROOT)) && fieldFollows(second)) {
            note("front-matter-start", line, 1, "the front matter begins with '" + first + "'; read as ---");
            return close(second, line + 1);
        }
        if (beginsField(line(start)) && (fieldFollows(second) || closingFollows(second))) {
            note("front-matter-start", line, 1, "there is no opening ---; the file begins with a field all the same");
            return close(start, line);
        }
        return none();
    }

    private Parts none() {
        return new Parts(Optional.empty(), 1, text, 1, notes);
    }

    private Parts close(int from, int fromLine) {
        int line = fromLine;
        boolean anyField = false;
        boolean behindBlank = false;
        for (int at = from; at < text.length(); at = next(at), line++) {
            String each = line(at);
            if (closes(each)) {
                return closedBy(from, fromLine, at, line, anyField);
            }
            if (beginsField(each)) {
                anyField = true;
            } else if (anyField && beginsBody(each, behindBlank) && !fieldBeforeClose(next(at))) {
                return missingClose(from, fromLine, at, line);
            }
            behindBlank = each.isBlank();
        }
        if (!anyField) {
            notes.clear();
            return none();
        }
        return missingClose(from, fromLine, text.length(), line);
    }

    /** Whether another field follows before the next line that could close the front matter. */
    private boolean fieldBeforeClose(int from) {
        int at = from;
        for (int i = 0; i < LOOK_AHEAD && at < text.length(); i++, at = next(at)) {
            String each = line(at);
            if (closes(each)) {
                return false;
            }
            if (beginsField(each)) {
                return true;
            }
        }
        return false;
    }

    private Parts closedBy(int from, int fromLine, int at, int line, boolean anyField) {
        String fence = line(at);
        String content = text.substring(from, at);
        if (!anyField && !content.isBlank() && content.indexOf(':') < 0) {
            notes.clear();
            return none();
        }
        int dashes = 0;
        while (dashes < fence.length() && (fence.charAt(dashes) == '-' || fence.charAt(dashes) == '.')) {
            dashes++;
        }
        String rest = fence.substring(dashes);
        if (rest.isBlank()) {
            if (dashes != 3) {
                note("front-matter-end", line, 1, "the closing line has " + dashes + " dashes; read as ---");
            }
            return parts(from, fromLine, at, next(at), line + 1);
        }
        note("front-matter-end", line, dashes + 1, "text stands behind the closing ---; read as the body's first line");
        return parts(from, fromLine, at, at + fence.indexOf(rest.strip()), line);
    }

    private Parts missingClose(int from, int fromLine, int end, int endLine) {
        note("front-matter-end", endLine, 1, "there is no closing ---; the front matter is taken to end here");
        return parts(from, fromLine, end, end, endLine);
    }

    private Parts parts(int from, int fromLine, int end, int body, int bodyLine) {
        int start = Math.min(body, text.length());
        return new Parts(Optional.of(text.substring(from, end)), fromLine, text.substring(start), bodyLine, notes);
    }

    /** A line that can hardly be front matter: a heading, or a line without indent or name behind an empty one. */
    private static boolean beginsBody(String line, boolean behindBlank) {
        if (line.startsWith("#")) {
            int level = 0;
            while (level < line.length() && line.charAt(level) == '#') {
                level++;
            }
            return level <= 6 && level < line.length() && line.charAt(level) == ' ';
        }
        if (line.isBlank() || Character.isWhitespace(line.charAt(0)) || line.startsWith("- ")) {
            return false;
        }
        return line.startsWith("<b>") || line.startsWith("**") || (behindBlank && !namesSomething(line));
    }

    private static boolean namesSomething(String line) {
        int i = 0;
        while (i < line.length() && (Character.isLetterOrDigit(line.charAt(i)) || "_-.".indexOf(line.charAt(i)) >= 0)) {
            i++;
        }
        return i > 0 && i < line.length() && line.charAt(i) == ':';
    }

    /** Whether a line begins a field that is known, written as it should be. */
    private boolean beginsField(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0 || colon > 60) {
            return false;
        }
        String key = line.substring(0, colon).strip();
        return table.listed(key).filter(field -> field.key().equals(key)).isPresent();
    }

    private static boolean closes(String line) {
        if (line.startsWith("---")) {
            String rest = line.substring(3).strip();
            return rest.isEmpty()
                    || !rest.startsWith("-")
                    || rest.replace("-", "").isEmpty();
        }
        return line.startsWith("...") && line.substring(3).isBlank();
    }

    private boolean fieldFollows(int at) {
        for (int i = 0; i < 3 && at < text.length(); i++, at = next(at)) {
            String each = line(at);
            if (!each.isBlank()) {
                return beginsField(each);
            }
        }
        return false;
    }

    private boolean closingFollows(int at) {
        return at < text.length() && closes(line(at));
    }

    private void note(String code, int line, int column, String message) {
        notes.add(new Note(code, line, column, message));
    }

    private String line(int start) {
        int end = text.indexOf('\n', start);
        return text.substring(start, end < 0 ? text.length() : end);
    }

    private int next(int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end + 1;
    }
}
