package io.github.remedium.internal.index;

import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.flat.Rows;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.lexicon.SimilarWords;
import io.github.remedium.internal.lexicon.Vocabulary;
import java.nio.FloatBuffer;
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

    private final KnownWords words;
    private final Lexicon lexicon;
    private final BackgroundFrequencies background;
    private final int articles;
    private final Postings postings;
    private final ArticleTerms terms;
    private final FloatBuffer information;
    private final Rows conceptsOfTerm;
    private final SignatureTable signatures;
    private final SimilarWords similar;

    ArticleIndex(
            KnownWords words,
            Lexicon lexicon,
            BackgroundFrequencies background,
            int articles,
            Postings postings,
            ArticleTerms terms,
            FloatBuffer information,
            Rows conceptsOfTerm,
            SignatureTable signatures,
            SimilarWords similar) {
        this.words = words;
        this.lexicon = lexicon;
        this.background = background;
        this.articles = articles;
        this.postings = postings;
        this.terms = terms;
        this.information = information;
        this.conceptsOfTerm = conceptsOfTerm;
        this.signatures = signatures;
        this.similar = similar;
    }

    /** That of a compiled file, over so many articles, with the words of the file. */
    public static ArticleIndex read(Parts parts, String name, int articles, Vocabulary vocabulary) {
        KnownWords words = KnownWords.read(parts, name + ".words");
        Lexicon lexicon = vocabulary.lexicon();
        FloatBuffer information = parts.floats(name + ".information");
        Rows conceptsOfTerm = Rows.read(parts, name + ".concepts");
        parts.check(
                information.limit() == words.terms() + lexicon.concepts() && conceptsOfTerm.size() == words.terms(),
                name + ".information");
        return new ArticleIndex(
                words,
                lexicon,
                vocabulary.background(),
                articles,
                Postings.read(parts, name + ".postings", information.limit()),
                ArticleTerms.read(parts, name + ".terms", articles),
                information,
                conceptsOfTerm,
                SignatureTable.read(parts, name + ".signatures", articles),
                SimilarWords.read(parts, name + ".similar", words.strings()));
    }

    /** Adds it to a compiled file, without lexicon and background. */
    public void write(PartSink sink, String name) {
        words.write(sink, name + ".words");
        sink.put(name + ".information", information);
        conceptsOfTerm.write(sink, name + ".concepts");
        postings.write(sink, name + ".postings");
        terms.write(sink, name + ".terms");
        signatures.write(sink, name + ".signatures");
        similar.write(sink, name + ".similar");
    }

    /** How many articles there are; they are numbered from 0 in the order given. */
    public int articles() {
        return articles;
    }

    /** How many terms and concepts there are. */
    public int ids() {
        return information.limit();
    }

    /** How many terms there are. */
    public int terms() {
        return words.terms();
    }

    /** What is known of a word or compound in its folded form, or null. */
    public @Nullable KnownWord word(String folded) {
        return words.find(folded);
    }

    /** The number of a term in its folded form, or -1. */
    public int term(String folded) {
        return words.term(folded);
    }

    /** A term's text, or nothing for a concept. */
    public String name(int id) {
        return id < words.terms() ? words.name(id) : "";
    }

    /** Whether this is the text of a term. */
    public boolean isNamed(int id, String folded) {
        return id < words.terms() && words.isNamed(id, folded);
    }

    /** Whether it is a term with a digit. */
    public boolean hasDigit(int id) {
        return id < words.terms() && words.hasDigit(id);
    }

    /** Whether it is a term that is a number. */
    public boolean isNumber(int id) {
        return id < words.terms() && words.isNumber(id);
    }

    /** The id of a concept of the lexicon. */
    public int concept(int concept) {
        return words.terms() + concept;
    }

    /** The ids of the concepts of a term. */
    public int[] conceptsOf(int id) {
        return id < words.terms() ? conceptsOfTerm.row(id) : NO_CONCEPTS;
    }

    private static final int[] NO_CONCEPTS = {};

    /** The lexicon that the concepts are of. */
    public Lexicon lexicon() {
        return lexicon;
    }

    /** In how many articles a term or concept stands. */
    public int frequency(int id) {
        return postings.frequency(id);
    }

    /** Information of meeting a term or concept, bits. */
    public float information(int id) {
        return information.get(id);
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
        return postings.start(id);
    }

    /** Where the postings of a term or concept end. */
    public int postingsEnd(int id) {
        return postings.start(id + 1);
    }

    /** The article of a posting; postings of one term are in order of articles. */
    public int document(int posting) {
        return postings.document(posting);
    }

    /** The weight of a posting, from 0 to {@link #FULL_WEIGHT}. */
    public int rawWeight(int posting) {
        return postings.weight(posting);
    }

    /** The weight of a term or concept in an article, 0 where it does not stand there. */
    public float weight(int id, int article) {
        return terms.weight(id, article) / (float) FULL_WEIGHT;
    }

    /** The signatures of all articles. */
    public SignatureTable signatures() {
        return signatures;
    }

    /** Finds words spelled like one that no article holds: of the articles and of the lexicon. For one thread. */
    public SimilarWords.Search similar() {
        return similar.new Search();
    }

    /** What is known of the word that {@link #similar} names by a number. */
    public KnownWord similarWord(int number) {
        return words.at(similar.number(number));
    }
}
