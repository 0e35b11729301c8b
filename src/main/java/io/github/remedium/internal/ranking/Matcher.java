package io.github.remedium.internal.ranking;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.Workers;
import io.github.remedium.internal.flat.PartSink;
import io.github.remedium.internal.flat.Parts;
import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.ArticleTexts;
import io.github.remedium.internal.index.IndexBuilder;
import io.github.remedium.internal.lexicon.Vocabulary;
import io.github.remedium.internal.paste.PastedText;
import io.github.remedium.internal.paste.QueryText;
import io.github.remedium.internal.text.Folding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers queries from a set of articles.
 *
 * <p>Immutable and safe for any number of threads. Time and memory of a query are bounded whatever its text: see
 * {@link QueryText} for how much of a long text is looked at.
 */
public final class Matcher {

    /** The names of parts of a compiled file. */
    private static final String INDEX = "index";

    /** Articles that are read by several threads before they are added to the index, so that few wait in memory. */
    private static final int BLOCK = 256;

    private static final String EVIDENCE = "evidence";
    private static final String CONFIDENCE = "confidence";

    private final List<Article> articles;
    private final ArticleIndex index;
    private final Vocabulary vocabulary;
    private final Evidence evidence;
    private final Confidence confidence;

    private Matcher(
            List<Article> articles,
            ArticleIndex index,
            Vocabulary vocabulary,
            Evidence evidence,
            Confidence confidence) {
        this.articles = articles;
        this.index = index;
        this.vocabulary = vocabulary;
        this.evidence = evidence;
        this.confidence = confidence;
    }

    /**
     * A matcher for these articles; indexing takes a processor about half a millisecond for each translation.
     *
     * @param vocabulary what is known of words
     * @param learning whether to learn from the articles' own translations where some article lacks a language
     * @param workers the threads that index
     */
    public static Matcher of(
            List<Article> articles, Vocabulary vocabulary, Confidence confidence, boolean learning, Workers workers) {
        Set<String> languages = articles.stream().flatMap(Matcher::languages).collect(Collectors.toUnmodifiableSet());
        // Where every article is there in every language, its own words find it.
        boolean lacking = articles.stream()
                .anyMatch(article -> languages(article).distinct().count() < languages.size());
        IndexBuilder builder =
                new IndexBuilder(vocabulary.lexicon(), vocabulary.background(), languages, lacking && learning);
        for (int from = 0; from < articles.size(); from += BLOCK) {
            List<Article> block = articles.subList(from, Math.min(articles.size(), from + BLOCK));
            workers.map(block.size(), i -> builder.read(ArticleTexts.of(block.get(i))))
                    .forEach(builder::add);
        }
        return new Matcher(List.copyOf(articles), builder.build(workers), vocabulary, Evidence.standard(), confidence);
    }

    /**
     * That of a compiled file, with the confidence that was used when it was made.
     *
     * @param articles the articles of the file, in its order
     * @throws io.github.remedium.internal.LoadFailure if the file contradicts itself
     */
    public static Matcher read(Parts parts, List<Article> articles) {
        Vocabulary vocabulary = Vocabulary.read(parts);
        return new Matcher(
                articles,
                ArticleIndex.read(parts, INDEX, articles.size(), vocabulary),
                vocabulary,
                Evidence.read(parts, EVIDENCE),
                Confidence.read(parts, CONFIDENCE));
    }

    /** Adds all but the articles to a compiled file. */
    public void write(PartSink sink) {
        index.write(sink, INDEX);
        vocabulary.write(sink);
        evidence.write(sink, EVIDENCE);
        confidence.write(sink, CONFIDENCE);
    }

    /** How probabilities are made. */
    public Confidence confidence() {
        return confidence;
    }

    /** The same index with another confidence. */
    public Matcher with(Confidence other) {
        return new Matcher(articles, index, vocabulary, evidence, other);
    }

    /** The same index with other weights of the evidence, for those who learn them. */
    public Matcher with(Evidence other) {
        return new Matcher(articles, index, vocabulary, other, confidence);
    }

    private static Stream<String> languages(Article article) {
        return article.locales().stream().map(Locale::getLanguage);
    }

    /**
     * The verdict on a query. The same query gives an equal one.
     *
     * @param shown the translation of an article for the reader
     */
    public Verdict match(Asked query, IntFunction<Translation> shown) {
        PastedText text = PastedText.read(query.text());
        Contest contest = new Contest(View.of(text, index, Matcher::every), index, evidence);
        QueryTerms terms = contest.views().get(0).terms();
        Optional<Verdict.Ground> silence = Decision.silence(text, terms, vocabulary);
        Judgement all = Judgement.of(contest, index, confidence);
        Judgement left = left(query, text, all);
        if (silence.isPresent()) {
            left = left.silent();
        }
        Judgement judged = left;
        Decision decision = silence.isPresent()
                ? Decision.none(silence.get())
                : Decision.of(
                        all,
                        judged,
                        confidence.threshold(),
                        tied -> Clarifier.ask(tied.stream()
                                .map(article -> new Clarifier.Candidate(articles.get(article), shown.apply(article)))
                                .toList()));
        EvidenceFinder finder = new EvidenceFinder(query.text(), text.whole(), terms, index);
        List<Verdict.Found> found = new ArrayList<>();
        for (Judgement.Judged each :
                judged.articles().subList(0, Math.min(judged.articles().size(), query.limit()))) {
            found.add(new Verdict.Found(each.article(), each.probability(), () -> finder.in(each.article())));
        }
        return new Verdict(
                decision.status(),
                decision.ground(),
                found,
                confidence.threshold(),
                decision.question(),
                () -> explained(contest, judged));
    }

