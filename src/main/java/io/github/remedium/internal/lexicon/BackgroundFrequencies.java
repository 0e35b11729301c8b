package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.Resources;
import java.util.HashMap;
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

    private record Entry(double share, String languages) {}

    private BackgroundFrequencies(Map<String, Entry> classes) {
        this.classes = classes;
    }

    /** Those that are shipped. */
    public static BackgroundFrequencies standard() {
        Map<String, Entry> classes = new HashMap<>(1 << 14);
        for (String line : Resources.lines("lexicon/background.tsv")) {
            int tab = line.indexOf('\t');
            int second = line.indexOf('\t', tab + 1);
            if (second > 0 && line.charAt(0) != '#') {
                double share = Math.scalb(1.0, -Integer.parseInt(line.substring(tab + 1, second)));
                classes.put(line.substring(0, tab), new Entry(share, line.substring(second + 1)));
            }
        }
        return new BackgroundFrequencies(classes);
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
