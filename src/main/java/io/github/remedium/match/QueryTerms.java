package io.github.remedium.match;

import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.lexicon.SimilarWords;
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

    private static final float CONCEPT = 0.8f;
    /** Credit for a translation learnt from the articles, times the root of its probability. */
    private static final float LEARNT = 0.8f;

    private static final float LEAST_SIMILARITY = 0.7f;
    private static final int MOST_SIMILAR = 6;

    /** How much of its information a word that nobody knows asks to be explained. */
    private static final float UNKNOWN_WORD = 0.45f;

    private static final float KNOWN_ELSEWHERE = 0.6f;
    private static final float UNKNOWN_CODE = 9f;
    private static final float WEIGHTLESS = 0.05f;

    /** A compound says again what its atoms say; this much is new. */
    private static final float IDENTIFIER_BONUS = 0.5f;

    private static final float CODE_BONUS = 0.9f;

    /** The atoms of a code are no news beside the code. */
    private static final float ATOM_OF_CODE = 0.25f;

    /** What an item is. */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    record Item(Token token, float place, float information, int[] targets, float[] credits, boolean repeated) {

        boolean isKnown() {
            return targets.length > 0;
        }

        /** Whether it is a word of grammar or small talk. */
        boolean isGrammar() {
            return information == WEIGHTLESS;
        }

        /** Information as far as its place lets it count. */
        float asked() {
            return repeated ? 0 : information * place;
        }
    }

    private final ArticleIndex index;
    private final List<Item> items = new ArrayList<>();
    private final int atoms;
    private float asked;

    QueryTerms(QueryText text, ArticleIndex index) {
        this.index = index;
        boolean[] inCode = new boolean[text.atoms().size()];
        for (Token compound : text.compounds()) {
            if (compound.kind() == TokenKind.CODE) {
                Arrays.fill(inCode, compound.atom(), compound.atom() + compound.atoms(), true);
            }
        }
        Map<String, Float> seen = new HashMap<>();
        int[][] phrases = phrases(text.atoms());
        for (int i = 0; i < text.atoms().size(); i++) {
            Token atom = text.atoms().get(i);
            float place = text.atomPlace(i) * (inCode[i] ? ATOM_OF_CODE : 1);
            Float before = seen.get(atom.term());
            boolean repeated = before != null && before >= place;
            if (!repeated) {
                seen.put(atom.term(), place);
            }
            boolean edge = i == 0 || i == text.atoms().size() - 1;
            items.add(atom(atom, place, phrases[i], repeated, edge));
        }
        atoms = items.size();
        for (int i = 0; i < text.compounds().size(); i++) {
            Token compound = text.compounds().get(i);
            boolean repeated = seen.put(compound.term(), 1f) != null;
            Item item = compound(compound, text.compoundPlace(i), repeated);
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

    /** Information of the whole query, bits. */
    float asked() {
        return asked;
    }

    /** The concepts of phrases, at the first atom of each that is more than grammar. */
    private int[][] phrases(List<Token> tokens) {
        int[][] found = new int[tokens.size()][];
        for (int i = 0; i < tokens.size(); i++) {
            Lexicon.@Nullable Phrase phrase = index.lexicon().phraseAt(tokens, i);
            if (phrase == null) {
                continue;
            }
            int at = i;
            while (at < i + phrase.atoms() - 1
                    && index.lexicon().isWeightless(tokens.get(at).term())) {
                at++;
            }
            int[] ids = Arrays.stream(phrase.concepts())
                    .filter(c -> !index.lexicon().isWeightless(c))
                    .map(index::concept)
                    .toArray();
            found[at] = found[at] == null ? ids : concat(found[at], ids);
        }
        return found;
    }

    private static int[] concat(int[] a, int[] b) {
        int[] both = Arrays.copyOf(a, a.length + b.length);
        System.arraycopy(b, 0, both, a.length, b.length);
        return both;
    }

    private Item atom(Token atom, float place, int @Nullable [] phrase, boolean repeated, boolean edge) {
        Targets targets = new Targets();
        int term = index.term(atom.term());
        boolean light = index.lexicon().isWeightless(atom.term());
        if (term >= 0) {
            targets.add(term, 1);
        }
        concepts(atom.term(), 1, targets);
        if (phrase != null) {
            for (int concept : phrase) {
                targets.add(concept, CONCEPT);
            }
        }
        if (light && phrase == null) {
            return new Item(atom, place, WEIGHTLESS, targets.ids(), targets.credits(), repeated);
        }
        float information;
        if (targets.isEmpty() && atom.kind() == TokenKind.WORD) {
            for (SimilarWords.Similar similar : index.similar(atom.term(), MOST_SIMILAR, LEAST_SIMILARITY)) {
                String word = index.similarWord(similar.word());
                float credit = (float) (similar.similarity() * similar.similarity());
                int other = index.term(word);
                if (other >= 0) {
                    targets.add(other, credit);
                }
                concepts(word, credit, targets);
            }
            information = targets.isEmpty() ? unknown(atom) : Math.min(unknown(atom) * 1.5f, targets.information());
            information = edge && targets.isEmpty() ? information * 0.4f : information;
        } else if (targets.isEmpty()) {
            information = unknown(atom);
        } else {
            information = targets.information();
        }
        if (term >= 0 && !light) {
            learnt(term, information, targets);
        }
        return new Item(atom, place, information, targets.ids(), targets.credits(), repeated);
    }

    /** Adds translations learnt from the articles; meeting one earns no more than the word itself tells. */
    private void learnt(int term, float information, Targets targets) {
        LearntLexicon learnt = index.learnt();
        for (int i = learnt.start(term); i < learnt.end(term); i++) {
            float most = Math.min(1, information / index.information(learnt.word(i)));
            targets.add(learnt.word(i), LEARNT * (float) Math.sqrt(learnt.probability(i)) * most);
        }
    }

    private void concepts(String word, float credit, Targets targets) {
        for (int concept : index.lexicon().concepts(word)) {
            if (!index.lexicon().isWeightless(concept) && index.frequency(index.concept(concept)) > 0) {
                targets.add(index.concept(concept), credit * CONCEPT);
            }
        }
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

    private @Nullable Item compound(Token compound, float place, boolean repeated) {
        int term = index.term(compound.term());
        boolean code = compound.kind() == TokenKind.CODE;
        if (term < 0) {
            return code ? new Item(compound, place, UNKNOWN_CODE, new int[0], new float[0], repeated) : null;
        }
        float information = index.information(term) * (code ? CODE_BONUS : IDENTIFIER_BONUS);
        return new Item(compound, place, information, new int[] {term}, new float[] {information}, repeated);
    }

    /** Targets of one item, each with the information that meeting it earns. */
    private final class Targets {
        private int[] ids = new int[4];
        private float[] weights = new float[4];
        private int size;

        void add(int id, float weight) {
            for (int i = 0; i < size; i++) {
                if (ids[i] == id) {
                    weights[i] = Math.max(weights[i], weight);
                    return;
                }
            }
            if (size == ids.length) {
                ids = Arrays.copyOf(ids, size * 2);
                weights = Arrays.copyOf(weights, size * 2);
            }
            ids[size] = id;
            weights[size++] = weight;
        }

        boolean isEmpty() {
            return size == 0;
        }

        float information() {
            float most = 0;
            for (int i = 0; i < size; i++) {
                most = Math.max(most, index.information(ids[i]));
            }
            return most;
        }

        int[] ids() {
            return Arrays.copyOf(ids, size);
        }

        float[] credits() {
            float[] credits = new float[size];
            for (int i = 0; i < size; i++) {
                credits[i] = weights[i] * index.information(ids[i]);
            }
            return credits;
        }
    }
}
