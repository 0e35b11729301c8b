package io.github.remedium.check;

import io.github.remedium.internal.language.LanguageGuess;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts and paragraphs in another language than their file says. */
final class LanguageRules {

    private static final int MIN_LETTERS = 25;
    private static final double ODD = 0.1;
    private static final Pattern ADDRESS = Pattern.compile("[a-z]{2,6}://\\S++");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final int MIN_FOREIGN = 120;
    private static final int MIN_SAME = 30;
    private static final int MIN_WORDS = 5;

    private final Siblings siblings;
    private final LanguageProfiles profiles;
    private final Consumer<Finding> found;

    LanguageRules(Siblings siblings, LanguageProfiles profiles, Consumer<Finding> found) {
        this.siblings = siblings;
        this.profiles = profiles;
        this.found = found;
    }

    void find() {
        List<Integer> right = new ArrayList<>();
        for (int s = 0; s < siblings.size(); s++) {
            if (!isWrong(s)) {
                right.add(s);
            }
        }
        for (int c = 0; c < siblings.grid().columns(); c++) {
            column(c, right);
        }
    }

    /** Tells of a text that is in another language as a whole. */
    private boolean isWrong(int s) {
        LanguageProfiles.Tally tally = profiles.tally();
        for (Piece piece : siblings.pieces(s)) {
            if (piece.kind() != Piece.Kind.CODE) {
                count(words(piece, Set.of()), tally);
            }
        }
        LanguageGuess guess = tally.guess();
        Locale locale = siblings.translation(s).locale();
        if (!guess.clear() || !guess.contradicts(locale)) {
            return false;
        }
        String message = "the text is in " + name(guess) + ", and the file says " + locale.toLanguageTag();
        found.accept(siblings.finding(
                        Rule.WRONG_LANGUAGE, s, Place.of(siblings.translation(s).source()), message)
                .build());
        return true;
    }

    private void column(int c, List<Integer> right) {
        List<@Nullable LanguageGuess> guesses = new ArrayList<>();
        for (int s = 0; s < siblings.size(); s++) {
            Piece piece = siblings.grid().piece(c, s);
            guesses.add(piece == null ? null : guess(piece, names(c, s)));
        }
        for (int s : right) {
            Piece piece = siblings.grid().piece(c, s);
            LanguageGuess guess = guesses.get(s);
            Locale locale = siblings.translation(s).locale();
            if (piece == null || (locale.getLanguage().equals("en") && siblings.source() == s)) {
                continue;
            }
            if (isCopy(c, s, piece, guess) || (guess != null && guess.clear() && !guess.agrees(locale))) {
                tell(c, s, piece, guess, guesses);
            }
        }
    }

    /** Whether a paragraph reads word by word as in a sibling of another language, and in the others does not. */
    private boolean isCopy(int c, int s, Piece piece, @Nullable LanguageGuess guess) {
        if (piece.kind() == Piece.Kind.TITLE) {
            return false;
        }
        boolean own = guess != null && guess.agrees(siblings.translation(s).locale());
        String words = words(piece, names(c, s));
        if (own || words.length() < MIN_SAME || words.split("\\s+", MIN_WORDS).length < MIN_WORDS) {
            return false;
        }
        int same = 0;
        int different = 0;
        for (int i = 0; i < siblings.size(); i++) {
            Piece other = siblings.grid().piece(c, i);
            if (i != s && other != null && !siblings.language(i).equals(siblings.language(s))) {
                same += other.text().equals(piece.text()) ? 1 : 0;
                different += other.text().equals(piece.text()) ? 0 : 1;
            }
        }
        return same == 1 && different >= 1;
    }

