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

    private static final Map<String, Set<String>> WORDS = load();

    private ProseWords() {}

    private static Map<String, Set<String>> load() {
        Map<String, Set<String>> groups = new HashMap<>();
        Languages.shipped().forEach("prose.tsv", (tag, file) -> {
            for (LanguageFile.Line line : file.lines()) {
                String[] cells = file.cells(line);
                boolean phrase = cells[0].equals("system") || cells[0].equals("talk");
                String group = phrase ? phraseGroup(cells[0], cells[1].charAt(0)) : cells[0];
                groups.computeIfAbsent(group, key -> new HashSet<>())
                        .addAll(phrase ? List.of(cells[1]) : List.of(cells[1].split(" ", -1)));
            }
        });
        groups.replaceAll((group, words) -> Set.copyOf(words));
        return Map.copyOf(groups);
    }

    /** Phrases are kept by their first letter. */
    private static String phraseGroup(String group, char first) {
        return group + first;
    }

    private static boolean in(String group, String word) {
        return WORDS.getOrDefault(group, Set.of()).contains(word);
    }

    /** Whether a word in small letters is one of the small words of a language. */
    static boolean isCommon(String word) {
        return in("common", word) || in("tell", word) || in("ask", word) || in("person", word) || in("error", word);
    }

    /** Whether a capitalised word may begin a question or request. */
    static boolean starts(String word) {
        return in("start", word);
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
        for (String each : WORDS.getOrDefault(phraseGroup(group, start.charAt(0)), Set.of())) {
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
        for (String word : words(text, from, to)) {
            if (in("error", word)) {
                return true;
            }
        }
        return text.find(" not ", from, to) > 0;
    }

    /** Whether a first person speaks. */
    static boolean isPersonal(Text text, int from, int to) {
        return !beginsWith("system", text, from, to)
                && words(text, from, to).stream().anyMatch(word -> in("person", word));
    }

    /** How much a sentence reads as a person's: three and more is prose, nothing and less is a program's. */
    static int score(Text text, int from, int to) {
        int score = 0;
        int persons = 0;
        int errors = 0;
        int tells = 0;
        List<String> words = words(text, from, to);
        for (String word : words) {
            if (in("person", word)) {
                persons++;
            } else if (in("ask", word)) {
                score += ASK;
            } else if (in("tell", word)) {
                tells += TELL;
            } else if (in("error", word)) {
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
