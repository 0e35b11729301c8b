package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.Resources;
import io.github.remedium.internal.language.LanguageFile;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Concepts and the words for them in several languages. The resource {@code concepts.tsv} names the concepts; a line of a
 * language's {@code lexicon.tsv} is a concept's id, a tab, and the forms of that language, parted by commas. A form of one word is looked up directly, one of several
 * words (a phrase) along a trie of its atoms. Immutable.
 */
public final class Lexicon {

    private static final String CONCEPTS = "languages/concepts.tsv";
    private static final String FUNCTION = "function";
    private static final String CHAT = "chat";
    private static final int[] NONE = {};

    private final Map<String, int[]> words;
    private final Map<String, Phrases> phrases;
    private final boolean[] weightless;

    private Lexicon(Map<String, int[]> words, Map<String, Phrases> phrases, boolean[] weightless) {
        this.words = words;
        this.phrases = phrases;
        this.weightless = weightless;
    }

    /** The lexicon of the shipped languages, with entries of the user's own. */
    public static Lexicon standard(List<String> extensions) {
        return of(Languages.shipped(), extensions);
    }

    /**
     * The lexicon of these languages.
     *
     * @param extensions entries of the user's own: a concept a line, cells parted by tabs, each with the forms of one
     *     language parted by commas; a cell {@code function} or {@code chat} marks a concept that tells nothing
     * @throws io.github.remedium.internal.LoadFailure if a line is malformed or names an unknown concept; the message
     *     names file and line
     */
    public static Lexicon of(Languages languages, List<String> extensions) {
        Builder builder = new Builder();
        builder.concepts(LanguageFile.of(CONCEPTS, Resources.text(CONCEPTS)));
        languages.forEach("concepts.tsv", (tag, file) -> builder.concepts(file));
        languages.forEach("lexicon.tsv", (tag, file) -> builder.language(file));
        builder.addForms();
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

        /** The cells of all languages for each concept, until all languages are read. */
        private final List<List<String>> cells = new ArrayList<>();

        private final Map<String, Integer> ids = new HashMap<>();

        void concepts(LanguageFile file) {
            for (LanguageFile.Line line : file.lines()) {
                String[] parts = line.text().split("\t", -1);
                boolean light = parts.length == 2 && (parts[1].equals(FUNCTION) || parts[1].equals(CHAT));
                if (parts.length > 2 || (parts.length == 2 && !light)) {
                    throw file.failure(line, "must be a concept's id, and perhaps a tab and 'function' or 'chat'");
                }
                if (ids.putIfAbsent(parts[0], weightless.size()) != null) {
                    throw file.failure(line, "the concept '" + parts[0] + "' is there already");
                }
                weightless.add(light);
                cells.add(new ArrayList<>());
            }
        }

        void language(LanguageFile file) {
            for (LanguageFile.Line line : file.lines()) {
                String[] parts = file.cells(line);
                Integer concept = ids.get(parts[0]);
                if (concept == null) {
                    throw file.failure(
                            line, "'" + parts[0] + "' is no concept; a concepts.tsv beside it may name new ones");
                }
                cells.get(concept).add(parts[1]);
            }
        }

        /** Adds the forms of all languages, concept by concept, so that a word's concepts are in their order. */
        void addForms() {
            for (int concept = 0; concept < cells.size(); concept++) {
                for (String cell : cells.get(concept)) {
                    forms(cell, 0, cell.length(), concept);
                }
            }
        }

        void line(String line) {
            if (line.isBlank() || line.startsWith("#")) {
                return;
            }
            int concept = weightless.size();
            boolean light = false;
            for (String cell : line.split("\t", -1)) {
                if (cell.equals(FUNCTION) || cell.equals(CHAT)) {
                    light = true;
                } else {
                    forms(cell, 0, cell.length(), concept);
                }
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
