package io.github.remedium.internal.index;

import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.lexicon.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Puts together what is known of each word: its term, its concepts, and the translations that the articles taught. */
final class KnownWords {

    /** Credit for a translation learnt from the articles, times the root of its probability. */
    private static final float LEARNT = 0.8f;

    private final Lexicon lexicon;
    private final LearntLexicon learnt;
    private final TermNumbers vocabulary;
    private final int[] offsets;
    private final float[] information;

    KnownWords(Lexicon lexicon, LearntLexicon learnt, TermNumbers vocabulary, int[] offsets, float[] information) {
        this.lexicon = lexicon;
        this.learnt = learnt;
        this.vocabulary = vocabulary;
        this.offsets = offsets;
        this.information = information;
    }

    /** All terms, all words of the lexicon, and the words that its phrases begin with. */
    Map<String, KnownWord> all() {
        Map<String, KnownWord> known = new HashMap<>(vocabulary.size() * 4);
        vocabulary.terms().forEach(term -> known.put(term.name(), knownWord(term.name())));
        lexicon.words().forEach(word -> known.computeIfAbsent(word, this::knownWord));
        lexicon.phraseOpeners().forEach(word -> known.computeIfAbsent(word, this::knownWord));
        return known;
    }

    private KnownWord knownWord(String word) {
        int term = vocabulary.number(word);
        boolean grammar = lexicon.isWeightless(word);
        int[] concepts = Arrays.stream(lexicon.telling(lexicon.concepts(word)))
                .map(concept -> vocabulary.size() + concept)
                .filter(id -> offsets[id + 1] > offsets[id])
                .toArray();
        int from = term < 0 || grammar ? 0 : learnt.start(term);
        int to = term < 0 || grammar ? 0 : learnt.end(term);
        int own = term < 0 ? 0 : 1;
        int[] targets = new int[own + concepts.length + to - from];
        float[] credits = new float[targets.length];
        float most = 0;
        if (term >= 0) {
            targets[0] = term;
            credits[0] = information[term];
            most = information[term];
        }
        for (int i = 0; i < concepts.length; i++) {
            targets[own + i] = concepts[i];
            credits[own + i] = information[concepts[i]] * ArticleIndex.CONCEPT;
            most = Math.max(most, information[concepts[i]]);
        }
        for (int i = from; i < to; i++) {
            int at = own + concepts.length + i - from;
            targets[at] = learnt.word(i);
            // Meeting a translation earns no more than the word itself tells.
            credits[at] =
                    LEARNT * (float) Math.sqrt(learnt.probability(i)) * Math.min(most, information[learnt.word(i)]);
        }
        return new KnownWord(term, targets, credits, most, grammar, lexicon.opensPhrase(word));
    }
}
