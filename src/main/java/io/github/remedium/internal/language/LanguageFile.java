package io.github.remedium.internal.language;

import io.github.remedium.internal.LoadFailure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text file of a language folder, in UTF-8. Empty lines and lines that begin with {@code #} are comments; a byte order
 * mark at the beginning does not count.
 *
 * @param name what people call it, for messages
 * @param lines its lines that are no comments
 */
public record LanguageFile(String name, List<Line> lines) {

    /**
     * A line.
     *
     * @param number its number in the file, from 1
     * @param text what stands there
     */
    public record Line(int number, String text) {}

    /** A file with this text. */
    public static LanguageFile of(String name, String text) {
        List<String> all =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        List<Line> lines = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            String line = all.get(i);
            if (!line.isBlank() && line.charAt(0) != '#') {
                lines.add(new Line(i + 1, line));
            }
        }
        return new LanguageFile(name, lines);
    }

    /** The failure that names a line: {@code languages/nl/headings.tsv:12: ...}. */
    public LoadFailure failure(Line line, String message) {
        return new LoadFailure(name + ":" + line.number() + ": " + message);
    }

    /**
     * The two cells of a line that are parted by its first tab.
     *
     * @throws LoadFailure if there is no tab
     */
    public String[] cells(Line line) {
        int tab = line.text().indexOf('\t');
        if (tab <= 0) {
            throw failure(line, "must have two cells, parted by a tab");
        }
        return new String[] {line.text().substring(0, tab), line.text().substring(tab + 1)};
    }

    /**
     * The lines as keys and values, parted by the first sign, without blanks around them.
     *
     * @param known the keys there may be
     * @throws LoadFailure if a line has no such sign, or a key is not known or comes twice
     */
    public Map<String, String> values(char sign, Set<String> known) {
        Map<String, String> values = values(sign);
        for (Line line : lines) {
            String key = key(line, sign);
            if (!known.contains(key)) {
                throw failure(line, "'" + key + "' is no key of this file");
            }
        }
        return values;
    }

    /**
     * The lines as keys and values, parted by the first sign, without blanks around them.
     *
     * @throws LoadFailure if a line has no such sign, or a key comes twice
     */
    public Map<String, String> values(char sign) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Line line : lines) {
            String key = key(line, sign);
            String value = line.text().substring(line.text().indexOf(sign) + 1);
            if (values.put(key, value.strip()) != null) {
                throw failure(line, "has the key '" + key + "' a second time");
            }
        }
        return values;
    }

    private String key(Line line, char sign) {
        int at = line.text().indexOf(sign);
        if (at <= 0) {
            throw failure(line, "must be a key, '" + sign + "' and a value");
        }
        return line.text().substring(0, at).strip();
    }
}
