package io.github.remedium.internal.index;

import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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
    private final List<List<Signatures.Raw>> rawSignatures = new ArrayList<>();

    private final Map<String, KnownWord> known = new HashMap<>(1 << 17);
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
    }

    /** Adds the next article. */
    public void add(IndexedArticle article) {
        Map<Integer, Float> best = new HashMap<>();
        Set<List<Integer>> distinct = new LinkedHashSet<>();
        List<Signatures.Raw> found = new ArrayList<>();
        for (IndexedArticle.Translated translation : article.translations()) {
            Map<Integer, Float> missing = new HashMap<>();
            for (IndexedArticle.Passage passage : translation.passages()) {
                Tokens tokens = Tokens.of(passage.text());
                for (int id : items(tokens, true)) {
                    missing.merge(id, 1 - passage.weight(), (a, b) -> a * b);
                }
            }
            missing.forEach((id, miss) -> best.merge(id, 1 - miss, Math::max));
            for (IndexedArticle.SignatureText signature : translation.signatures()) {
                int[] items = items(Tokens.of(signature.text()), false);
                items = items.length > LONGEST_SIGNATURE ? Arrays.copyOf(items, LONGEST_SIGNATURE) : items;
                if (items.length > 0
                        && found.size() < MOST_SIGNATURES
                        && distinct.add(Arrays.stream(items).boxed().toList())) {
                    found.add(new Signatures.Raw(signature.kind(), items));
                }
            }
        }
        int[] ids = new int[best.size()];
        byte[] strengths = new byte[best.size()];
        int n = 0;
        for (Map.Entry<Integer, Float> entry : best.entrySet()) {
            ids[n] = entry.getKey();
            strengths[n++] = (byte) Math.max(1, Math.round(entry.getValue() * 255));
        }
        postingIds.add(ids);
        postingWeights.add(strengths);
        rawSignatures.add(found);
    }

    /** The index of all that was added. */
    public ArticleIndex build() {
        countAndFill();
        conceptsOfTerm = new int[names.size()][];
        for (int t = 0; t < conceptsOfTerm.length; t++) {
            conceptsOfTerm[t] = Arrays.stream(lexicon.concepts(names.get(t)))
                    .filter(c -> !lexicon.isWeightless(c))
                    .map(this::resolveConcept)
                    .toArray();
        }
        information = new float[names.size() + lexicon.concepts()];
        for (int id = 0; id < information.length; id++) {
            information[id] = informationOf(id);
        }
        signatures = new Signatures(resolved(), information, id -> id < names.size() ? conceptsOfTerm[id] : NONE);
        Set<String> vocabulary = new LinkedHashSet<>();
        for (int t = 0; t < names.size(); t++) {
            if (comparable.get(t)) {
                vocabulary.add(names.get(t));
            }
        }
        lexicon.words().forEach(vocabulary::add);
        similarVocabulary = List.copyOf(vocabulary);
        names.forEach(this::know);
        lexicon.words().forEach(this::know);
        lexicon.phraseOpeners().forEach(this::know);
        return new ArticleIndex(this);
    }

    private void know(String word) {
        known.computeIfAbsent(word, this::knownWord);
    }

    private KnownWord knownWord(String word) {
        int term = terms.getOrDefault(word, -1);
        int[] targets = IntStream.concat(
                        term < 0 ? IntStream.empty() : IntStream.of(term),
                        Arrays.stream(lexicon.concepts(word))
                                .filter(c -> !lexicon.isWeightless(c))
                                .map(this::resolveConcept)
                                .filter(id -> offsets[id + 1] > offsets[id]))
                .toArray();
        float[] credits = new float[targets.length];
        float most = 0;
        for (int i = 0; i < targets.length; i++) {
            credits[i] = information[targets[i]] * (targets[i] == term ? 1 : ArticleIndex.CONCEPT);
            most = Math.max(most, information[targets[i]]);
        }
        return new KnownWord(term, targets, credits, most, lexicon.isWeightless(word), lexicon.opensPhrase(word));
    }

    private List<List<Signatures.Raw>> resolved() {
        return rawSignatures.stream()
                .map(article -> article.stream()
                        .map(raw -> new Signatures.Raw(
                                raw.kind(),
                                Arrays.stream(raw.items()).map(this::resolve).toArray()))
                        .toList())
                .toList();
    }

    private int resolveConcept(int concept) {
        return names.size() + concept;
    }

    private int resolve(int raw) {
        return raw >= 0 ? raw : resolveConcept(-raw - 1);
    }

    private float informationOf(int id) {
        double frequency = offsets[id + 1] - offsets[id];
        double pseudo = ArticleIndex.BACKGROUND_TEXTS;
        double share = id < names.size() ? background.share(names.get(id)) : BackgroundFrequencies.UNLISTED;
        if (id < names.size() && lexicon.isWeightless(names.get(id))) {
            return 0.05f;
        }
        double expected = (frequency + 0.5 + pseudo * share) / (articles() + pseudo);
        if (id < names.size() && background.isForeign(names.get(id), languages)) {
            // A common word of a language that the articles are not in is rare here by accident.
            expected = Math.max(expected, share / 2);
        }
        return (float) Math.max(0.05, -Math.log(expected) / Math.log(2));
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

    /** Ids of a text: its atoms; with their concepts and the compounds for postings, with phrases in either case. */
    private int[] items(Tokens tokens, boolean forPostings) {
        List<Token> atoms = tokens.atoms();
        int[] ids = new int[atoms.size() * 2 + 16];
        int n = 0;
        for (int i = 0; i < atoms.size(); i++) {
            Token atom = atoms.get(i);
            ids = room(ids, n + 12);
            ids[n++] = term(atom);
            if (forPostings) {
                for (int concept : lexicon.concepts(atom.term())) {
                    if (!lexicon.isWeightless(concept)) {
                        ids = room(ids, n + 2);
                        ids[n++] = -concept - 1;
                    }
                }
            }
            Lexicon.@Nullable Phrase phrase = lexicon.phraseAt(atoms, i);
            if (phrase != null) {
                for (int concept : phrase.concepts()) {
                    if (!lexicon.isWeightless(concept)) {
                        ids = room(ids, n + 2);
                        ids[n++] = -concept - 1;
                    }
                }
            }
        }
        if (forPostings) {
            for (Token compound : tokens.compounds()) {
                ids = room(ids, n + 1);
                ids[n++] = term(compound);
            }
        }
        return Arrays.copyOf(ids, n);
    }

    private static int[] room(int[] ids, int needed) {
        return needed < ids.length ? ids : Arrays.copyOf(ids, needed * 2);
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
