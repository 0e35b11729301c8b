package io.github.remedium.internal.index;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.flat.StringTable;
import io.github.remedium.internal.flat.Strings;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** What is known of each word: first the terms of the articles by their numbers, then other words. Immutable. */
final class KnownWords {

    private static final int GRAMMAR = 1;
    private static final int OPENS_PHRASE = 2;
    private static final int HAS_DIGIT = 4;
    private static final int ONLY_DIGITS = 8;

    private final StringTable words;
    private final int terms;
    private final Rows targets;

    /** What each target of each word earns. */
    private final FloatBuffer credits;

    private final FloatBuffer information;
    private final ByteBuffer flags;

    private KnownWords(
            StringTable words,
            int terms,
            Rows targets,
            FloatBuffer credits,
            FloatBuffer information,
            ByteBuffer flags) {
        this.words = words;
        this.terms = terms;
        this.targets = targets;
        this.credits = credits;
        this.information = information;
        this.flags = flags;
    }

    /**
     * What is known of these words.
     *
     * @param words terms, then others
     * @param terms how many of them are terms
     * @param known what is known of each, by its number
     */
    static KnownWords of(List<String> words, int terms, IntFunction<KnownWord> known) {
        List<int[]> targets = new ArrayList<>(words.size());
        List<float[]> credits = new ArrayList<>(words.size());
        float[] information = new float[words.size()];
        byte[] flags = new byte[words.size()];
        int length = 0;
        for (int i = 0; i < information.length; i++) {
            String name = words.get(i);
            KnownWord word = known.apply(i);
            targets.add(word.targets());
            credits.add(word.credits());
            length += word.credits().length;
            information[i] = word.information();
            flags[i] = (byte) ((word.grammar() ? GRAMMAR : 0)
                    | (word.opensPhrase() ? OPENS_PHRASE : 0)
                    | (name.chars().anyMatch(Character::isDigit) ? HAS_DIGIT : 0)
                    | (name.chars().allMatch(Character::isDigit) ? ONLY_DIGITS : 0));
        }
        FloatBuffer all = FloatBuffer.allocate(length);
        credits.forEach(all::put);
        return new KnownWords(
                StringTable.of(words),
                terms,
                Rows.of(targets),
                all,
                FloatBuffer.wrap(information),
                ByteBuffer.wrap(flags));
    }

    static KnownWords read(Parts parts, String name) {
        KnownWords read = new KnownWords(
                StringTable.read(parts, name),
                parts.ints(name + ".terms", 1).get(0),
                Rows.read(parts, name + ".targets"),
                parts.floats(name + ".credits"),
                parts.floats(name + ".information"),
                parts.bytes(name + ".flags"));
        int size = read.words.size();
        parts.check(
                read.terms >= 0
                        && read.terms <= size
                        && read.targets.size() == size
                        && read.credits.limit() == read.targets.values()
                        && read.information.limit() == size
                        && read.flags.limit() == size,
                name);
        return read;
    }

    void write(PartSink sink, String name) {
        words.write(sink, name);
        sink.put(name + ".terms", IntBuffer.wrap(new int[] {terms}));
        targets.write(sink, name + ".targets");
        sink.put(name + ".credits", credits);
        sink.put(name + ".information", information);
        sink.put(name + ".flags", flags);
    }

    /** How many of the words are terms. */
    int terms() {
        return terms;
    }

    /** What is known of a word in its folded form, or null. */
    @Nullable
    KnownWord find(String folded) {
        int number = words.find(folded);
        return number < 0 ? null : at(number);
    }

    /** The number of a word in its folded form, or -1. */
    int number(String folded) {
        return words.find(folded);
    }

    /** The words by their numbers. */
    Strings strings() {
        return words.strings();
    }

    /** The number of a term in its folded form, or -1. */
    int term(String folded) {
        int number = words.find(folded);
        return number < terms ? number : -1;
    }

    /** What is known of a word by its number. */
    KnownWord at(int number) {
        int[] own = targets.row(number);
        float[] earned = new float[own.length];
        credits.get(targets.start(number), earned);
        byte flag = flags.get(number);
        return new KnownWord(
                number < terms ? number : -1,
                own,
                earned,
                information.get(number),
                (flag & GRAMMAR) != 0,
                (flag & OPENS_PHRASE) != 0);
    }

    /** A word. */
    String name(int number) {
        return words.get(number);
    }

    /** Whether a word is this one. */
    boolean isNamed(int number, String folded) {
        return words.strings().matches(number, folded);
    }

    /** Whether a word has a digit. */
    boolean hasDigit(int number) {
        return (flags.get(number) & HAS_DIGIT) != 0;
    }

    /** Whether a word is a number. */
    boolean isNumber(int number) {
        return (flags.get(number) & ONLY_DIGITS) != 0;
    }
}
