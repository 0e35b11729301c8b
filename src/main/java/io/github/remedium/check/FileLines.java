package io.github.remedium.check;

import io.github.remedium.SourceTexts;
import java.util.List;

/**
 * The lines of a file as they are written. Immutable.
 *
 * @param path the file
 * @param lines its lines; empty if the file is not at hand
 */
record FileLines(String path, List<String> lines) {

    static FileLines of(String path, SourceTexts texts) {
        return new FileLines(
                path,
                texts.text(path).map(text -> List.of(text.split("\n", -1))).orElse(List.of()));
    }

    /** A line, by its number from 1; empty if there is none. */
    String line(int number) {
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }

    /** The first character of a line that is not white space. */
    Place place(int number) {
        String line = line(number);
        int column = line.length() - line.stripLeading().length() + 1;
        return new Place(path, Math.max(0, number), number > 0 ? column : 0, 0, 0);
    }

    /** Where words first stand in some lines; the first line if they are written otherwise. */
    Place find(String words, int from, int to) {
        if (words.isEmpty()) {
            return place(from);
        }
        for (int i = from; i <= Math.min(to, lines.size()); i++) {
            int at = line(i).indexOf(words);
            if (at >= 0) {
                return Place.of(path, i, at + 1, words.length());
            }
        }
        return place(from);
    }
}
