package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.Resources;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Concepts and the words for them in several languages. A line of the resource is a concept; its cells are languages;
 * a cell lists the forms of that language, parted by commas. A form of one word is looked up directly, one of several
 * words (a phrase) along a trie of its atoms. Immutable.
 */
public final class Lexicon {

    private static final List<String> STANDARD = List.of("words.tsv", "nouns.tsv", "phrases.tsv");
    private static final int[] NONE = {};

    private final Map<String, int[]> words;
    private final Map<String, Phrases> phrases;
    private final boolean[] weightless;

    private Lexicon(Map<String, int[]> words, Map<String, Phrases> phrases, boolean[] weightless) {
        this.words = words;
        this.phrases = phrases;
        this.weightless = weightless;
    }

    /** The lexicon that is shipped, between English, Dutch, Spanish and Italian, with entries of the user's own. */
    public static Lexicon standard(List<String> extensions) {
        Builder builder = new Builder();
        for (String name : STANDARD) {
            Resources.lines("lexicon/" + name).forEach(builder::line);
        }
        for (String extension : extensions) {
            extension.lines().forEach(builder::line);
        }
        return builder.build();
    }

    /** How many concepts there are; they are numbered from 0. */
    public int concepts() {
        return weightless.length;
    }

    /** The concepts of a word in its folded form. */
    public int[] concepts(String word) {
        return words.getOrDefault(word, NONE);
    }

    /** Whether a word is known, and for nothing but grammar or small talk. */
    public boolean isWeightless(String word) {
        int[] concepts = concepts(word);
        for (int concept : concepts) {
            if (!weightless[concept]) {
                return false;
            }
        }
        return concepts.length > 0;
    }

    /** Whether a concept is grammar or small talk. */
    public boolean isWeightless(int concept) {
        return weightless[concept];
    }

    /** Those of some concepts that are more than grammar and small talk. */
    public int[] telling(int[] concepts) {
        return Arrays.stream(concepts).filter(concept -> !weightless[concept]).toArray();
    }

    /** All words of one atom. */
    public Iterable<String> words() {
        return words.keySet();
    }

    /** The words that phrases begin with. */
    public Iterable<String> phraseOpeners() {
        return phrases.keySet();
    }

    /** Whether a phrase begins with a word. */
    public boolean opensPhrase(String word) {
        return phrases.containsKey(word);
    }

    /** The longest phrase that begins at an atom, or null. */
    public @Nullable Phrase phraseAt(List<Token> atoms, int at) {
        @Nullable Phrases node = phrases.get(atoms.get(at).term());
        @Nullable Phrase longest = null;
        int length = 1;
        while (node != null) {
            if (node.concepts.length > 0 && length > 1) {
                longest = new Phrase(length, node.concepts);
            }
            if (at + length >= atoms.size() || node.next == null) {
                break;
            }
            node = node.next.get(atoms.get(at + length).term());
            length++;
        }
        return longest;
    }

    /**
     * A phrase found in a text.
     *
     * @param atoms how many atoms it spans
     * @param concepts what it stands for
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    public record Phrase(int atoms, int[] concepts) {}

    private static final class Phrases {
        private @Nullable Map<String, Phrases> next;
        private int[] concepts = NONE;
    }

    private static final class Builder {
        private final Map<String, int[]> words = new HashMap<>(1 << 16);
        private final Map<String, Phrases> phrases = new HashMap<>(1 << 13);
        private final List<Boolean> weightless = new ArrayList<>();

        void line(String line) {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            int concept = weightless.size();
            boolean light = false;
            int from = 0;
            for (int cell = 0; from <= line.length(); cell++) {
                int end = line.indexOf('\t', from);
                end = end < 0 ? line.length() : end;
                if (cell < 4) {
                    forms(line, from, end, concept);
                } else {
                    light = light || line.startsWith("function", from) || line.startsWith("chat", from);
                }
                from = end + 1;
            }
            weightless.add(light);
        }

        private void forms(String line, int from, int end, int concept) {
            int start = from;
            for (int i = from; i <= end; i++) {
                if (i == end || line.charAt(i) == ',') {
                    form(Tokens.of(line.substring(start, i)).atoms(), concept);
                    start = i + 1;
                }
            }
        }

        private void form(List<Token> atoms, int concept) {
            if (atoms.isEmpty()) {
                return;
            }
            if (atoms.size() == 1) {
                words.merge(atoms.get(0).term(), new int[] {concept}, Builder::union);
                return;
            }
            Phrases node = phrases.computeIfAbsent(atoms.get(0).term(), t -> new Phrases());
            for (Token atom : atoms.subList(1, atoms.size())) {
                if (node.next == null) {
                    node.next = new HashMap<>(4);
                }
                node = node.next.computeIfAbsent(atom.term(), t -> new Phrases());
            }
            node.concepts = union(node.concepts, new int[] {concept});
        }

        private static int[] union(int[] known, int[] more) {
            for (int k : known) {
                if (k == more[0]) {
                    return known;
                }
            }
            int[] both = Arrays.copyOf(known, known.length + 1);
            both[known.length] = more[0];
            return both;
        }

        Lexicon build() {
            boolean[] flags = new boolean[weightless.size()];
            for (int i = 0; i < flags.length; i++) {
                flags[i] = weightless.get(i);
            }
            return new Lexicon(words, phrases, flags);
        }
    }
}
