package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.StringTable;
import io.github.remedium.internal.language.LanguageFile;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words of a conversation: thanks, follow-ups ("and in Italian?"), questions about whoever answers. A short query of
 * nothing but these and words of grammar is no error. From the file {@code talk.txt} of each language. Immutable.
 */
public final class Talk {

    /** Words of a query up to which it may be talk. */
    private static final int MOST_WORDS = 16;

    private static final int LONGEST_NUMBER = 2;

    private final StringTable words;
    private final Lexicon lexicon;

    private Talk(StringTable words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** The words of these languages; the lexicon knows the words of grammar. */
    public static Talk of(Languages languages, Lexicon lexicon) {
        Set<String> words = new LinkedHashSet<>();
        languages.forEach("talk.txt", (tag, file) -> {
            for (LanguageFile.Line line : file.lines()) {
                Tokens.of(line.text()).atoms().forEach(atom -> words.add(atom.term()));
            }
        });
        return new Talk(StringTable.of(List.copyOf(words)), lexicon);
    }

    /** Those of a compiled file. */
    public static Talk read(Parts parts, String name, Lexicon lexicon) {
        return new Talk(StringTable.read(parts, name), lexicon);
    }

    /** Adds the words, without the lexicon, to a compiled file. */
    public void write(PartSink sink, String name) {
        words.write(sink, name);
    }

    /** Whether a text, cut into its atoms, is nothing but talk. */
    public boolean is(List<Token> atoms) {
        if (atoms.isEmpty() || atoms.size() > MOST_WORDS) {
            return false;
        }
        boolean talk = false;
        for (Token atom : atoms) {
            boolean own = words.contains(atom.term());
            boolean number = atom.kind() == TokenKind.NUMBER && atom.term().length() <= LONGEST_NUMBER;
            if (!own && !number && !lexicon.isWeightless(atom.term())) {
                return false;
            }
            talk |= own;
        }
        return talk;
    }
}
