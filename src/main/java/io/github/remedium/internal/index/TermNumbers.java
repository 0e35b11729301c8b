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
 * The terms of the articles, numbered in the order in which they come, with what the lexicon knows of each, so that it
 * is asked once for each term and not for each place. Used by one thread while it grows.
 */
final class TermNumbers {

    private final Lexicon lexicon;
    private final Map<String, Term> terms = new HashMap<>(1 << 15);
    private final List<Term> inOrder = new ArrayList<>();

    TermNumbers(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * A term.
     *
     * @param number its number, from 0
     * @param name its text, folded
     * @param comparable whether a word spelled a little otherwise may mean it
     * @param concepts what it stands for, in the lexicon's numbers, without grammar and small talk
     * @param opensPhrase whether a phrase of the lexicon may begin with it
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Term(int number, String name, boolean comparable, int[] concepts, boolean opensPhrase) {}

    /** The term of a token, which is a new one if need be. */
    Term of(Token token) {
        @Nullable Term known = terms.get(token.term());
        if (known != null) {
            return known;
        }
        String name = token.term();
        Term term = new Term(
                inOrder.size(),
                name,
                token.kind() == TokenKind.WORD || (token.kind() == TokenKind.IDENTIFIER && name.indexOf('.') < 0),
                lexicon.telling(lexicon.concepts(name)),
                lexicon.opensPhrase(name));
        terms.put(name, term);
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
