package io.github.remedium.internal.index;

import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts one article into {@link ArticleItems}. Used once, by one thread. */
final class ArticleReader {

    private static final int LONGEST_SIGNATURE = 64;
    private static final int MOST_SIGNATURES = 200;
    private static final int EXPECTED_TERMS = 500;

    private final Lexicon lexicon;
    private final boolean learns;
    private final TermNumbers vocabulary;
    private final ParallelText parallel;
    private final IdWeights missing = new IdWeights();
    private final IdWeights best = new IdWeights();
    private int[] items = new int[1024];
    private int collected;
    private boolean[] inPhrase = new boolean[1024];

    /**
     * For the next article.
     *
     * @param learns whether its translations are laid side by side
     */
    ArticleReader(Lexicon lexicon, boolean learns) {
        this.lexicon = lexicon;
        this.learns = learns;
        this.vocabulary = new TermNumbers(lexicon, EXPECTED_TERMS);
        this.parallel = new ParallelText(vocabulary::of);
    }

    ArticleItems read(IndexedArticle article) {
        Set<ItemSequence> distinct = new HashSet<>();
        List<SignatureTableBuilder.Raw> found = new ArrayList<>();
        boolean side = learns && article.translations().size() > 1;
        for (IndexedArticle.Translated translation : article.translations()) {
            passages(translation, side);
            for (IndexedArticle.SignatureText signature : translation.signatures()) {
                Tokens tokens = Tokens.of(signature.text());
                collect(tokens, new TermNumbers.Term[tokens.atoms().size()], false);
                int length = Math.min(collected, LONGEST_SIGNATURE);
                ItemSequence own = new ItemSequence(Arrays.copyOf(items, length));
                if (length > 0 && found.size() < MOST_SIGNATURES && distinct.add(own)) {
                    found.add(new SignatureTableBuilder.Raw(
                            signature.kind(), own.ids(), Arrays.copyOf(inPhrase, length)));
                }
            }
        }
        int[] ids = new int[best.size()];
        byte[] weights = new byte[best.size()];
        int[] n = {0};
        best.forEach((id, weight) -> {
            ids[n[0]] = id;
            weights[n[0]++] = (byte) Math.max(1, Math.round(weight * ArticleIndex.FULL_WEIGHT));
        });
        return new ArticleItems(vocabulary.terms(), ids, weights, found, parallel);
    }

    /** What stands in any passage weighs as much as the chance that a query repeats it. */
    private void passages(IndexedArticle.Translated translation, boolean sideBySide) {
        missing.clear();
        for (IndexedArticle.Passage passage : translation.passages()) {
            Tokens tokens = Tokens.of(passage.text());
            TermNumbers.@Nullable Term[] terms =
                    new TermNumbers.Term[tokens.atoms().size()];
            if (sideBySide && !passage.name().isEmpty()) {
                parallel.piece(passage.name(), translation.language(), passage.text(), tokens.atoms(), terms);
            }
            collect(tokens, terms, true);
            for (int i = 0; i < collected; i++) {
                missing.multiply(items[i], 1 - passage.weight());
            }
        }
        missing.forEach((id, miss) -> best.raise(id, 1 - miss));
    }

    /**
     * Collects the ids of a text: its atoms; with their concepts and the compounds for postings, with phrases in either
     * case. Concepts are collected as {@code -concept - 1}.
     *
     * @param known the terms of the atoms, as far as they are known already
     */
    private void collect(Tokens tokens, TermNumbers.@Nullable Term[] known, boolean forPostings) {
        TermNumbers.Term[] atoms = vocabulary.of(tokens.atoms(), known);
        collected = 0;
        int phraseEnd = 0;
        for (int i = 0; i < atoms.length; i++) {
            TermNumbers.Term term = atoms[i];
            Lexicon.@Nullable Phrase phrase =
                    term.opensPhrase() ? lexicon.phraseAt(i, atoms.length, at -> atoms[at].word()) : null;
            if (phrase != null && !lexicon.isWeightless(phrase.concepts()[0])) {
                phraseEnd = Math.max(phraseEnd, i + phrase.atoms());
            }
            put(term.number());
            inPhrase[collected - 1] = i < phraseEnd;
            if (forPostings) {
                putConcepts(term.concepts());
            }
            if (phrase != null) {
                putConcepts(lexicon.telling(phrase.concepts()));
            }
        }
        if (forPostings) {
            for (Token compound : tokens.compounds()) {
                put(vocabulary.of(compound).number());
            }
        }
    }

    private void putConcepts(int[] concepts) {
        for (int concept : concepts) {
            put(-concept - 1);
        }
    }

    private void put(int id) {
        if (collected == items.length) {
            items = Arrays.copyOf(items, collected * 2);
            inPhrase = Arrays.copyOf(inPhrase, collected * 2);
        }
        inPhrase[collected] = false;
        items[collected++] = id;
    }
}
