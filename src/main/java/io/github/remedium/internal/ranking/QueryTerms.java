package io.github.remedium.internal.ranking;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.KnownWord;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.paste.QueryText;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a query looks for: its items (atoms, and compounds that name something), how much each tells, and the terms and
 * concepts of the index that each can meet, with the credit for meeting them.
 */
final class QueryTerms {

    /** How much of its information a word that nobody knows asks to be explained. */
    private static final float UNKNOWN_WORD = 0.45f;

    private static final float KNOWN_ELSEWHERE = 0.6f;
    private static final float UNKNOWN_CODE = 9f;
    private static final float WEIGHTLESS = 0.05f;

    /** A word at either end may have been cut off, and then tells little by being unknown. */
    private static final float CUT_WORD = 0.4f;

    /** A word that others resemble may tell more than a wholly unknown one. */
    private static final float RESPELLED = 1.5f;

    /** Signs that join a code to a longer name, or quote it. */
    private static final String IN_NAMES = "'\"./\\@:#=_-\u2018\u201C`";

    /** A compound says again what its atoms say; this much is new. */
    private static final float IDENTIFIER_BONUS = 0.5f;

    private static final float CODE_BONUS = 0.9f;

    /** What an item is. */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Item(
            Token token,
            float place,
            float information,
            int[] targets,
            float[] credits,
            boolean repeated,
            boolean asks) {

        boolean isKnown() {
            return targets.length > 0;
        }

        /** Whether it is a word of grammar or small talk. */
        boolean isGrammar() {
            return information == WEIGHTLESS;
        }

        /** Information as far as its place lets it count. */
        float asked() {
            return asks ? weight() : 0;
        }

        /** Information as far as its place lets it count, whether it has to be explained or may be. */
        float weight() {
            return repeated ? 0 : information * place;
        }
    }

    private final ArticleIndex index;
    private final QueryWords words;
    private final List<Item> items = new ArrayList<>();
    private final int atoms;
    private final Surroundings surroundings;
    private float asked;

    QueryTerms(QueryText text, ArticleIndex index) {
        this(text, new QueryWords(index));
    }

    /** One of several views of a query, which have their words in common. */
    QueryTerms(QueryText text, QueryWords words) {
        this.index = words.index();
        this.words = words;
        this.surroundings = new Surroundings(text);
        List<Token> tokens = text.atoms();
        @Nullable KnownWord[] known = new KnownWord[tokens.size()];
        for (int i = 0; i < known.length; i++) {
            known[i] = words.known(tokens.get(i).term());
        }
        float[] shares = CompoundShares.of(text, known, words);
        Map<String, Float> seen = new HashMap<>(tokens.size() * 2);
        boolean[] smallTalk = new boolean[known.length];
        int[][] phrases = phrases(tokens, known, smallTalk);
        for (int i = 0; i < known.length; i++) {
            Token atom = tokens.get(i);
            float place = text.atomPlace(i) * shares[i];
            Float before = seen.get(atom.term());
            boolean repeated = before != null && before >= place;
            if (!repeated) {
                seen.put(atom.term(), place);
            }
            boolean edge = i == 0 || i == known.length - 1;
            items.add(
                    smallTalk[i]
                            ? new Item(atom, place, WEIGHTLESS, new int[0], new float[0], repeated, true)
                            : atom(atom, known[i], place, phrases[i], repeated, edge, text.atomAsks(i)));
        }
        atoms = items.size();
        for (int i = 0; i < text.compounds().size(); i++) {
            Token compound = text.compounds().get(i);
            boolean repeated = seen.put(compound.term(), 1f) != null;
            Item item = compound(
                    compound, text.compoundPlace(i), repeated, text.compoundAsks(i), isPartOfName(text, compound));
            if (item != null) {
                items.add(item);
            }
        }
        for (Item item : items) {
            asked += item.asked();
        }
    }

    /** Atoms first, in order, then compounds. */
    List<Item> items() {
        return items;
    }

    /** How many of the items are atoms. */
    int atoms() {
        return atoms;
    }

    /** What stands around the atoms. */
    Surroundings surroundings() {
        return surroundings;
    }

    /** Information of the whole query, bits. */
    float asked() {
        return asked;
    }