    /** What product and choices leave of a judgement; where nothing is left, the articles of the product are asked. */
    private Judgement left(Asked query, PastedText text, Judgement all) {
        if (query.product().isEmpty() && query.choices().isEmpty()) {
            return all;
        }
        Judgement left = all.among(allowed(query));
        if (!left.articles().isEmpty() || all.articles().isEmpty()) {
            return left;
        }
        Contest nearest = new Contest(View.of(text, index, allowed(query)), index, evidence);
        return Judgement.of(nearest, index, confidence).atMost(all.leftByFirst());
    }

    private Verdict.Explained explained(Contest contest, Judgement judged) {
        List<Verdict.Candidate> candidates = new ArrayList<>();
        for (Judgement.Judged each : judged.articles()) {
            Map<String, Double> named = new LinkedHashMap<>();
            for (int i = 0; i < each.standing().length; i++) {
                named.put(Standing.NAMES.get(i), each.standing()[i]);
            }
            candidates.add(new Verdict.Candidate(each.article(), each.score(), each.probability(), named));
        }
        View whole = contest.views().get(0);
        // The segments of a query may name articles that the whole of it does not.
        int named = Math.max(whole.ranking().named(), candidates.size());
        return new Verdict.Explained(whole.terms().items().size(), named, whole.prose(), candidates);
    }

    /**
     * The most probable article.
     *
     * @param article its number
     */
    public record Guess(String article, double probability) {}

    /** What would be answered if some articles, by number, were not there; empty where nothing is recognised. */
    public Optional<Guess> guess(String query, Set<String> gone) {
        IntPredicate there = article ->
                gone.isEmpty() || !gone.contains(articles.get(article).number());
        PastedText text = PastedText.read(query);
        Contest contest = new Contest(View.of(text, index, there), index, evidence);
        if (Decision.silence(text, contest.views().get(0).terms(), vocabulary).isPresent()) {
            return Optional.empty();
        }
        return Judgement.of(contest, index, confidence).articles().stream()
                .findFirst()
                .map(first -> new Guess(articles.get(first.article()).number(), first.probability()));
    }

    /** What the weights of the evidence are learnt from: the best candidates of each view. */
    public List<Sample> samples(String query, int most) {
        List<Sample> samples = new ArrayList<>();
        for (View view : View.of(PastedText.read(query), index, Matcher::every)) {
            for (int i = 0; i < Math.min(most, view.ranking().ranked().size()); i++) {
                int article = view.ranking().ranked().get(i).article();
                double[] features = Features.of(view, i, new Met(view.terms(), article, index), Set.of());
                samples.add(new Sample(articles.get(article).number(), view.prose(), features));
            }
        }
        return samples;
    }

    /** What the trees of the confidence are learnt from: the contenders, with how they stand. */
    public List<Sample> standings(String query) {
        Contest contest = new Contest(View.of(PastedText.read(query), index, Matcher::every), index, evidence);
        return contest.contenders().stream()
                .map(each -> new Sample(
                        articles.get(each.article()).number(),
                        each.view().prose(),
                        new Standing(contest, each, index).numbers(Set.of())))
                .toList();
    }

    /**
     * A candidate.
     *
     * @param article its number
     * @param prose how much the view reads like sentences of a person
     * @param numbers the features, or the standing, in the order of their names
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    public record Sample(String article, double prose, double[] numbers) {}

    /** The names of the features, and of the numbers of a standing. */
    public static List<String> names(boolean standing) {
        return standing ? Standing.NAMES : Features.NAMES;
    }

    private static boolean every(int article) {
        return true;
    }

    /** Which articles the product and the choice leave. */
    private IntPredicate allowed(Asked query) {
        IntPredicate product = query.product()
                .map(name -> (IntPredicate) article -> ProductFilter.agrees(Folding.fold(name), articles.get(article)))
                .orElse(Matcher::every);
        IntPredicate choice = Matcher::every;
        for (String chosen : query.choices()) {
            if (articles.stream().noneMatch(article -> Clarifier.agrees(chosen, article))) {
                throw new IllegalArgumentException("there is no such choice");
            }
            choice = choice.and(article -> Clarifier.agrees(chosen, articles.get(article)));
        }
        return product.and(choice);
    }
}
