package io.github.remedium.match;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.index.ArticleIndex;
import io.github.remedium.internal.index.IndexBuilder;
import io.github.remedium.internal.lexicon.BackgroundFrequencies;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.text.Folding;
import io.github.remedium.locale.AvailableLocales;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final List<AvailableLocales> locales;
    private final ArticleIndex index;
    private final Confidence confidence;

    private Matcher(List<Article> articles, List<AvailableLocales> locales, ArticleIndex index, Confidence confidence) {
        this.articles = articles;
        this.locales = locales;
        this.index = index;
        this.confidence = confidence;
    }

    /** A matcher for these articles; indexing takes about half a millisecond for each. */
    public static Matcher of(List<Article> articles, LocaleChooser chooser, MatchSettings settings) {
        Set<String> languages = articles.stream().flatMap(Matcher::languages).collect(Collectors.toUnmodifiableSet());
        IndexBuilder builder =
                new IndexBuilder(Lexicon.standard(settings.lexicons()), BackgroundFrequencies.standard(), languages);
        // Where every article is there in every language, its own words find it.
        boolean lacking = articles.stream()
                .anyMatch(article -> languages(article).distinct().count() < languages.size());
        if (lacking && settings.learning()) {
            builder.learning();
        }
        Map<List<Locale>, AvailableLocales> prepared = new HashMap<>();
        List<AvailableLocales> locales = new ArrayList<>();
        for (Article article : articles) {
            builder.add(ArticleTexts.of(article));
            locales.add(prepared.computeIfAbsent(article.locales(), chooser::among));
        }
        return new Matcher(List.copyOf(articles), locales, builder.build(), settings.confidence());
    }

    private static Stream<String> languages(Article article) {
        return article.locales().stream().map(Locale::getLanguage);
    }

    /** The answer to a query. The same query gives an equal answer. */
    public Answer match(Query query) {
        QueryText text = QueryText.read(query.text());
        QueryTerms terms = new QueryTerms(text, index);
        double prose = Features.prose(terms);
        Optional<Reason> silence = silence(text, terms);
        Ranking ranking = new Ranking(terms, index, allowed(query));
        List<Ranking.Ranked> ranked = ranking.ranked();
        EvidenceFinder evidence = new EvidenceFinder(query.text(), text, terms, index);
        double[] sure = silence.isPresent() ? new double[ranked.size()] : confidences(terms, ranked, prose);
        List<Match> matches = new ArrayList<>();
        for (int i = 0; i < Math.min(ranked.size(), Math.max(query.limit(), MOST_OPTIONS)); i++) {
            matches.add(match(query, ranked.get(i), sure[i], evidence));
        }
        Decision decision = silence.map(reason -> new Decision(AnswerStatus.NONE, reason, Optional.empty()))
                .orElseGet(() -> decide(query, terms, ranked, matches));
        List<Match> listed = matches.subList(0, Math.min(matches.size(), query.limit()));
        return new Answer(
                decision.status(),
                decision.reason(),
                listed,
                decision.question().orElse(null),
                () -> explanation(terms, ranking, sure, prose));
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

    private Explanation explanation(QueryTerms terms, Ranking ranking, double[] sure, double prose) {
        List<Explanation.Candidate> explained = new ArrayList<>();
        for (int i = 0; i < sure.length; i++) {
            double[] features = Features.of(terms, ranking.ranked(), i, index);
            explained.add(explained(ranking.ranked().get(i), sure[i], features));
        }
        return new Explanation(
                terms.items().size(), ranking.named(), sure.length, prose, confidence.threshold(prose), explained);
    }

    private record Decision(AnswerStatus status, Reason reason, Optional<Question> question) {}

    /** Why a query says too little to be answered at all. */
    private Optional<Reason> silence(QueryText text, QueryTerms terms) {
        long telling = terms.items().stream().filter(item -> item.asked() > 1).count();
        if (text.atoms().size() < 2 && terms.items().size() < 2) {
            return Optional.of(Reason.TOO_SHORT);
        }
        if (telling == 0 || terms.asked() < LEAST_ASKED) {
            return Optional.of(Reason.ONLY_GENERAL_WORDS);
        }
        boolean recognised = terms.items().stream().anyMatch(item -> item.isKnown() && item.asked() > 1);
        return recognised ? Optional.empty() : Optional.of(Reason.NOTHING_RECOGNISED);
    }

    private Decision decide(Query query, QueryTerms terms, List<Ranking.Ranked> ranked, List<Match> matches) {
        double prose = Features.prose(terms);
        double threshold = confidence.threshold(prose);
        if (matches.isEmpty()) {
            boolean excluded = query.product().isPresent()
                    && !new Ranking(terms, index, article -> true).ranked().isEmpty();
            return none(excluded ? Reason.EXCLUDED_BY_PRODUCT : Reason.NOTHING_RECOGNISED);
        }
        if (matches.get(0).confidence() >= threshold) {
            boolean signature = ranked.get(0).signature().coverage >= 0.5;
            return new Decision(
                    AnswerStatus.FOUND, signature ? Reason.SIGNATURE_MET : Reason.DESCRIPTION_MET, Optional.empty());
        }
        int near = near(ranked);
        if (near > 1 && isFoundAlone(terms, ranked, prose)) {
            Optional<Question> question = Clarifier.ask(matches.subList(0, near));
            return question.isPresent()
                    ? new Decision(AnswerStatus.AMBIGUOUS, Reason.SEVERAL_FIT, question)
                    : none(Reason.SEVERAL_FIT);
        }
        if (query.product().isPresent()) {
            Ranking all = new Ranking(terms, index, article -> true);
            if (all.ranked().get(0).article() != ranked.get(0).article() && isFoundAlone(terms, all.ranked(), prose)) {
                return none(Reason.EXCLUDED_BY_PRODUCT);
            }
        }
        return none(Reason.NOT_SURE);
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

    private static Decision none(Reason reason) {
        return new Decision(AnswerStatus.NONE, reason, Optional.empty());
    }

    /** Which articles the product and the choice leave. */
    private IntPredicate allowed(Query query) {
        IntPredicate product = query.product()
                .map(name -> (IntPredicate) article -> ProductFilter.agrees(Folding.fold(name), articles.get(article)))
                .orElse(article -> true);
        IntPredicate choice = query.choice()
                .map(chosen -> (IntPredicate) article -> Clarifier.agrees(chosen, articles.get(article)))
                .orElse(article -> true);
        return product.and(choice);
    }

    private Match match(Query query, Ranking.Ranked ranked, double sure, EvidenceFinder evidence) {
        Article article = articles.get(ranked.article());
        LocaleChoice choice = locales.get(ranked.article()).choose(query.locale());
        Translation served = article.translation(choice.served())
                .orElseThrow(() -> new IllegalStateException("chose a locale that is not there: " + choice));
        return new Match(article, served, choice, sure, () -> evidence.in(ranked.article()));
    }

    private Explanation.Candidate explained(Ranking.Ranked ranked, double sure, double[] features) {
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < features.length; i++) {
            named.put(Features.NAMES.get(i), features[i]);
        }
        return new Explanation.Candidate(articles.get(ranked.article()).number(), ranked.score(), sure, named);
    }
}
