package io.github.remedium.internal.lexicon;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.language.Languages;
import java.util.List;

/**
 * What is known of words before any article is read. Immutable.
 *
 * @param lexicon their meanings
 * @param background how common they are
 * @param talk those of a conversation
 */
public record Vocabulary(Lexicon lexicon, BackgroundFrequencies background, Talk talk) {

    /** The names of the parts of a compiled file. */
    private static final String LEXICON = "lexicon";

    private static final String BACKGROUND = "background";
    private static final String TALK = "talk";

    /**
     * That of these languages.
     *
     * @param extensions entries of the user's own; see {@link Lexicon#of}
     */
    public static Vocabulary of(Languages languages, List<String> extensions) {
        Lexicon lexicon = Lexicon.of(languages, extensions);
        return new Vocabulary(lexicon, BackgroundFrequencies.of(languages), Talk.of(languages, lexicon));
    }

    /** That of a compiled file. */
    public static Vocabulary read(Parts parts) {
        Lexicon lexicon = Lexicon.read(parts, LEXICON);
        return new Vocabulary(lexicon, BackgroundFrequencies.read(parts, BACKGROUND), Talk.read(parts, TALK, lexicon));
    }

    /** Adds it to a compiled file. */
    public void write(PartSink sink) {
        lexicon.write(sink, LEXICON);
        background.write(sink, BACKGROUND);
        talk.write(sink, TALK);
    }
}
