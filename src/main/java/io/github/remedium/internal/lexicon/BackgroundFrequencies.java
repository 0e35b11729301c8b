package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.flat.StringTable;
import io.github.remedium.internal.flat.Strings;
import io.github.remedium.internal.language.LanguageFile;
import io.github.remedium.internal.language.Languages;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How common words are in support texts at large, for knowledge bases too small to tell. The resource holds a word,
 * a class and languages a line; a word of class c stands in about one text of 2^c of those languages. Immutable.
 */
public final class BackgroundFrequencies {

    /** The share of texts that hold a word which the resource does not list. */
    public static final double UNLISTED = 1.0 / 2048;

    private final StringTable words;

    /** The class of each word. */
    private final IntBuffer classes;

    /** The languages of each word, as numbers of {@link #tags}. */
    private final Rows languages;

    private final Strings tags;

    private BackgroundFrequencies(StringTable words, IntBuffer classes, Rows languages, Strings tags) {
        this.words = words;
        this.classes = classes;
        this.languages = languages;
        this.tags = tags;
    }

    /** Those of the shipped languages. */
    public static BackgroundFrequencies standard() {
        return of(Languages.shipped());
    }

    /** Those of these languages; of a word in several of them the greatest share counts. */
    public static BackgroundFrequencies of(Languages languages) {
        Map<String, Integer> classes = new LinkedHashMap<>(1 << 14);
        Map<String, int[]> with = new LinkedHashMap<>(1 << 14);
        List<String> tags = new ArrayList<>();
        languages.forEach("background.tsv", (tag, file) -> {
            int language = tags.contains(tag) ? tags.indexOf(tag) : tags.size();
            if (language == tags.size()) {
                tags.add(tag);
            }
            for (LanguageFile.Line line : file.lines()) {
                String[] cells = file.cells(line);
                classes.merge(cells[0], classOf(file, line, cells[1]), Math::min);
                with.merge(cells[0], new int[] {language}, (known, more) -> PhraseTrie.with(known, language));
            }
        });
        return new BackgroundFrequencies(
                StringTable.of(List.copyOf(classes.keySet())),
                IntBuffer.wrap(
                        classes.values().stream().mapToInt(Integer::intValue).toArray()),
                Rows.of(List.copyOf(with.values())),
                Strings.of(tags));
    }

    /** Those of a compiled file. */
    public static BackgroundFrequencies read(Parts parts, String name) {
        StringTable words = StringTable.read(parts, name + ".words");
        Rows languages = Rows.read(parts, name + ".languages");
        parts.check(languages.size() == words.size(), name + ".languages");
        return new BackgroundFrequencies(
                words, parts.ints(name + ".classes", words.size()), languages, Strings.read(parts, name + ".tags"));
    }

    /** Adds them to a compiled file. */
    public void write(PartSink sink, String name) {
        words.write(sink, name + ".words");
        sink.put(name + ".classes", classes);
        languages.write(sink, name + ".languages");
        tags.write(sink, name + ".tags");
    }

    private static int classOf(LanguageFile file, LanguageFile.Line line, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw file.failure(line, "the second cell must be a whole number");
        }
    }

    /** The share of texts that hold a word, from 0 to 1. */
    public double share(String word) {
        int number = words.find(word);
        return number < 0 ? UNLISTED : Math.scalb(1.0, -classes.get(number));
    }

    /** Whether a word is listed, and only for languages other than these. */
    public boolean isForeign(String word, Set<String> languages) {
        int number = words.find(word);
        if (number < 0) {
            return false;
        }
        for (int tag : this.languages.row(number)) {
            if (languages.contains(tags.get(tag))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word is listed. */
    public boolean lists(String word) {
        return words.contains(word);
    }
}
