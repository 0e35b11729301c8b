package io.github.remedium.internal.index;

import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.lexicon.SimilarWords;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects articles and makes the {@link ArticleIndex} of them. Used once, by one thread. */
public final class IndexBuilder {

    private static final int[] NONE = {};
    private static final int LONGEST_SIGNATURE = 64;
    private static final int MOST_SIGNATURES = 200;

    private final Set<String> languages;
    private final Lexicon lexicon;
    private final BackgroundFrequencies background;
    private final TermNumbers vocabulary;

    /** Concepts are collected with negative ids until the number of terms is known. */
    private final List<int[]> postingIds = new ArrayList<>();

    private final List<byte[]> postingWeights = new ArrayList<>();
    private final ParallelText parallel;
    private boolean learns;
    private final List<List<SignatureTableBuilder.Raw>> rawSignatures = new ArrayList<>();

    private int[] items = new int[1024];
    private int collected;
    private boolean[] inPhrase = new boolean[1024];
    private final IdWeights missing = new IdWeights();
    private final IdWeights best = new IdWeights();
    /** A builder with the words of a lexicon, for articles in these languages (ISO 639 codes). */
    public IndexBuilder(Lexicon lexicon, BackgroundFrequencies background, Set<String> languages) {
        this.languages = Set.copyOf(languages);
        this.lexicon = lexicon;
        this.background = background;
        this.vocabulary = new TermNumbers(lexicon);
        this.parallel = new ParallelText(token -> vocabulary.of(token).number(), lexicon::isWeightless);
    }

    /** Learns translations from the articles that come. */
    public IndexBuilder learning() {
        learns = true;
        return this;
    }

    /** Adds the next article. */
    public void add(IndexedArticle article) {
        Set<ItemSequence> distinct = new HashSet<>();
        List<SignatureTableBuilder.Raw> found = new ArrayList<>();
        best.clear();
        for (IndexedArticle.Translated translation : article.translations()) {
            missing.clear();
            for (IndexedArticle.Passage passage : translation.passages()) {
                Tokens tokens = Tokens.of(passage.text());
                if (learns
                        && !passage.name().isEmpty()
                        && article.translations().size() > 1) {
                    parallel.piece(passage.name(), translation.language(), passage.text(), tokens.atoms());
                }
                collect(tokens, true);
                for (int i = 0; i < collected; i++) {
                    missing.multiply(items[i], 1 - passage.weight());
                }
            }
            missing.forEach((id, miss) -> best.raise(id, 1 - miss));
            for (IndexedArticle.SignatureText signature : translation.signatures()) {
                collect(Tokens.of(signature.text()), false);
                int length = Math.min(collected, LONGEST_SIGNATURE);
                ItemSequence own = new ItemSequence(Arrays.copyOf(items, length));
                if (length > 0 && found.size() < MOST_SIGNATURES && distinct.add(own)) {
                    found.add(new SignatureTableBuilder.Raw(
                            signature.kind(), own.ids(), Arrays.copyOf(inPhrase, length)));
                }
            }
        }
        parallel.endOfArticle();
        int[] ids = new int[best.size()];
        byte[] strengths = new byte[best.size()];
        int[] n = {0};
        best.forEach((id, weight) -> {
            ids[n[0]] = id;
            strengths[n[0]++] = (byte) Math.max(1, Math.round(weight * ArticleIndex.FULL_WEIGHT));
        });
        postingIds.add(ids);
        postingWeights.add(strengths);
        rawSignatures.add(found);
    }

    /** The index of all that was added. */
    public ArticleIndex build() {
        Postings postings =
                Postings.of(postingIds, postingWeights, vocabulary.size() + lexicon.concepts(), this::resolve);
        LearntLexicon learnt = learns ? parallel.learn(vocabulary.size()) : LearntLexicon.EMPTY;
        List<String> names =
                vocabulary.terms().stream().map(TermNumbers.Term::name).toList();
        int[][] conceptsOfTerm = vocabulary.terms().stream()
                .map(term ->
                        Arrays.stream(term.concepts()).map(this::resolveConcept).toArray())
                .toArray(int[][]::new);
        float[] information = new TermInformation(lexicon, background, languages)
                .of(names, conceptsOfTerm, postings, postingIds.size());
        SignatureTable signatures = new SignatureTableBuilder(
                        resolved(), information, id -> id < names.size() ? conceptsOfTerm[id] : NONE)
                .build();
        KnownWords known = new KnownWordsBuilder(lexicon, learnt, vocabulary, postings, information).build();
        Set<Integer> comparable = new LinkedHashSet<>();
        vocabulary.terms().stream().filter(TermNumbers.Term::comparable).forEach(term -> comparable.add(term.number()));
        lexicon.words().forEach(word -> comparable.add(known.number(word)));
        return new ArticleIndex(
                known,
                lexicon,
                background,
                postingIds.size(),
                postings,
                ArticleTerms.of(postingIds.size(), postings),
                FloatBuffer.wrap(information),
                Rows.of(Arrays.asList(conceptsOfTerm)),
                signatures,
                SimilarWords.of(
                        known.strings(),
                        comparable.stream().mapToInt(Integer::intValue).toArray()));
    }

    private List<List<SignatureTableBuilder.Raw>> resolved() {
        return rawSignatures.stream()
                .map(article -> article.stream()
                        .map(raw -> new SignatureTableBuilder.Raw(
                                raw.kind(),
                                Arrays.stream(raw.items()).map(this::resolve).toArray(),
                                raw.inPhrase()))
                        .toList())
                .toList();
    }

    private int resolveConcept(int concept) {
        return vocabulary.size() + concept;
    }

    private int resolve(int raw) {
        return raw >= 0 ? raw : resolveConcept(-raw - 1);
    }

    /**
     * Collects the ids of a text: its atoms; with their concepts and the compounds for postings, with phrases in either
     * case. Concepts are collected as {@code -concept - 1} until the number of terms is known.
     */
    private void collect(Tokens tokens, boolean forPostings) {
        List<Token> atoms = tokens.atoms();
        collected = 0;
        int phraseEnd = 0;
        for (int i = 0; i < atoms.size(); i++) {
            TermNumbers.Term term = vocabulary.of(atoms.get(i));
            Lexicon.@Nullable Phrase phrase = term.opensPhrase() ? lexicon.phraseAt(atoms, i) : null;
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
            tokens.compounds().forEach(compound -> put(vocabulary.of(compound).number()));
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
