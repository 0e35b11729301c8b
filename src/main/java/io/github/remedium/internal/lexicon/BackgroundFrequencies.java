package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.language.LanguageFile;
import io.github.remedium.internal.language.Languages;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * How common words are in support texts at large, for knowledge bases too small to tell. The resource holds a word,
 * a class and languages a line; a word of class c stands in about one text of 2^c of those languages.
 */
public final class BackgroundFrequencies {

    /** The share of texts that hold a word which the resource does not list. */
    public static final double UNLISTED = 1.0 / 2048;

    private final Map<String, Entry> classes;

    private record Entry(double share, Set<String> languages) {}

    private BackgroundFrequencies(Map<String, Entry> classes) {
        this.classes = classes;
    }

    /** Those of the shipped languages. */
    public static BackgroundFrequencies standard() {
        return of(Languages.shipped());
    }

    /** Those of these languages; of a word in several of them the greatest share counts. */
    public static BackgroundFrequencies of(Languages languages) {
        Map<String, Entry> classes = new HashMap<>(1 << 14);
        languages.forEach("background.tsv", (tag, file) -> {
            for (LanguageFile.Line line : file.lines()) {
                String[] cells = file.cells(line);
                Entry before = classes.get(cells[0]);
                Set<String> with = before == null ? new HashSet<>() : before.languages();
                with.add(tag);
                double share = share(file, line, cells[1]);
                classes.put(cells[0], new Entry(before == null ? share : Math.max(before.share(), share), with));
            }
        });
        return new BackgroundFrequencies(classes);
    }

    private static double share(LanguageFile file, LanguageFile.Line line, String text) {
        try {
            return Math.scalb(1.0, -Integer.parseInt(text));
        } catch (NumberFormatException e) {
            throw file.failure(line, "the second cell must be a whole number");
        }
    }

    /** The share of texts that hold a word, from 0 to 1. */
    public double share(String word) {
        Entry entry = classes.get(word);
        return entry == null ? UNLISTED : entry.share();
    }

    /** Whether a word is listed, and only for languages other than these. */
    public boolean isForeign(String word, Set<String> languages) {
        Entry entry = classes.get(word);
        if (entry == null) {
            return false;
        }
        for (String language : languages) {
            if (entry.languages().contains(language)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is listed. */
    public boolean lists(String word) {
        return classes.containsKey(word);
    }
}
