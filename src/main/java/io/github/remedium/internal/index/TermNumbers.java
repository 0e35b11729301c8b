package io.github.remedium.internal.index;

import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terms of one article or of all, numbered in the order in which they come, with what the lexicon knows of each, so
 * that it is asked once for each term and not for each place. Used by one thread while it grows.
 */
final class TermNumbers {

    private final Lexicon lexicon;
    private final Map<String, Term> terms;
    private final List<Term> inOrder = new ArrayList<>();

    /** For about so many terms. */
    TermNumbers(Lexicon lexicon, int expected) {
        this.lexicon = lexicon;
        this.terms = new HashMap<>(expected * 2);
    }

    /**
     * A term.
     *
     * @param number its number, from 0
     * @param name its text, folded
     * @param comparable whether a word spelled a little otherwise may mean it
     * @param word its number in the lexicon, or -1
     * @param concepts what it stands for, in the lexicon's numbers, without grammar and small talk
     * @param grammar whether it stands for nothing but grammar or small talk
     * @param opensPhrase whether a phrase of the lexicon may begin with it
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Term(
            int number,
            String name,
            boolean comparable,
            int word,
            int[] concepts,
            boolean grammar,
            boolean opensPhrase) {

        Term numbered(int other) {
            return new Term(other, name, comparable, word, concepts, grammar, opensPhrase);
        }
    }

    /** The term of a token, which is a new one if need be. */
    Term of(Token token) {
        @Nullable Term known = terms.get(token.term());
        return known != null ? known : added(read(token));
    }

    /** The terms of tokens, of which some are known already. */
    Term[] of(List<Token> tokens, @Nullable Term[] known) {
        Term[] all = new Term[known.length];
        for (int i = 0; i < all.length; i++) {
            @Nullable Term term = known[i];
            all[i] = term != null ? term : of(tokens.get(i));
        }
        return all;
    }

    /** A term that has another number among other terms; it is a new one if need be. */
    Term of(Term other) {
        @Nullable Term known = terms.get(other.name());
        return known != null ? known : added(other.numbered(inOrder.size()));
    }

    private Term read(Token token) {
        String name = token.term();
        boolean comparable =
                token.kind() == TokenKind.WORD || (token.kind() == TokenKind.IDENTIFIER && name.indexOf('.') < 0);
        int word = lexicon.number(name);
        int[] concepts = lexicon.concepts(word);
        return new Term(
                inOrder.size(),
                name,
                comparable,
                word,
                lexicon.telling(concepts),
                lexicon.areWeightless(concepts),
                lexicon.opensPhrase(word));
    }

    private Term added(Term term) {
        terms.put(term.name(), term);
        inOrder.add(term);
        return term;
    }

    /** How many terms there are. */
    int size() {
        return inOrder.size();
    }

    /** All terms, by number. */
    List<Term> terms() {
        return inOrder;
    }

    /** The number of a term in its folded form, or -1. */
    int number(String folded) {
        @Nullable Term term = terms.get(folded);
        return term == null ? -1 : term.number();
    }
}