    private void tell(int c, int s, Piece piece, @Nullable LanguageGuess guess, List<@Nullable LanguageGuess> guesses) {
        int same = 0;
        int own = 0;
        int witness = -1;
        for (int i = 0; i < siblings.size(); i++) {
            LanguageGuess other = guesses.get(i);
            if (i == s || other == null) {
                continue;
            }
            Locale locale = siblings.translation(i).locale();
            if (other.agrees(locale)) {
                own++;
                witness = witness < 0 || i == siblings.source() ? i : witness;
            } else {
                same++;
            }
        }
        if (same >= own || witness < 0 || (guess != null && !isLikely(guess, piece)) || isOutput(piece)) {
            return;
        }
        Piece there = siblings.grid().piece(c, witness);
        boolean source = guess == null || guess.best().isEmpty() || guess.agrees(Locale.ENGLISH);
        String language = guess == null || guess.best().isEmpty() ? "en" : name(guess);
        String message = "this is in " + language + ", and the file in "
                + siblings.translation(s).locale().toLanguageTag() + ": " + PieceRules.shown(piece.text());
        found.accept(siblings.finding(
                        source ? Rule.UNTRANSLATED : Rule.FOREIGN_PARAGRAPH, s, siblings.place(s, piece), message)
                .subject(PieceRules.shown(piece.text()))
                .text(piece.text())
                .sibling(there == null ? null : siblings.sibling(witness, there))
                .build());
    }

    /** Whether a paragraph may be in a language: one of the siblings, or it is long enough to be sure of any other. */
    private boolean isLikely(LanguageGuess guess, Piece piece) {
        for (int s = 0; s < siblings.size(); s++) {
            if (guess.agrees(siblings.translation(s).locale())) {
                return true;
            }
        }
        return guess.agrees(Locale.ENGLISH) || piece.text().length() >= MIN_FOREIGN;
    }

    /** Whether a program wrote a paragraph: a log line or a query, which stay as they are; many words are in capitals. */
    private static boolean isOutput(Piece piece) {
        String[] words = piece.text().split("[^\\p{L}\\p{N}_]+", -1);
        long odd = Arrays.stream(words).filter(LanguageRules::isOdd).count();
        boolean table = piece.text().chars().filter(c -> c == '|').count() > 2;
        return table || (odd >= 2 && odd > ODD * words.length);
    }

    private static boolean isOdd(String word) {
        boolean capitals = word.length() > 3 && word.equals(word.toUpperCase(Locale.ROOT));
        return capitals || word.indexOf('_') >= 0 || word.matches("[A-Za-z]*[a-z][A-Z]\\w*");
    }

    private @Nullable LanguageGuess guess(Piece piece, Set<String> names) {
        boolean text = piece.kind() == Piece.Kind.PARAGRAPH
                || piece.kind() == Piece.Kind.STEP
                || piece.kind() == Piece.Kind.BULLET;
        if (!text) {
            return null;
        }
        LanguageProfiles.Tally tally = profiles.tally();
        return count(words(piece, names), tally) < MIN_LETTERS ? null : tally.guess();
    }

    /** Counts the words of a piece that are no literals; returns how many letters they have. */
    private static int count(String text, LanguageProfiles.Tally tally) {
        char[] words = text.toCharArray();
        int letters = 0;
        for (char c : words) {
            letters += Character.isLetter(c) ? 1 : 0;
        }
        tally.prose(words, words.length);
        return letters;
    }

    /** The words of a piece without its literals, addresses and names. */
    private static String words(Piece piece, Set<String> names) {
        String text =
                piece.text().contains("://") ? ADDRESS.matcher(piece.text()).replaceAll(" ") : piece.text();
        for (Literal literal : piece.literals()) {
            if (literal.kind() != Literal.Kind.NUMBER && literal.key().length() > 2) {
                text = text.replace(literal.key(), " ");
            }
        }
        if (!names.isEmpty()) {
            text = WORD.matcher(text).replaceAll(word -> names.contains(word.group()) ? "" : word.group());
        }
        return text.strip();
    }

    /** Capitalised words that most other translations have in a piece: names, which tell no language from another. */
    private Set<String> names(int c, int s) {
        Map<String, Integer> counts = new HashMap<>();
        int others = 0;
        for (int i = 0; i < siblings.size(); i++) {
            Piece other = i == s ? null : siblings.grid().piece(c, i);
            if (other != null) {
                others++;
                WORD.matcher(other.text())
                        .results()
                        .map(MatchResult::group)
                        .filter(word -> !Character.isLowerCase(word.charAt(0)))
                        .distinct()
                        .forEach(word -> counts.merge(word, 1, Integer::sum));
            }
        }
        int most = Math.max(2, others / 2 + 1);
        counts.values().removeIf(count -> count < most);
        return counts.keySet();
    }

    private static String name(LanguageGuess guess) {
        return guess.best().map(Locale::toLanguageTag).orElse("another language");
    }
}
