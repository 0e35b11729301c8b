package io.github.remedium.internal.paste;

import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import io.github.remedium.internal.text.Unescaped;
import java.util.ArrayList;
import java.util.List;

/**
 * Some parts of a pasted text, cut into tokens, each with a weight for the part in which it stands: a message counts in
 * full; the name of an exception counts as a whole, its pieces little; frames, heads of logs, markup and progress do not
 * count. Not to be changed after it is made.
 */
public final class QueryText {

    /** Atoms that are read at most. */
    static final int MOST_ATOMS = 1_500;

    /** The pieces of a class name behind its package. */
    private static final float TYPE_PIECE = 0.4f;

    private final Unescaped text;
    private final List<Token> atoms = new ArrayList<>();
    private final List<Token> compounds = new ArrayList<>();
    private final List<Float> atomPlaces = new ArrayList<>();
    private final List<Float> compoundPlaces = new ArrayList<>();
    private final List<Boolean> atomAsks = new ArrayList<>();
    private final List<Boolean> compoundAsks = new ArrayList<>();

    private QueryText(Unescaped text) {
        this.text = text;
    }

    /**
     * The tokens of these parts, which are in order; each part has its weight.
     *
     * @param says whether there are messages or sentences: then nothing else has to be explained by an article
     */
    static QueryText of(Unescaped text, List<Part> parts, List<Float> weights, boolean says) {
        QueryText query = new QueryText(text);
        for (int i = 0; i < parts.size(); i++) {
            if (weights.get(i) > 0) {
                query.add(
                        parts.get(i),
                        weights.get(i),
                        !says || isSaid(parts.get(i).kind()));
            }
        }
        return query;
    }

    /** The text that the tokens' places refer to. */
    public Unescaped text() {
        return text;
    }

    /** The atoms in order; {@link Token#atom} is the index in this list. */
    public List<Token> atoms() {
        return atoms;
    }

    /** The compounds in order. */
    public List<Token> compounds() {
        return compounds;
    }

    /** The weight of an atom's place, from 0 to 1. */
    public float atomPlace(int atom) {
        return atomPlaces.get(atom);
    }

    /** The weight of a compound's place, from 0 to 1. */
    public float compoundPlace(int compound) {
        return compoundPlaces.get(compound);
    }

    /** Whether a part is a message or a sentence, which an article has to explain. */
    static boolean isSaid(PartKind kind) {
        return kind == PartKind.MESSAGE || kind == PartKind.ERROR_CODE || kind == PartKind.PROSE;
    }

    /** Whether an article that does not hold an atom fails to explain something; the name of an exception need not be. */
    public boolean atomAsks(int atom) {
        return atomAsks.get(atom);
    }

    /** The same for a compound. */
    public boolean compoundAsks(int compound) {
        return compoundAsks.get(compound);
    }

    private void add(Part part, float weight, boolean asks) {
        if (atoms.size() >= MOST_ATOMS) {
            return;
        }
        int simple = part.kind() == PartKind.THROWABLE_TYPE ? simpleName(part) : part.start();
        Tokens tokens = Tokens.of(text.chars(), part.start(), part.end(), MOST_ATOMS - atoms.size());
        int shift = atoms.size();
        for (Token atom : tokens.atoms()) {
            atoms.add(shift == 0 ? atom : moved(atom, shift));
            float piece = part.kind() != PartKind.THROWABLE_TYPE ? 1 : atom.start() < simple ? 0 : TYPE_PIECE;
            atomPlaces.add(weight * piece);
            atomAsks.add(asks);
        }
        for (Token compound : tokens.compounds()) {
            compounds.add(shift == 0 ? compound : moved(compound, shift));
            compoundPlaces.add(weight);
            compoundAsks.add(asks);
        }
    }

    /** Where a class name begins behind its package or module. */
    private int simpleName(Part type) {
        int at = type.end();
        while (at > type.start() && (Character.isLetterOrDigit(text.chars()[at - 1]) || text.chars()[at - 1] == '_')) {
            at--;
        }
        return at;
    }

    private static Token moved(Token token, int shift) {
        return new Token(token.term(), token.kind(), token.start(), token.end(), token.atom() + shift, token.atoms());
    }
}
