package io.github.remedium.internal.ranking;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.ArticleTexts;
import io.github.remedium.internal.index.IndexBuilder;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
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

    /** Queries that ask for less than this many bits say nothing in particular. */
    private static final float LEAST_ASKED = 5;

    /** Candidates that come this near to the first may be meant as well. */
    private static final double NEAR = 0.8;

    /** A lead of this share of the first one's score is no tie. */
    private static final double CLEAR_LEAD = 0.02;

    private static final int MOST_OPTIONS = 5;

    private final List<Article> articles;
    private final ArticleIndex index;
    private final Confidence confidence;

    private Matcher(List<Article> articles, ArticleIndex index, Confidence confidence) {
        this.articles = articles;
        this.index = index;
        this.confidence = confidence;
    }

    /**
     * A matcher for these articles; indexing takes about half a millisecond for each.
     *
     * @param known what is known about languages
     * @param lexicons entries added to the shipped lexicon
     * @param learning whether to learn from the articles' own translations where some article lacks a language
     */
    public static Matcher of(
            List<Article> articles, Languages known, List<String> lexicons, Confidence confidence, boolean learning) {
        Set<String> languages = articles.stream().flatMap(Matcher::languages).collect(Collectors.toUnmodifiableSet());
        IndexBuilder builder =
                new IndexBuilder(Lexicon.of(known, lexicons), BackgroundFrequencies.of(known), languages);
        // Where every article is there in every language, its own words find it.
        boolean lacking = articles.stream()
                .anyMatch(article -> languages(article).distinct().count() < languages.size());
        if (lacking && learning) {
            builder.learning();
        }
        for (Article article : articles) {
            builder.add(ArticleTexts.of(article));
        }
        return new Matcher(List.copyOf(articles), builder.build(), confidence);
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
        Contest contest = new Contest(View.of(text, index, allowed(query)), index, confidence);
        QueryTerms terms = contest.views().get(0).terms();
        List<Contest.Contender> contenders = contest.contenders();
        Optional<Verdict.Ground> silence = silence(text.whole(), terms);
        EvidenceFinder evidence = new EvidenceFinder(query.text(), text.whole(), terms, index);
        double[] sure = silence.isPresent() ? new double[contenders.size()] : confidences(contenders);
        Decision decision = silence.map(ground -> new Decision(Verdict.Status.NONE, ground, Optional.empty()))
                .orElseGet(() -> decide(query, contest, sure, shown));
        List<Verdict.Found> found = new ArrayList<>();
        for (int i = 0; i < Math.min(contenders.size(), query.limit()); i++) {
            int article = contenders.get(i).article();
            found.add(new Verdict.Found(article, sure[i], () -> evidence.in(article)));
        }
        return new Verdict(
                decision.status(),
                decision.ground(),
                found,
                threshold(contest),
                decision.question(),
                () -> explained(contest, sure));
    }

    private double threshold(Contest contest) {
        return confidence.threshold(
                contest.contenders().isEmpty() ? 0 : contest.contenders().get(0).view().prose());
    }

    /**
     * The probability of each candidate: of the first from its features; the others share in what it leaves by their
     * scores, so that all together never exceed certainty.
     */
    private double[] confidences(List<Contest.Contender> contenders) {
        double[] sure = new double[contenders.size()];
        if (sure.length == 0) {
            return sure;
        }
        sure[0] = 1 / (1 + Math.exp(-contenders.get(0).evidence()));
        double[] odds = new double[sure.length];
        double sum = 0;
        for (int i = 1; i < sure.length; i++) {
            odds[i] = Math.exp(contenders.get(i).evidence());
            sum += odds[i];
        }
        for (int i = 1; i < sure.length; i++) {
            sure[i] = Math.min(sure[0], (1 - sure[0]) * odds[i] / (1 + sum));
        }
        return sure;
    }

    private Verdict.Explained explained(Contest contest, double[] sure) {
        List<Verdict.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sure.length; i++) {
            Contest.Contender contender = contest.contenders().get(i);
            Map<String, Double> named = new LinkedHashMap<>();
            for (int f = 0; f < contender.features().length; f++) {
                named.put(Features.NAMES.get(f), contender.features()[f]);
            }
            candidates.add(new Verdict.Candidate(
                    contender.article(), contender.ranked().score(), sure[i], named));
        }
        View whole = contest.views().get(0);
        return new Verdict.Explained(
                whole.terms().items().size(), whole.ranking().named(), whole.prose(), candidates);
    }

    /** What the trainer learns from: for each view its best candidates, with their features. */
    public List<Sample> samples(String query, int most) {
        List<Sample> samples = new ArrayList<>();
        for (View view : View.of(PastedText.read(query), index, article -> true)) {
            for (int i = 0; i < Math.min(most, view.ranking().ranked().size()); i++) {
                int article = view.ranking().ranked().get(i).article();
                samples.add(new Sample(
                        view.whole() ? -1 : view.rank(),
                        i,
                        articles.get(article).number(),
                        view.prose(),
                        Features.of(view, i, index)));
            }
        }
        return samples;
    }

    /**
     * A candidate of a view.
     *
     * @param view -1 for the whole query, else the rank of the segment
     * @param place its place in the view
     * @param article its number
     * @param prose how much the view reads like sentences of a person
     * @param features its features, in the order of their names
     */
    @SuppressWarnings("ArrayRecordComponent") // internal, never compared
    public record Sample(int view, int place, String article, double prose, double[] features) {}

    private record Decision(Verdict.Status status, Verdict.Ground ground, Optional<Clarification> question) {}

    /** Why a query says too little to be answered at all. */
    private Optional<Verdict.Ground> silence(QueryText text, QueryTerms terms) {
        long telling = terms.items().stream().filter(item -> item.asked() > 1).count();
        if (text.atoms().size() < 2 && terms.items().size() < 2) {
            return Optional.of(Verdict.Ground.TOO_SHORT);
        }
        if (telling == 0 || terms.asked() < LEAST_ASKED) {
            return Optional.of(Verdict.Ground.ONLY_GENERAL_WORDS);
        }
        boolean recognised = terms.items().stream().anyMatch(item -> item.isKnown() && item.asked() > 1);
        return recognised ? Optional.empty() : Optional.of(Verdict.Ground.NOTHING_RECOGNISED);
    }

    private Decision decide(Asked query, Contest contest, double[] sure, IntFunction<Translation> shown) {
        List<Contest.Contender> contenders = contest.contenders();
        if (contenders.isEmpty()) {
            return none(Verdict.Ground.NOTHING_RECOGNISED);
        }
        Contest.Contender first = contenders.get(0);
        if (sure[0] >= threshold(contest)) {
            boolean signature = first.ranked().signature().coverage >= 0.5;
            return new Decision(
                    Verdict.Status.FOUND,
                    signature ? Verdict.Ground.SIGNATURE_MET : Verdict.Ground.DESCRIPTION_MET,
                    Optional.empty());
        }
        return none(Verdict.Ground.NOT_SURE);
    }

    private static Decision none(Verdict.Ground ground) {
        return new Decision(Verdict.Status.NONE, ground, Optional.empty());
    }

    /** Which articles the product and the choice leave. */
    private IntPredicate allowed(Asked query) {
        IntPredicate product = query.product()
                .map(name -> (IntPredicate) article -> ProductFilter.agrees(Folding.fold(name), articles.get(article)))
                .orElse(article -> true);
        IntPredicate choice = query.choice()
                .map(chosen -> (IntPredicate) article -> Clarifier.agrees(chosen, articles.get(article)))
                .orElse(article -> true);
        return product.and(choice);
    }
}
