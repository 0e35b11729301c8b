package io.github.remedium.internal.index;

import io.github.remedium.internal.Workers;
import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts together what is known of each word: its term, its concepts, and the translations that the articles taught. */
final class KnownWordsBuilder {

    /** Credit for a translation learnt from the articles, times the root of its probability. */
    private static final float LEARNT = 0.8f;

    /** Words that are looked at by one thread after each other. */
    private static final int BLOCK = 4096;

    private final Lexicon lexicon;
    private final LearntLexicon learnt;
    private final TermNumbers vocabulary;
    private final Postings postings;
    private final float[] information;

    KnownWordsBuilder(
            Lexicon lexicon, LearntLexicon learnt, TermNumbers vocabulary, Postings postings, float[] information) {
        this.lexicon = lexicon;
        this.learnt = learnt;
        this.vocabulary = vocabulary;
        this.postings = postings;
        this.information = information;
    }

    /** All terms by their numbers, then all words of the lexicon, and the words that its phrases begin with. */
    KnownWords build(Workers workers) {
        List<String> words = new ArrayList<>(vocabulary.size() * 2);
        vocabulary.terms().forEach(term -> words.add(term.name()));
        Set<String> others = new LinkedHashSet<>(lexicon.words());
        others.addAll(lexicon.phraseOpeners());
        others.stream().filter(word -> vocabulary.number(word) < 0).forEach(words::add);
        List<List<KnownWord>> known = workers.map(
                (words.size() + BLOCK - 1) / BLOCK,
                block -> words.subList(block * BLOCK, Math.min(words.size(), (block + 1) * BLOCK)).stream()
                        .map(this::knownWord)
                        .toList());
        return KnownWords.of(
                words, vocabulary.size(), number -> known.get(number / BLOCK).get(number % BLOCK));
    }

    private KnownWord knownWord(String word) {
        int term = vocabulary.number(word);
        boolean grammar = lexicon.isWeightless(word);
        int[] concepts = Arrays.stream(lexicon.telling(lexicon.concepts(word)))
                .map(concept -> vocabulary.size() + concept)
                .filter(id -> postings.frequency(id) > 0)
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
