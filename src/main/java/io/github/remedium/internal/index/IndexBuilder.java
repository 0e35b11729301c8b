package io.github.remedium.internal.index;

import io.github.remedium.internal.Workers;
import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.lexicon.LearntLexiconBuilder;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.lexicon.SimilarWords;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Collects articles and makes the {@link ArticleIndex} of them. Used once. {@link #read} is safe for several threads, so
 * that articles are read on all processors; the rest is for one thread. The same articles, added in the same order, give
 * the same index, whoever read them.
 */
public final class IndexBuilder {

    private static final int[] NONE = {};
    private static final int EXPECTED_TERMS = 1 << 14;

    private final Set<String> languages;
    private final Lexicon lexicon;
    private final BackgroundFrequencies background;
    private final boolean learns;
    private final TermNumbers vocabulary;

    /** Concepts are kept as {@code -concept - 1} until the number of terms is known. */
    private final List<int[]> postingIds = new ArrayList<>();

    private final List<byte[]> postingWeights = new ArrayList<>();
    private final List<List<SignatureTableBuilder.Raw>> signatures = new ArrayList<>();
    private final LearntLexiconBuilder parallel = new LearntLexiconBuilder();
    private final BitSet pairsOfCharacters = new BitSet();

    /**
     * A builder with the words of a lexicon, for articles in these languages (ISO 639 codes).
     *
     * @param learns whether to learn translations from the articles
     */
    public IndexBuilder(Lexicon lexicon, BackgroundFrequencies background, Set<String> languages, boolean learns) {
        this.languages = Set.copyOf(languages);
        this.lexicon = lexicon;
        this.background = background;
        this.learns = learns;
        this.vocabulary = new TermNumbers(lexicon, EXPECTED_TERMS);
    }

    /** Cuts an article into what the index holds of it. */
    public ArticleItems read(IndexedArticle article) {
        return new ArticleReader(lexicon, learns).read(article);
    }

    /** Adds the next article. */
    public void add(ArticleItems article) {
        int[] numbers = article.terms.stream()
                .mapToInt(term -> vocabulary.of(term).number())
                .toArray();
        postingIds.add(renumbered(article.ids, numbers));
        postingWeights.add(article.weights);
        signatures.add(article.signatures.stream()
                .map(raw -> raw.with(renumbered(raw.items(), numbers)))
                .toList());
        for (Map<String, int[]> unit : article.parallel.units()) {
            Map<String, int[]> words = new TreeMap<>();
            unit.forEach((language, own) -> words.put(language, renumbered(own, numbers)));
            parallel.add(words);
        }
        article.parallel.words().stream()
                .forEach(word -> pairsOfCharacters.set(
                        numbers[word], article.parallel.pairsOfCharacters().get(word)));
    }

    private static int[] renumbered(int[] ids, int[] numbers) {
        int[] renumbered = new int[ids.length];
        for (int i = 0; i < ids.length; i++) {
            renumbered[i] = ids[i] < 0 ? ids[i] : numbers[ids[i]];
        }
        return renumbered;
    }

    /** The index of all that was added, made by some workers. */
    public ArticleIndex build(Workers workers) {
        Postings postings =
                Postings.of(postingIds, postingWeights, vocabulary.size() + lexicon.concepts(), this::resolve);
        LearntLexicon learnt =
                learns ? parallel.build(vocabulary.size(), pairsOfCharacters, workers) : LearntLexicon.EMPTY;
        List<String> names =
                vocabulary.terms().stream().map(TermNumbers.Term::name).toList();
        int[][] conceptsOfTerm = vocabulary.terms().stream()
                .map(term -> resolvedConcepts(term.concepts()))
                .toArray(int[][]::new);
        float[] information = new TermInformation(lexicon, background, languages)
                .of(names, conceptsOfTerm, postings, postingIds.size());
        SignatureTable table = new SignatureTableBuilder(
                        resolved(), information, id -> id < names.size() ? conceptsOfTerm[id] : NONE)
                .build();
        KnownWords known = new KnownWordsBuilder(lexicon, learnt, vocabulary, postings, information).build(workers);
        return new ArticleIndex(
                known,
                lexicon,
                background,
                postingIds.size(),
                postings,
                ArticleTerms.of(postingIds.size(), postings),
                FloatBuffer.wrap(information),
                Rows.of(Arrays.asList(conceptsOfTerm)),
                table,
                SimilarWords.of(known.strings(), comparable(known)));
    }

    private int[] comparable(KnownWords known) {
        Set<Integer> comparable = new LinkedHashSet<>();
        vocabulary.terms().stream().filter(TermNumbers.Term::comparable).forEach(term -> comparable.add(term.number()));
        lexicon.words().forEach(word -> comparable.add(known.number(word)));
        return comparable.stream().mapToInt(Integer::intValue).toArray();
    }

    private List<List<SignatureTableBuilder.Raw>> resolved() {
        return signatures.stream()
                .map(article -> article.stream()
                        .map(raw -> raw.with(
                                Arrays.stream(raw.items()).map(this::resolve).toArray()))
                        .toList())
                .toList();
    }

    private int[] resolvedConcepts(int[] concepts) {
        return concepts.length == 0
                ? NONE
                : Arrays.stream(concepts).map(this::resolveConcept).toArray();
    }

    private int resolveConcept(int concept) {
        return vocabulary.size() + concept;
    }

    private int resolve(int raw) {
        return raw >= 0 ? raw : resolveConcept(-raw - 1);
    }
}
