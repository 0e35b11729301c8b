package io.github.remedium.internal.index;

import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final Map<String, Integer> terms = new HashMap<>(1 << 15);
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> comparable = new ArrayList<>();

    /** Concepts are collected with negative ids until the number of terms is known. */
    private final List<int[]> postingIds = new ArrayList<>();

    private final List<byte[]> postingWeights = new ArrayList<>();
    private final ParallelText parallel;
    private boolean learns = true;
    private boolean lacking;
    private LearntLexicon learnt = LearntLexicon.EMPTY;
    private final List<List<Signatures.Raw>> rawSignatures = new ArrayList<>();

    private int[] items = new int[1024];
    private int collected;
    private boolean[] inPhrase = new boolean[1024];
    private final IdWeights missing = new IdWeights();
    private final IdWeights best = new IdWeights();
    private Map<String, KnownWord> known = Map.of();
    private int[] offsets = {};
    private int[] documents = {};
    private byte[] weights = {};
    private float[] information = {};
    private int[][] conceptsOfTerm = {};
    private @Nullable Signatures signatures;
    private List<String> similarVocabulary = List.of();

    /** A builder with the words of a lexicon, for articles in these languages (ISO 639 codes). */
    public IndexBuilder(Lexicon lexicon, BackgroundFrequencies background, Set<String> languages) {
        this.languages = Set.copyOf(languages);
        this.lexicon = lexicon;
        this.background = background;
        this.parallel = new ParallelText(this::term, lexicon::isWeightless);
    }

    /** Learns no translations from the articles. */
    public IndexBuilder withoutLearning() {
        learns = false;
        return this;
    }

    /** Adds the next article. */
    public void add(IndexedArticle article) {
        Set<Items> distinct = new HashSet<>();
        List<Signatures.Raw> found = new ArrayList<>();
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
                Items own = new Items(Arrays.copyOf(items, length));
                if (length > 0 && found.size() < MOST_SIGNATURES && distinct.add(own)) {
                    found.add(new Signatures.Raw(signature.kind(), own.ids, Arrays.copyOf(inPhrase, length)));
                }
            }
        }
        parallel.endOfArticle();
        lacking = lacking || article.translations().size() < languages.size();
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

    /** A sequence of ids that equals another of the same ids. */
    private static final class Items {
        private final int[] ids;

        Items(int[] ids) {
            this.ids = ids;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Items that && Arrays.equals(ids, that.ids);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(ids);
        }
    }

    /** The index of all that was added. */
    public ArticleIndex build() {
        countAndFill();
        // Where every article is there in every language, its own words find it.
        learnt = lacking ? parallel.learn(names.size()) : LearntLexicon.EMPTY;
        conceptsOfTerm = new int[names.size()][];
        for (int t = 0; t < conceptsOfTerm.length; t++) {
            conceptsOfTerm[t] = Arrays.stream(lexicon.concepts(names.get(t)))
                    .filter(c -> !lexicon.isWeightless(c))
                    .map(this::resolveConcept)
                    .toArray();
        }
        information =
                new TermInformation(lexicon, background, languages).of(names, conceptsOfTerm, offsets, articles());
        signatures = new Signatures(resolved(), information, id -> id < names.size() ? conceptsOfTerm[id] : NONE);
        Set<String> vocabulary = new LinkedHashSet<>();
        for (int t = 0; t < names.size(); t++) {
            if (comparable.get(t)) {
                vocabulary.add(names.get(t));
            }
        }
        lexicon.words().forEach(vocabulary::add);
        similarVocabulary = List.copyOf(vocabulary);
        known = new KnownWords(lexicon, learnt, terms, offsets, information).all();
        return new ArticleIndex(this);
    }

    private List<List<Signatures.Raw>> resolved() {
        return rawSignatures.stream()
                .map(article -> article.stream()
                        .map(raw -> new Signatures.Raw(
                                raw.kind(),
                                Arrays.stream(raw.items()).map(this::resolve).toArray(),
                                raw.inPhrase()))
                        .toList())
                .toList();
    }

    private int resolveConcept(int concept) {
        return names.size() + concept;
    }

    private int resolve(int raw) {
        return raw >= 0 ? raw : resolveConcept(-raw - 1);
    }

    private void countAndFill() {
        int ids = names.size() + lexicon.concepts();
        offsets = new int[ids + 1];
        for (int[] article : postingIds) {
            for (int raw : article) {
                offsets[resolve(raw) + 1]++;
            }
        }
        for (int i = 0; i < ids; i++) {
            offsets[i + 1] += offsets[i];
        }
        documents = new int[offsets[ids]];
        weights = new byte[offsets[ids]];
        int[] fill = offsets.clone();
        for (int a = 0; a < postingIds.size(); a++) {
            int[] article = postingIds.get(a);
            byte[] strengths = postingWeights.get(a);
            for (int i = 0; i < article.length; i++) {
                int at = fill[resolve(article[i])]++;
                documents[at] = a;
                weights[at] = strengths[i];
            }
        }
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
            Token atom = atoms.get(i);
            Lexicon.@Nullable Phrase phrase = lexicon.phraseAt(atoms, i);
            if (phrase != null && !lexicon.isWeightless(phrase.concepts()[0])) {
                phraseEnd = Math.max(phraseEnd, i + phrase.atoms());
            }
            put(term(atom));
            inPhrase[collected - 1] = i < phraseEnd;
            if (forPostings) {
                putConcepts(lexicon.concepts(atom.term()));
            }
            if (phrase != null) {
                putConcepts(phrase.concepts());
            }
        }
        if (forPostings) {
            tokens.compounds().forEach(compound -> put(term(compound)));
        }
    }

    private void putConcepts(int[] concepts) {
        for (int concept : concepts) {
            if (!lexicon.isWeightless(concept)) {
                put(-concept - 1);
            }
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

    private int term(Token token) {
        Integer known = terms.get(token.term());
        if (known != null) {
            return known;
        }
        int id = names.size();
        terms.put(token.term(), id);
        names.add(token.term());
        comparable.add(token.kind() == TokenKind.WORD
                || (token.kind() == TokenKind.IDENTIFIER && token.term().indexOf('.') < 0));
        return id;
    }

    Map<String, KnownWord> known() {
        return known;
    }

    List<String> names() {
        return names;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    BackgroundFrequencies background() {
        return background;
    }

    int articles() {
        return postingIds.size();
    }

    int[] offsets() {
        return offsets;
    }

    int[] documents() {
        return documents;
    }

    byte[] weights() {
        return weights;
    }

    float[] information() {
        return information;
    }

    int[][] conceptsOfTerm() {
        return conceptsOfTerm;
    }

    Signatures signatures() {
        return Objects.requireNonNull(signatures);
    }

    List<String> similarVocabulary() {
        return similarVocabulary;
    }
}
