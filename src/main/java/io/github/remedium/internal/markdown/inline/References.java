package io.github.remedium.internal.markdown.inline;

import io.github.remedium.internal.markdown.html.Chars;
import java.util.Locale;
import java.util.Map;

/** Link reference definitions, {@code [label]: target}, which stand on lines of their own. */
public final class References {

    private static final int MAX_LABEL = 200;

    private References() {}

    /** A label as it is compared: without regard to case, in which {@code SS} and a sharp s are the same. */
    static String label(String text, int from, int to) {
        return to - from > MAX_LABEL
                ? ""
                : text.substring(from, to).strip().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }

    /**
     * Takes the definition that a paragraph's line holds into the map.
     *
     * @return whether the line is one
     */
    public static boolean take(String line, Map<String, String> definitions) {
        if (!line.startsWith("[") || line.startsWith("[!")) {
            return false;
        }
        int close = line.indexOf("]:");
        if (close < 2 || close > MAX_LABEL || line.lastIndexOf('[', close) != 0) {
            return false;
        }
        String rest = line.substring(close + 2).strip();
        int end = 0;
        while (end < rest.length() && !Chars.isSpace(rest.charAt(end))) {
            end++;
        }
        String title = rest.substring(end).strip();
        boolean titled = title.isEmpty() || (title.length() > 1 && "\"'(".indexOf(title.charAt(0)) >= 0);
        if (end == 0 || !titled || !looksLikeTarget(rest.substring(0, end))) {
            return false;
        }
        String target = rest.substring(0, end);
        boolean angles = target.startsWith("<") && target.endsWith(">");
        String bare = angles ? target.substring(1, target.length() - 1) : target;
        definitions.putIfAbsent(label(line, 1, close), LinkTail.unescape(bare));
        return true;
    }

    /** Log lines such as {@code [main]: started} are no definitions. */
    private static boolean looksLikeTarget(String target) {
        return target.indexOf('/') >= 0 || target.startsWith("#") || target.startsWith("mailto:");
    }
}
