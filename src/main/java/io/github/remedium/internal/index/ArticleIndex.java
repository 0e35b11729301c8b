package io.github.remedium.internal.index;

import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.lexicon.SimilarWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which articles hold which terms and concepts, with what weight, and how much that tells. Terms are numbered from 0,
 * concepts of the lexicon follow them in the same numbering. Immutable.
 */
public final class ArticleIndex {

    /** How many texts the background frequencies are worth beside the knowledge base's own. */
    static final double BACKGROUND_TEXTS = 300;

    /** What meeting a concept earns beside meeting the word itself. */
    public static final float CONCEPT = 0.9f;

    /** What {@link #rawWeight} counts as a whole. */
    public static final int FULL_WEIGHT = 255;

    private final Map<String, KnownWord> known;
    private final List<String> names;
    private final Lexicon lexicon;
    private final BackgroundFrequencies background;
    private final int articles;
    private final int[] offsets;
    private final int[] documents;
    private final byte[] weights;

    private final ArticleTerms terms;
    private final float[] information;
    private final int[][] conceptsOfTerm;
    private final SignatureTable signatures;
    private final SimilarWords similar;
    private final List<String> similarVocabulary;

    ArticleIndex(IndexBuilder builder) {
        known = builder.known();
        names = builder.names();
        lexicon = builder.lexicon();
        background = builder.background();
        articles = builder.articles();
        offsets = builder.offsets();
        documents = builder.documents();
        weights = builder.weights();
        information = builder.information();
        terms = new ArticleTerms(articles, offsets, documents, weights);
        conceptsOfTerm = builder.conceptsOfTerm();
        signatures = builder.signatures();
        similarVocabulary = builder.similarVocabulary();
        similar = new SimilarWords(similarVocabulary);
    }

    /** How many articles there are; they are numbered from 0 in the order given. */
    public int articles() {
        return articles;
    }

    /** How many terms and concepts there are. */
    public int ids() {
        return information.length;
    }

    /** How many terms there are. */
    public int terms() {
        return names.size();
    }

    /** What is known of a word or compound in its folded form, or null. */
    public @Nullable KnownWord word(String folded) {
        return known.get(folded);
    }

    /** The number of a term in its folded form, or -1. */
    public int term(String folded) {
        KnownWord word = known.get(folded);
        return word == null ? -1 : word.term();
    }

    /** A term's text, or null for a concept. */
    public String name(int id) {
        return id < names.size() ? names.get(id) : "";
    }

    /** The id of a concept of the lexicon. */
    public int concept(int concept) {
        return names.size() + concept;
    }

    /** The ids of the concepts of a term. */
    public int[] conceptsOf(int id) {
        return id < names.size() ? conceptsOfTerm[id] : NO_CONCEPTS;
    }

    private static final int[] NO_CONCEPTS = {};

    /** The lexicon that the concepts are of. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** In how many articles a term or concept stands. */
    public int frequency(int id) {
        return offsets[id + 1] - offsets[id];
    }

    /** Information of meeting a term or concept, bits. */
    public float information(int id) {
        return information[id];
    }

    /** Information of a word that no article holds, as far as the background knows it, bits. */
    public float informationOfUnknown(String folded) {
        double share = background.share(folded);
        return (float) (Math.log((articles + BACKGROUND_TEXTS) / (0.5 + BACKGROUND_TEXTS * share)) / Math.log(2));
    }

    /** Whether a word is common enough in support texts to be listed in the background. */
    public boolean isBackgroundWord(String folded) {
        return background.lists(folded);
    }

    /** Where the postings of a term or concept begin. */
    public int postingsStart(int id) {
        return offsets[id];
    }

    /** Where the postings of a term or concept end. */
    public int postingsEnd(int id) {
        return offsets[id + 1];
    }

    /** The article of a posting; postings of one term are in order of articles. */
    public int document(int posting) {
        return documents[posting];
    }

    /** The weight of a posting, from 0 to {@link #FULL_WEIGHT}. */
    public int rawWeight(int posting) {
        return weights[posting] & 0xff;
    }

    /** The weight of a term or concept in an article, 0 where it does not stand there. */
    public float weight(int id, int article) {
        return terms.weight(id, article) / (float) FULL_WEIGHT;
    }

    /** The signatures of all articles. */
    public SignatureTable signatures() {
        return signatures;
    }

    /** Words spelled like one that no article holds: of the articles and of the lexicon. */
    public List<SimilarWords.Similar> similar(String folded, int limit, double least) {
        return similar.of(folded, limit, least);
    }

    /** The word that {@link #similar} names by a number. */
    public String similarWord(int number) {
        return similarVocabulary.get(number);
    }
}
