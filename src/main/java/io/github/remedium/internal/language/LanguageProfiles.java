package io.github.remedium.internal.language;

import io.github.remedium.internal.LoadFailure;
import io.github.remedium.internal.text.Scripts;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells languages apart by their commonest words and by their scripts, as their {@code profile.txt} states them. Immutable and safe for any number of threads.
 */
public final class LanguageProfiles {

    /** The scripts of East Asia, whose languages are told by script rather than by words. */
    private static final Set<UnicodeScript> EASTERN =
            Set.of(UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.HAN);

    /**
     * A language that is told by its script.
     *
     * @param tag its tag
     * @param scripts the scripts that are its own
     * @param share what share of the East Asian characters of a text must be in them
     * @param characters characters that only this language of its script has
     */
    private record Scripted(String tag, Set<UnicodeScript> scripts, double share, BitSet characters) {}

    private static final Set<String> KEYS = Set.of("words", "script", "share", "characters");

    private final List<String> languages = new ArrayList<>();
    private final List<Scripted> scripted = new ArrayList<>();
    private final WordTable words;

    private LanguageProfiles(Languages known) {
        Map<String, Set<Integer>> owners = new HashMap<>();
        known.forEach("profile.txt", (tag, file) -> {
            Map<String, String> values = file.values(':', KEYS);
            if (!languages.contains(tag)) {
                languages.add(tag);
            }
            for (String word : values.getOrDefault("words", "").split(" ", -1)) {
                if (!word.isEmpty()) {
                    owners.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(languages.indexOf(tag));
                }
            }
            if (values.containsKey("script")) {
                scripted.add(scripted(tag, file, values));
            }
        });
        withoutShared(scripted);
        Map<String, int[]> table = new HashMap<>();
        owners.forEach((word, indexes) ->
                table.put(word, indexes.stream().mapToInt(Integer::intValue).toArray()));
        this.words = new WordTable(table);
    }

    /** The profiles of these languages. */
    public static LanguageProfiles of(Languages languages) {
        return new LanguageProfiles(languages);
    }

    private static Scripted scripted(String tag, LanguageFile file, Map<String, String> values) {
        Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
        try {
            for (String name : values.getOrDefault("script", "").split(" ", -1)) {
                scripts.add(UnicodeScript.forName(name));
            }
            BitSet characters = new BitSet();
            values.getOrDefault("characters", "").chars().forEach(characters::set);
            return new Scripted(tag, scripts, Double.parseDouble(values.getOrDefault("share", "0")), characters);
        } catch (IllegalArgumentException e) {
            throw new LoadFailure(file.name() + ": 'script' must be names of Unicode scripts, 'share' a number", e);
        }
    }

    /** Takes away from each language the characters that another one lists too. */
    private static void withoutShared(List<Scripted> scripted) {
        BitSet seen = new BitSet();
        BitSet shared = new BitSet();
        for (Scripted each : scripted) {
            BitSet again = (BitSet) each.characters().clone();
            again.and(seen);
            shared.or(again);
            seen.or(each.characters());
        }
        scripted.forEach(each -> each.characters().andNot(shared));
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
        private int eastern;

        /** Characters that speak for each of the scripted languages: in its script, and its own alone. */
        private final int[] inScript = new int[scripted.size()];

        private final int[] own = new int[scripted.size()];

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
                if (Scripts.isEastern(c)) {
                    eastern(c);
                    i++;
                } else if (Character.isLetter(c)) {
                    int from = i;
                    while (i < length && !Scripts.isEastern(text[i]) && Character.isLetter(text[i])) {
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
            UnicodeScript script = UnicodeScript.of(c);
            if (!EASTERN.contains(script)) {
                return;
            }
            eastern++;
            for (int i = 0; i < inScript.length; i++) {
                inScript[i] += scripted.get(i).scripts().contains(script) ? 1 : 0;
                own[i] += scripted.get(i).characters().get(c) ? 1 : 0;
            }
        }

        public LanguageGuess guess() {
            if (eastern >= 4 && eastern * 4 > letters) {
                return easternGuess();
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

        /** A language with a script of its own, else the one whose own characters are the most frequent. */
        private LanguageGuess easternGuess() {
            for (int i = 0; i < inScript.length; i++) {
                Scripted each = scripted.get(i);
                if (each.share() > 0 && inScript[i] >= each.share() * eastern) {
                    return guess(each.tag(), true);
                }
            }
            int best = -1;
            int second = 0;
            for (int i = 0; i < own.length; i++) {
                if (scripted.get(i).share() == 0 && (best < 0 || own[i] > own[best])) {
                    second = best < 0 ? 0 : own[best];
                    best = i;
                } else if (scripted.get(i).share() == 0) {
                    second = Math.max(second, own[i]);
                }
            }
            if (best < 0) {
                return LanguageGuess.NONE;
            }
            boolean clear = own[best] > second;
            String tag = scripted.get(best).tag();
            return guess(clear ? tag : Locale.forLanguageTag(tag).getLanguage(), clear);
        }

        private LanguageGuess guess(String tag, boolean clear) {
            return new LanguageGuess(Optional.of(Locale.forLanguageTag(tag)), clear, clear && eastern >= 40);
        }
    }
}
