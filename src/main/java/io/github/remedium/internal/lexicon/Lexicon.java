package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.flat.StringTable;
import io.github.remedium.internal.language.Languages;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Concepts and the words for them in several languages. The resource {@code concepts.tsv} names the concepts; a line of a
 * language's {@code lexicon.tsv} is a concept's id, a tab, and the forms of that language, parted by commas. A form of one word is looked up directly, one of several
 * words (a phrase) along a trie of its atoms. Immutable.
 */
public final class Lexicon {

    private static final int[] NONE = {};

    /** First the words that are forms of their own, then those that only stand in phrases. */
    private final StringTable words;

    /** The concepts of each word that is a form of its own. */
    private final Rows concepts;

    private final PhraseTrie phrases;

    /** For each concept 1 if it is grammar or small talk, else 0. */
    private final ByteBuffer weightless;

    Lexicon(StringTable words, Rows concepts, PhraseTrie phrases, ByteBuffer weightless) {
        this.words = words;
        this.concepts = concepts;
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
        return LexiconBuilder.of(languages, extensions);
    }

    /** That of a compiled file. */
    public static Lexicon read(Parts parts, String name) {
        Lexicon read = new Lexicon(
                StringTable.read(parts, name + ".words"),
                Rows.read(parts, name + ".concepts"),
                PhraseTrie.read(parts, name + ".phrases"),
                parts.bytes(name + ".weightless"));
        parts.check(read.concepts.size() <= read.words.size(), name + ".concepts");
        return read;
    }

    /** Adds it to a compiled file. */
    public void write(PartSink sink, String name) {
        words.write(sink, name + ".words");
        concepts.write(sink, name + ".concepts");
        phrases.write(sink, name + ".phrases");
        sink.put(name + ".weightless", weightless);
    }

    /** How many concepts there are; they are numbered from 0. */
    public int concepts() {
        return weightless.limit();
    }

    /** The concepts of a word in its folded form. */
    public int[] concepts(String word) {
        return concepts(words.find(word));
    }

    /** The concepts of a word by its {@link #number}. */
    public int[] concepts(int number) {
        return number < 0 || number >= concepts.size() ? NONE : concepts.row(number);
    }

    /** Whether a word is known, and for nothing but grammar or small talk. */
    public boolean isWeightless(String word) {
        return areWeightless(concepts(word));
    }

    /** Whether there are concepts, and none but grammar and small talk. */
    public boolean areWeightless(int[] found) {
        for (int concept : found) {
            if (!isWeightless(concept)) {
                return false;
            }
        }
        return found.length > 0;
    }

    /** Whether a concept is grammar or small talk. */
    public boolean isWeightless(int concept) {
        return weightless.get(concept) != 0;
    }

    /** Those of some concepts that are more than grammar and small talk. */
    public int[] telling(int[] concepts) {
        int[] telling = NONE;
        for (int concept : concepts) {
            if (!isWeightless(concept)) {
                telling = Arrays.copyOf(telling, telling.length + 1);
                telling[telling.length - 1] = concept;
            }
        }
        return telling;
    }

    /** All words of one atom. */
    public List<String> words() {
        return words.strings().first(concepts.size());
    }

    /** The words that phrases begin with. */
    public List<String> phraseOpeners() {
        return words.strings().first(words.size()).stream()
                .filter(this::opensPhrase)
                .toList();
    }

    /** The number of a word in its folded form, under which {@link #phraseAt} knows it; -1 for one that is not known. */
    public int number(String word) {
        return words.find(word);
    }

    /** Whether a phrase begins with a word. */
    public boolean opensPhrase(String word) {
        return opensPhrase(words.find(word));
    }

    /** Whether a phrase begins with a word, given as its {@link #number}. */
    public boolean opensPhrase(int number) {
        return number >= 0 && phrases.child(PhraseTrie.ROOT, number) >= 0;
    }

    /**
     * The longest phrase that begins at an atom, or null.
     *
     * @param atoms how many atoms there are
     * @param wordAt the {@link #number} of the word at each of them
     */
    public @Nullable Phrase phraseAt(int at, int atoms, IntUnaryOperator wordAt) {
        int node = PhraseTrie.ROOT;
        @Nullable Phrase longest = null;
        for (int length = 1; at + length <= atoms; length++) {
            int word = wordAt.applyAsInt(at + length - 1);
            node = word < 0 ? -1 : phrases.child(node, word);
            if (node < 0) {
                break;
            }
            int[] found = phrases.concepts(node);
            if (found.length > 0 && length > 1) {
                longest = new Phrase(length, found);
            }
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
}
