package io.github.remedium.internal.language;

import io.github.remedium.internal.Resources;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells languages apart by their commonest words, and by their scripts. Words come from the resource
 * {@code languages.txt}. Immutable and safe for any number of threads.
 */
public final class LanguageProfiles {

    /** Characters that only one of the two ways to write Chinese has, beside those that both have. */
    private static final String SIMPLIFIED = "这个们为发时对说国会来问题错误设应该数据开关机从间网页显没还进过后现实际击选项单击软";

    private static final String TRADITIONAL = "這個們為發時對說國會來問題錯誤設應該數據開關機從間網頁顯沒還進過後現實際擊選項單擊軟";

    private final List<String> languages;
    private final WordTable words;
    private final BitSet simplifiedOnly = only(SIMPLIFIED, TRADITIONAL);
    private final BitSet traditionalOnly = only(TRADITIONAL, SIMPLIFIED);

    private LanguageProfiles(List<String> languages, Map<String, int[]> words) {
        this.languages = languages;
        this.words = new WordTable(words);
    }

    public static LanguageProfiles load() {
        List<String> languages = new ArrayList<>();
        Map<String, Set<Integer>> owners = new HashMap<>();
        for (String line : Resources.lines("load/languages.txt")) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                languages.add(line.substring(0, colon));
                for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
                    owners.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(languages.size() - 1);
                }
            }
        }
        Map<String, int[]> words = new HashMap<>();
        owners.forEach((word, indexes) ->
                words.put(word, indexes.stream().mapToInt(Integer::intValue).toArray()));
        return new LanguageProfiles(List.copyOf(languages), words);
    }

    private static BitSet only(String these, String notThose) {
        BitSet only = new BitSet();
        these.chars().filter(c -> notThose.indexOf(c) < 0).forEach(only::set);
        return only;
    }

    /** A counter for one text, for one thread. */
    public Tally tally() {
        return new Tally();
    }

    /** Counts the evidence for each language. */
    public final class Tally {
        private final double[] points = new double[languages.size()];
        private int letters;
        private int wordCount;
        private int kana;
        private int hangul;
        private int han;
        private int simplified;
        private int traditional;

        private Tally() {}

        /** A heading that these languages are known to use. */
        public void heading(Set<String> tags) {
            for (String tag : tags) {
                int index = languages.indexOf(tag);
                if (index >= 0) {
                    points[index] += 3.0 / tags.size();
                }
            }
        }

        /** Words of the text: the first characters of the array, which is not kept. */
        public void prose(char[] text, int length) {
            int i = 0;
            while (i < length) {
                char c = text[i];
                if (c >= 0x2E80) {
                    eastern(c);
                    i++;
                } else if (Character.isLetter(c)) {
                    int from = i;
                    while (i < length && text[i] < 0x2E80 && Character.isLetter(text[i])) {
                        text[i] = Character.toLowerCase(text[i]);
                        i++;
                    }
                    letters += i - from;
                    wordCount++;
                    int[] owners = words.owners(text, from, i);
                    for (int owner : owners) {
                        points[owner] += 1.0 / owners.length;
                    }
                } else {
                    i++;
                }
            }
        }

        private void eastern(char c) {
            if (c >= 0x3041 && c <= 0x30FF) {
                kana++;
            } else if (c >= 0xAC00 && c <= 0xD7A3) {
                hangul++;
            } else if (c >= 0x4E00 && c <= 0x9FFF) {
                han++;
                simplified += simplifiedOnly.get(c) ? 1 : 0;
                traditional += traditionalOnly.get(c) ? 1 : 0;
            }
        }

        public LanguageGuess guess() {
            int eastern = kana + hangul + han;
            if (eastern >= 4 && eastern * 4 > letters) {
                return easternGuess(eastern);
            }
            int best = 0;
            for (int i = 1; i < points.length; i++) {
                best = points[i] > points[best] ? i : best;
            }
            double second = 0;
            for (int i = 0; i < points.length; i++) {
                second = i == best ? second : Math.max(second, points[i]);
            }
            if (points[best] < 1.0) {
                return LanguageGuess.NONE;
            }
            boolean clear = points[best] >= 2.5 && points[best] >= second * 1.35;
            boolean overwhelming =
                    clear && points[best] >= 12 && points[best] >= second * 2 && points[best] >= wordCount * 0.1;
            return new LanguageGuess(Optional.of(Locale.forLanguageTag(languages.get(best))), clear, overwhelming);
        }

        private LanguageGuess easternGuess(int eastern) {
            String tag;
            boolean clear = true;
            if (kana * 10 >= eastern) {
                tag = "ja";
            } else if (hangul * 2 >= eastern) {
                tag = "ko";
            } else if (simplified != traditional) {
                tag = simplified > traditional ? "zh-Hans" : "zh-Hant";
            } else {
                tag = "zh";
                clear = false;
            }
            return new LanguageGuess(Optional.of(Locale.forLanguageTag(tag)), clear, clear && eastern >= 40);
        }
    }
}
