package io.github.remedium.internal.paste;

import io.github.remedium.internal.language.LanguageFile;
import io.github.remedium.internal.language.Languages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The words that tell a person's sentences from a program's, in the languages of the library; they stand in the file
 * {@code prose.tsv} of each. Immutable.
 */
final class ProseWords {

    private static final int PERSON = 3;
    private static final int ASK = 2;
    private static final int TELL = 1;
    private static final int LONGEST_WORD = 24;

    /** How many error words of a text count, at most, so that a long message does not outweigh all else. */
    private static final int MOST_ERRORS = 2;

    /** The groups of words, as bits. */
    private static final List<String> GROUPS = List.of("common", "tell", "ask", "person", "error", "start");

    private static final int COMMON = 1;
    private static final int TELLS = 2;
    private static final int ASKS = 4;
    private static final int PERSONS = 8;
    private static final int ERRORS = 16;
    private static final int STARTS = 32;

    private static final ProseWords SHIPPED = load();

    /** The groups of each word. */
    private final Map<String, Integer> words;

    /** The phrases of a group by their first letter: {@code talkg} has the greetings with a g. */
    private final Map<String, Set<String>> phrases;

    private ProseWords(Map<String, Integer> words, Map<String, Set<String>> phrases) {
        this.words = Map.copyOf(words);
        phrases.replaceAll((group, ofGroup) -> Set.copyOf(ofGroup));
        this.phrases = Map.copyOf(phrases);
    }

    private static ProseWords load() {
        Map<String, Integer> words = new HashMap<>();
        Map<String, Set<String>> phrases = new HashMap<>();
        Languages.shipped().forEach("prose.tsv", (tag, file) -> {
            for (LanguageFile.Line line : file.lines()) {
                String[] cells = file.cells(line);
                int group = GROUPS.indexOf(cells[0]);
                if (group < 0) {
                    phrases.computeIfAbsent(phraseGroup(cells[0], cells[1].charAt(0)), key -> new HashSet<>())
                            .add(cells[1]);
                } else {
                    for (String word : cells[1].split(" ", -1)) {
                        words.merge(word, 1 << group, (one, other) -> one | other);
                    }
                }
            }
        });
        return new ProseWords(words, phrases);
    }

    private static String phraseGroup(String group, char first) {
        return group + first;
    }

    private static boolean in(int groups, String word) {
        return (SHIPPED.words.getOrDefault(word, 0) & groups) != 0;
    }

    /** Whether a word in small letters is one of the small words of a language. */
    static boolean isCommon(String word) {
        return in(COMMON | TELLS | ASKS | PERSONS | ERRORS, word);
    }

    /** Whether a capitalised word may begin a question or request. */
    static boolean starts(String word) {
        return in(STARTS, word);
    }

    /** Whether a greeting, thanks or a sign-off begins here; behind it stands no letter. */
    static boolean isTalk(Text text, int from, int to) {
        return beginsWith("talk", text, from, to);
    }

    private static boolean beginsWith(String group, Text text, int from, int to) {
        String start = text.folded(from, Math.min(to, from + LONGEST_WORD + 8));
        if (start.isEmpty()) {
            return false;
        }
        for (String each : SHIPPED.phrases.getOrDefault(phraseGroup(group, start.charAt(0)), Set.of())) {
            boolean whole = start.startsWith(each)
                    && (start.length() == each.length() || !Text.isWord(start.charAt(each.length())));
            int next = each.length();
            boolean name = start.length() > next + 1
                    && "-._/".indexOf(start.charAt(next)) >= 0
                    && Text.isWord(start.charAt(next + 1));
            if (whole && !name) {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece of text has a word that programs use of errors. */
    static boolean isErrorLike(Text text, int from, int to) {
        return holds(ERRORS, words(text, from, to)) || text.find(" not ", from, to) > 0;
    }

    private static boolean holds(int groups, List<String> words) {
        for (String word : words) {
            if (in(groups, word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a first person speaks. */
    static boolean isPersonal(Text text, int from, int to) {
        return !beginsWith("system", text, from, to) && holds(PERSONS, words(text, from, to));
    }

    /** How much a sentence reads as a person's: three and more is prose, nothing and less is a program's. */
    static int score(Text text, int from, int to) {
        int score = 0;
        int persons = 0;
        int errors = 0;
        int tells = 0;
        List<String> words = words(text, from, to);
        for (String word : words) {
            if (in(PERSONS, word)) {
                persons++;
            } else if (in(ASKS, word)) {
                score += ASK;
            } else if (in(TELLS, word)) {
                tells += TELL;
            } else if (in(ERRORS, word)) {
                errors++;
            }
        }
        if (beginsWith("system", text, from, to)) {
            return -PERSON;
        }
        int end = text.trimEnd(from, to);
        if (end > from && text.at(end - 1) == '?') {
            score += words.size() >= 3 ? PERSON : TELL;
        }
        if (end > from && text.at(end - 1) == ':' && words.size() >= 3) {
            score += TELL;
        }
        boolean identifier = words.size() * 2 < text.words(from, to);
        score += Math.min(persons, 2) * PERSON + tells;
        return score - Math.min(errors, MOST_ERRORS) - (identifier && persons == 0 ? 1 : 0);
    }

    /** Whether the last word is a small one, which ends no sentence: what follows is shown. */
    static boolean endsOpen(Text text, int from, int to) {
        int end = text.trimEnd(from, to);
        int start = end;
        while (start > from && Text.isLetter(text.at(start - 1))) {
            start--;
        }
        return start < end && end - start < LONGEST_WORD && isCommon(text.folded(start, end));
    }

    /** The plain words of a piece, in small letters: letters and apostrophes between blanks and punctuation. */
    private static List<String> words(Text text, int from, int to) {
        List<String> words = new ArrayList<>();
        int i = from;
        while (i < to) {
            int start = text.skipBlank(i, to);
            int end = text.runEnd(start, to);
            i = end;
            while (start < end && !Text.isWord(text.at(start))) {
                start++;
            }
            while (end > start && !Text.isWord(text.at(end - 1))) {
                end--;
            }
            if (end > start && end - start <= LONGEST_WORD && isPlain(text, start, end)) {
                // A small "i" is an article or a variable.
                if (end - start > 1 || text.at(start) != 'i') {
                    words.add(text.folded(start, end).replace('\u2019', '\''));
                }
            }
        }
        return words;
    }

    private static boolean isPlain(Text text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.at(i);
            if (!Text.isLetter(c) && c != '\'' && c != '\u2019' && c != '-') {
                return false;
            }
        }
        return true;
    }
}
