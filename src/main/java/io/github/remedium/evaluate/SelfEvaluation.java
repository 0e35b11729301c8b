package io.github.remedium.evaluate;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.internal.trial.SelfQueries;
import io.github.remedium.internal.trial.SelfQuery;
import io.github.remedium.internal.trial.SelfTrial;
import io.github.remedium.match.Answer;
import io.github.remedium.match.MatchSettings;
import io.github.remedium.match.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well a knowledge base answers the error strings that its own articles quote, without any labelled queries. Each is
 * asked as it is, and once more with the articles that quote it left out: what is found then is a false answer, or shows
 * two articles that cannot be told apart. What people paste is harder than what articles quote, so these figures are the
 * best that can be expected. The same articles give the same figures. Immutable.
 *
 * @param articles the number of articles
 * @param queries the number of strings and codes that were asked
 * @param answerable how many of them have a right article
 * @param answeredRight the share of those that were answered with a right article, 0 to 1
 * @param answeredWrong the share of those that were answered with another article
 * @param askedBack the share of those that were answered with a question
 * @param withoutRight how many were asked without their articles
 * @param falseAnswers the share of those that were answered all the same
 * @param families articles that were taken for each other, the largest family first
 */
public record SelfEvaluation(
        int articles,
        int queries,
        int answerable,
        double answeredRight,
        double answeredWrong,
        double askedBack,
        int withoutRight,
        double falseAnswers,
        List<Family> families) {

    /** The parts of the articles that are left out one after the other. */
    static final int FOLDS = 4;

    /**
     * Articles that were taken for each other.
     *
     * @param articles their numbers, sorted
     * @param query a string with which it happened, as an article of the family quotes it
     */
    public record Family(List<String> articles, String query) {
        public Family {
            articles = List.copyOf(articles);
        }
    }

    /** Copies the list. */
    public SelfEvaluation {
        families = List.copyOf(families);
    }

    /**
     * Puts the articles of a knowledge base to the trial. Takes about as long as indexing them five times.
     *
     * @param kb the knowledge base; only its articles are used
     * @param matching how it is matched
     */
    public static SelfEvaluation of(KnowledgeBase kb, MatchSettings matching) {
        Objects.requireNonNull(kb, "kb");
        Objects.requireNonNull(matching, "matching");
        List<Article> articles = kb.articles();
        List<SelfQuery> queries = SelfQueries.of(articles, articles.size(), SelfTrial.SEED);
        Trial trial = new Trial();
        KnowledgeBase whole = built(articles, matching);
        queries.forEach(query -> trial.asked(query, whole.match(query.text())));
        Map<String, Integer> folds = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            folds.put(articles.get(i).number(), i % FOLDS);
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            int gone = fold;
            KnowledgeBase left = built(
                    articles.stream()
                            .filter(article -> folds.getOrDefault(article.number(), 0) != gone)
                            .toList(),
                    matching);
            queries.stream()
                    .filter(query -> !query.holders().isEmpty()
                            && query.holders().stream().allMatch(each -> folds.getOrDefault(each, -1) == gone))
                    .forEach(query -> trial.askedWithout(query, left.match(query.text())));
        }
        return trial.result(articles.size());
    }

    private static KnowledgeBase built(List<Article> articles, MatchSettings matching) {
        return KnowledgeBase.builder()
                .articles(articles)
                .allowEmpty()
                .matching(matching)
                .build();
    }

    /** The figures and families to read. Ends in a line break. */
    public String text() {
        return SelfEvaluationText.text(this);
    }

    /** The same as a JSON object in one line. */
    public String json() {
        return SelfEvaluationText.json(this);
    }

    /** Counts answers. */
    private static final class Trial {
        private final Families families = new Families();
        private int queries;
        private int answerable;
        private int right;
        private int wrong;
        private int asked;
        private int without;
        private int falseAnswers;

        void asked(SelfQuery query, Answer answer) {
            queries++;
            if (query.holders().isEmpty()) {
                return;
            }
            answerable++;
            // What several articles quote word for word tells none of them.
            families.join(query, query.holders());
            if (answer.status() == Answer.Status.AMBIGUOUS) {
                asked++;
                List<String> offered = new ArrayList<>();
                answer.question().map(Question::options).orElse(List.of()).forEach(o -> offered.addAll(o.articles()));
                families.join(query, offered);
            } else if (answer.status() == Answer.Status.FOUND) {
                String found = found(answer);
                if (query.holders().contains(found)) {
                    right++;
                } else {
                    wrong++;
                    families.join(query, List.of(query.article(), found));
                }
            }
        }

        void askedWithout(SelfQuery query, Answer answer) {
            without++;
            if (answer.status() == Answer.Status.FOUND) {
                falseAnswers++;
                families.join(query, List.of(query.article(), found(answer)));
            }
        }

        private static String found(Answer answer) {
            return answer.matches().get(0).article().number();
        }

        SelfEvaluation result(int articles) {
            return new SelfEvaluation(
                    articles,
                    queries,
                    answerable,
                    share(right, answerable),
                    share(wrong, answerable),
                    share(asked, answerable),
                    without,
                    share(falseAnswers, without),
                    families.all());
        }

        private static double share(int some, int all) {
            return all == 0 ? 0 : some / (double) all;
        }
    }
}
