package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.Workers;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns a {@link LearntLexicon} from units of text that say the same in several languages: a title, a line of a
 * section, a step. Words are given as numbers. The same units in the same order give the same lexicon.
 *
 * <p>Memory is bounded: past {@link #MOST_WORDS} words every second unit is left out, again and again. Not safe for
 * several threads; used once.
 */
public final class LearntLexiconBuilder {

    /** Units with more words in a language are too long to tell which word belongs to which. */
    public static final int LONGEST_UNIT = 60;

    /** Words kept over all units and languages. */
    static final int MOST_WORDS = 3_000_000;

    /** With more languages only one of them, the one with the most units, is aligned with each. */
    private static final int MOST_LANGUAGES_BY_PAIRS = 4;

    private final List<Map<String, int[]>> units = new ArrayList<>();
    private final int mostWords;
    private long kept;
    private int stride = 1;
    private int offered;

    /** A builder with no units yet. */
    public LearntLexiconBuilder() {
        this(MOST_WORDS);
    }

    LearntLexiconBuilder(int mostWords) {
        this.mostWords = mostWords;
    }

    /** Adds a unit: the words of each language that it is written in, in order, without words of grammar. */
    public void add(Map<String, int[]> unit) {
        Map<String, int[]> usable = new TreeMap<>();
        unit.forEach((language, words) -> {
            if (words.length > 0 && words.length <= LONGEST_UNIT) {
                usable.put(language, words);
            }
        });
        if (usable.size() < 2 || offered++ % stride != 0) {
            return;
        }
        units.add(usable);
        kept += size(usable);
        if (kept > mostWords) {
            thin();
        }
    }

    private void thin() {
        List<Map<String, int[]>> half = new ArrayList<>();
        kept = 0;
        for (int u = 0; u < units.size(); u += 2) {
            half.add(units.get(u));
            kept += size(units.get(u));
        }
        units.clear();
        units.addAll(half);
        stride *= 2;
    }

    private static int size(Map<String, int[]> unit) {
        return unit.values().stream().mapToInt(words -> words.length).sum();
    }

    /**
     * The lexicon.
     *
     * @param words words are numbered below this
     * @param pairsOfCharacters which words are pairs of characters of a script without blanks
     * @param workers align a pair of languages each
     */
    public LearntLexicon build(int words, BitSet pairsOfCharacters, Workers workers) {
        Map<String, Integer> sizes = new TreeMap<>();
        units.forEach(unit -> unit.keySet().forEach(language -> sizes.merge(language, 1, Integer::sum)));
        List<String> languages = new ArrayList<>(sizes.keySet());
        Translations table = new Translations(words);
        if (languages.size() <= MOST_LANGUAGES_BY_PAIRS) {
            List<LanguagePair> pairs = new ArrayList<>();
            for (int a = 0; a < languages.size(); a++) {
                for (int b = a + 1; b < languages.size(); b++) {
                    pairs.add(new LanguagePair(languages.get(a), languages.get(b)));
                }
            }
            align(pairs, words, pairsOfCharacters, workers, table);
            return table.lexicon();
        }
        String pivot = languages.stream()
                .max(Comparator.<String>comparingInt(sizes::get).thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
        List<LanguagePair> pairs = languages.stream()
                .filter(language -> !language.equals(pivot))
                .map(language -> new LanguagePair(language, pivot))
                .toList();
        align(pairs, words, pairsOfCharacters, workers, table);
        return table.throughPivot(pivot, languages, workers).lexicon();
    }

    private void align(
            List<LanguagePair> pairs, int words, BitSet pairsOfCharacters, Workers workers, Translations table) {
        List<Aligned> aligned = workers.map(pairs.size(), i -> align(pairs.get(i), words, pairsOfCharacters));
        for (int i = 0; i < pairs.size(); i++) {
            LanguagePair pair = pairs.get(i);
            table.put(pair.one(), pair.other(), aligned.get(i).forth());
            table.put(pair.other(), pair.one(), aligned.get(i).back());
        }
    }

    /** Two languages. */
    private record LanguagePair(String one, String other) {}

    /** Translations of words in either direction. */
    private record Aligned(Map<Integer, List<Translations.Entry>> forth, Map<Integer, List<Translations.Entry>> back) {}

    private Aligned align(LanguagePair pair, int words, BitSet pairsOfCharacters) {
        List<int[]> from = new ArrayList<>();
        List<int[]> to = new ArrayList<>();
        for (Map<String, int[]> unit : units) {
            int[] one = unit.get(pair.one());
            int[] other = unit.get(pair.other());
            if (one != null && other != null) {
                from.add(one);
                to.add(other);
            }
        }
        Map<Integer, List<Translations.Entry>> forth = new HashMap<>();
        Map<Integer, List<Translations.Entry>> back = new HashMap<>();
        if (!from.isEmpty()) {
            new WordAlignment(from, to, words, pairsOfCharacters).forEach((word, other, ofWord, ofOther) -> {
                forth.computeIfAbsent(word, w -> new ArrayList<>(4)).add(new Translations.Entry(other, ofWord));
                back.computeIfAbsent(other, w -> new ArrayList<>(4)).add(new Translations.Entry(word, ofOther));
            });
        }
        return new Aligned(Translations.best(forth), Translations.best(back));
    }
}
