package io.github.remedium.internal.index;

import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lays the translations of one article side by side, as units that say the same in several languages. Pieces (a title, a
 * section) are matched by name, then cut into sentences where all languages have equally many, else into lines, else
 * taken whole. Used by one thread.
 */
final class ParallelText {

    private static final int SHORTEST_WORD = 2;

    private final Function<Token, TermNumbers.Term> terms;
    private final BitSet words = new BitSet();
    private final BitSet pairsOfCharacters = new BitSet();
    private final List<Map<String, int[]>> units = new ArrayList<>();

    /** Pieces by name, in them the languages. */
    private final Map<String, Map<String, Piece>> pieces = new LinkedHashMap<>();

    /** Numbers words as terms; leaves out those of grammar. */
    ParallelText(Function<Token, TermNumbers.Term> terms) {
        this.terms = terms;
    }

    /** A text as words, with the lines and sentences they stand in. */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    private record Piece(int[] words, int[] lines, int[] sentences, int lineCount, int sentenceCount) {

        int count(Cut cut) {
            return switch (cut) {
                case SENTENCES -> sentenceCount;
                case LINES -> lineCount;
                case WHOLE -> 1;
            };
        }

        int[] part(Cut cut, int part) {
            if (cut == Cut.WHOLE) {
                return words;
            }
            int[] of = cut == Cut.LINES ? lines : sentences;
            int from = first(of, part);
            return Arrays.copyOfRange(words, from, first(of, part + 1));
        }

        private static int first(int[] ordered, int part) {
            int low = 0;
            int high = ordered.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (ordered[middle] < part) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    private enum Cut {
        SENTENCES,
        LINES,
        WHOLE
    }

    /**
     * Adds a piece of the article. Of several pieces of one name and language the first counts.
     *
     * @param found is given the terms of those atoms that are words
     */
    void piece(String name, String language, String text, List<Token> atoms, TermNumbers.@Nullable Term[] found) {
        pieces.computeIfAbsent(name, n -> new TreeMap<>()).putIfAbsent(language, cut(text, atoms, found));
    }

    private Piece cut(String text, List<Token> atoms, TermNumbers.@Nullable Term[] found) {
        int[] words = new int[atoms.size()];
        int[] lines = new int[atoms.size()];
        int[] sentences = new int[atoms.size()];
        int n = 0;
        int line = -1;
        int sentence = -1;
        int at = 0;
        boolean newLine = true;
        boolean newSentence = true;
        for (int i = 0; i < found.length; i++) {
            Token atom = atoms.get(i);
            for (; at < atom.start(); at++) {
                char c = text.charAt(at);
                newLine |= c == '\n';
                newSentence |= c == '\n'
                        || c == '\u3002'
                        || ((c == '.' || c == '!' || c == '?' || c == ':')
                                && Character.isWhitespace(text.charAt(at + 1)));
            }
            line += newLine ? 1 : 0;
            sentence += newSentence ? 1 : 0;
            newLine = false;
            newSentence = false;
            boolean pair = atom.kind() == TokenKind.BIGRAM;
            if (pair || (atom.kind() == TokenKind.WORD && atom.term().length() >= SHORTEST_WORD)) {
                TermNumbers.Term term = terms.apply(atom);
                found[i] = term;
                this.words.set(term.number());
                pairsOfCharacters.set(term.number(), pair);
                if (!term.grammar()) {
                    words[n] = term.number();
                    lines[n] = line;
                    sentences[n++] = sentence;
                }
            }
        }
        return new Piece(
                Arrays.copyOf(words, n), Arrays.copyOf(lines, n), Arrays.copyOf(sentences, n), line + 1, sentence + 1);
    }

    /** What the languages say alike, each as the words of some of them. */
    List<Map<String, int[]>> units() {
        for (Map<String, Piece> translations : pieces.values()) {
            if (translations.size() > 1) {
                units(translations);
            }
        }
        pieces.clear();
        return units;
    }

    /** The words that stand in the pieces. */
    BitSet words() {
        return words;
    }

    /** Those of the words that are pairs of characters of a script without blanks. */
    BitSet pairsOfCharacters() {
        return pairsOfCharacters;
    }

    private void units(Map<String, Piece> translations) {
        Map<String, Piece> left = translations;
        for (Cut cut : Cut.values()) {
            Map<Integer, Map<String, Piece>> byCount = new TreeMap<>();
            left.forEach((language, piece) -> byCount.computeIfAbsent(piece.count(cut), c -> new TreeMap<>())
                    .put(language, piece));
            byCount.forEach((count, alike) -> units(alike, cut, count));
            if (byCount.size() == 1) {
                return;
            }
        }
    }

    private void units(Map<String, Piece> alike, Cut cut, int count) {
        if (alike.size() < 2) {
            return;
        }
        for (int part = 0; part < count; part++) {
            Map<String, int[]> unit = new TreeMap<>();
            for (Map.Entry<String, Piece> entry : alike.entrySet()) {
                unit.put(entry.getKey(), entry.getValue().part(cut, part));
            }
            units.add(unit);
        }
    }
}