    /** The concepts of phrases, at the first atom of each that is more than grammar. */
    private int[][] phrases(List<Token> tokens, @Nullable KnownWord[] known, boolean[] smallTalk) {
        int[][] found = new int[tokens.size()][];
        for (int i = 0; i < known.length; i++) {
            if (known[i] == null || !known[i].opensPhrase()) {
                continue;
            }
            Lexicon.@Nullable Phrase phrase = index.lexicon()
                    .phraseAt(
                            i,
                            tokens.size(),
                            at -> index.lexicon().number(tokens.get(at).term()));
            if (phrase == null) {
                continue;
            }
            int[] concepts = index.lexicon().telling(phrase.concepts());
            if (concepts.length == 0) {
                // "Good morning" and "grazie mille" say nothing, though their words may.
                Arrays.fill(smallTalk, i, i + phrase.atoms(), true);
                continue;
            }
            int at = i;
            while (at < i + phrase.atoms() - 1 && known[at] != null && known[at].grammar()) {
                at++;
            }
            int[] ids = new int[concepts.length];
            for (int c = 0; c < ids.length; c++) {
                ids[c] = index.concept(concepts[c]);
            }
            found[at] = found[at] == null ? ids : concat(found[at], ids);
        }
        return found;
    }

    private static int[] concat(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private Item atom(
            Token atom,
            @Nullable KnownWord known,
            float place,
            int @Nullable [] phrase,
            boolean repeated,
            boolean edge,
            boolean asks) {
        if (atom.term().length() == 1 && atom.kind() == TokenKind.WORD) {
            // A single letter is a list mark, a variable, a slip.
            return new Item(atom, place, WEIGHTLESS, new int[0], new float[0], repeated, asks);
        }
        if (known != null && phrase == null && (known.grammar() || known.targets().length > 0)) {
            float information = known.grammar() ? WEIGHTLESS : known.information();
            return new Item(atom, place, information, known.targets(), known.credits(), repeated, asks);
        }
        Targets targets = new Targets(index);
        if (known != null) {
            targets.add(known, 1);
        }
        if (phrase != null) {
            for (int concept : phrase) {
                targets.add(concept, ArticleIndex.CONCEPT * index.information(concept));
            }
        }
        float information = targets.isEmpty() ? unknown(atom) : targets.information();
        if (targets.isEmpty() && atom.kind() == TokenKind.WORD) {
            targets = words.similar(atom.term());
            information = targets.isEmpty()
                    ? information * (edge ? CUT_WORD : 1)
                    : Math.min(information * RESPELLED, targets.information());
        }
        return new Item(atom, place, information, targets.ids(), targets.credits(), repeated, asks);
    }

    private float unknown(Token atom) {
        return switch (atom.kind()) {
            case NUMBER, OPAQUE -> 0;
            case BIGRAM -> 2;
            default -> {
                if (atom.term().length() < 3) {
                    yield 0.2f;
                }
                float most = index.informationOfUnknown(atom.term());
                yield most * (index.isBackgroundWord(atom.term()) ? KNOWN_ELSEWHERE : UNKNOWN_WORD);
            }
        };
    }

    /** Whether a code is inside a longer name, a path or quotation marks: it varies then, and names no error. */
    private static boolean isPartOfName(QueryText text, Token code) {
        char[] chars = text.text().chars();
        boolean before = code.start() > 0 && IN_NAMES.indexOf(chars[code.start() - 1]) >= 0;
        boolean after = code.end() < text.text().length()
                && IN_NAMES.indexOf(chars[code.end()]) >= 0
                && code.end() + 1 < text.text().length()
                && Character.isLetterOrDigit(chars[code.end() + 1]);
        return before || after;
    }

    private @Nullable Item compound(Token compound, float place, boolean repeated, boolean asks, boolean partOfName) {
        KnownWord known = words.known(compound.term());
        boolean code = compound.kind() == TokenKind.CODE;
        if (known == null || known.term() < 0) {
            return code && !partOfName
                    ? new Item(compound, place, UNKNOWN_CODE, new int[0], new float[0], repeated, asks)
                    : null;
        }
        float information = index.information(known.term()) * (code ? CODE_BONUS : IDENTIFIER_BONUS);
        return new Item(
                compound, place, information, new int[] {known.term()}, new float[] {information}, repeated, asks);
    }
}
