package io.github.remedium.internal.ranking;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.ArticleTexts;
import io.github.remedium.internal.index.IndexBuilder;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
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
        QueryText text = QueryText.read(query.text());
        QueryTerms terms = new QueryTerms(text, index);
        double prose = Features.prose(terms);
        Optional<Verdict.Ground> silence = silence(text, terms);
        Ranking ranking = new Ranking(terms, index, allowed(query));
        List<Ranking.Ranked> ranked = ranking.ranked();
        EvidenceFinder evidence = new EvidenceFinder(query.text(), text, terms, index);
        double[] sure = silence.isPresent() ? new double[ranked.size()] : confidences(terms, ranked, prose);
        Decision decision = silence.map(ground -> new Decision(Verdict.Status.NONE, ground, Optional.empty()))
                .orElseGet(() -> decide(query, terms, ranked, sure, shown));
        List<Verdict.Found> found = new ArrayList<>();
        for (int i = 0; i < Math.min(ranked.size(), query.limit()); i++) {
            int article = ranked.get(i).article();
            found.add(new Verdict.Found(article, sure[i], () -> evidence.in(article)));
        }
        return new Verdict(
                decision.status(),
                decision.ground(),
                found,
                confidence.threshold(prose),
                decision.question(),
                () -> explained(terms, ranking, sure, prose));
    }

    /**
     * The probability of each candidate: of the first from its features; the others share in what it leaves by their
     * scores, so that all together never exceed certainty.
     */
    private double[] confidences(QueryTerms terms, List<Ranking.Ranked> ranked, double prose) {
        double[] sure = new double[ranked.size()];
        if (sure.length == 0) {
            return sure;
        }
        sure[0] = confidence.of(Features.of(terms, ranked, 0, index), prose);
        if (sure.length > 1) {
            // Two that earn the same can each be right in half of the cases at most.
            double lead = 1 - ranked.get(1).score() / ranked.get(0).score();
            sure[0] = Math.min(sure[0], 0.5 + 0.5 * Math.min(1, lead / CLEAR_LEAD));
        }
        double scores = 0;
        for (Ranking.Ranked candidate : ranked) {
            scores += candidate.score();
        }
        for (int i = 1; i < sure.length; i++) {
            double share = scores <= 0 ? 0 : ranked.get(i).score() / scores;
            sure[i] = Math.min(sure[0], (1 - sure[0]) * share);
        }
        return sure;
    }

    private Verdict.Explained explained(QueryTerms terms, Ranking ranking, double[] sure, double prose) {
        List<Verdict.Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < sure.length; i++) {
            double[] features = Features.of(terms, ranking.ranked(), i, index);
            Map<String, Double> named = new LinkedHashMap<>();
            for (int f = 0; f < features.length; f++) {
                named.put(Features.NAMES.get(f), features[f]);
            }
            Ranking.Ranked ranked = ranking.ranked().get(i);
            candidates.add(new Verdict.Candidate(ranked.article(), ranked.score(), sure[i], named));
        }
        return new Verdict.Explained(terms.items().size(), ranking.named(), prose, candidates);
    }

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

    private Decision decide(
            Asked query, QueryTerms terms, List<Ranking.Ranked> ranked, double[] sure, IntFunction<Translation> shown) {
        double prose = Features.prose(terms);
        double threshold = confidence.threshold(prose);
        if (ranked.isEmpty()) {
            boolean excluded = query.product().isPresent()
                    && !new Ranking(terms, index, article -> true).ranked().isEmpty();
            return none(excluded ? Verdict.Ground.EXCLUDED_BY_PRODUCT : Verdict.Ground.NOTHING_RECOGNISED);
        }
        if (sure[0] >= threshold) {
            boolean signature = ranked.get(0).signature().coverage >= 0.5;
            return new Decision(
                    Verdict.Status.FOUND,
                    signature ? Verdict.Ground.SIGNATURE_MET : Verdict.Ground.DESCRIPTION_MET,
                    Optional.empty());
        }
        int near = near(ranked);
        if (near > 1 && isFoundAlone(terms, ranked, prose)) {
            Optional<Clarification> question = Clarifier.ask(ranked.subList(0, near).stream()
                    .map(Ranking.Ranked::article)
                    .map(article -> new Clarifier.Candidate(articles.get(article), shown.apply(article)))
                    .toList());
            return question.isPresent()
                    ? new Decision(Verdict.Status.AMBIGUOUS, Verdict.Ground.SEVERAL_FIT, question)
                    : none(Verdict.Ground.SEVERAL_FIT);
        }
        if (query.product().isPresent()) {
            Ranking all = new Ranking(terms, index, article -> true);
            if (all.ranked().get(0).article() != ranked.get(0).article() && isFoundAlone(terms, all.ranked(), prose)) {
                return none(Verdict.Ground.EXCLUDED_BY_PRODUCT);
            }
        }
        return none(Verdict.Ground.NOT_SURE);
    }

    /** How many of the first may be meant. */
    private static int near(List<Ranking.Ranked> ranked) {
        int near = 1;
        while (near < Math.min(ranked.size(), MOST_OPTIONS)
                && ranked.get(near).score() >= NEAR * ranked.get(0).score()) {
            near++;
        }
        return near;
    }

    /** Were those near the first not there, would it be found? */
    private boolean isFoundAlone(QueryTerms terms, List<Ranking.Ranked> ranked, double prose) {
        List<Ranking.Ranked> alone = new ArrayList<>(ranked);
        alone.subList(1, near(ranked)).clear();
        return confidence.of(Features.of(terms, alone, 0, index), prose) >= confidence.threshold(prose);
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
