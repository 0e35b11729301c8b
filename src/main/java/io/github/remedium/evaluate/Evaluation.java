package io.github.remedium.evaluate;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well a knowledge base answers labelled queries. Immutable.
 *
 * @param precision what share of accepted articles must be right for {@link Figures#coverage}
 * @param all the figures of all queries
 * @param types the figures of each type of query, by its name
 * @param languages the figures of each language of queries, by its tag; queries without one are in none
 * @param misses what went wrong, the worst kinds first
 * @param outcomes what came of each query, in their order
 */
public record Evaluation(
        double precision,
        Figures all,
        Map<String, Figures> types,
        Map<String, Figures> languages,
        List<Miss> misses,
        List<Outcome> outcomes) {

    /** The precision that coverage is measured at unless another one is asked for. */
    public static final double DEFAULT_PRECISION = 0.99;

    /** How many articles are asked for with each query unless another number is. */
    public static final int DEFAULT_LIMIT = 10;

    /** Copies the collections. */
    public Evaluation {
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        misses = List.copyOf(misses);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Asks a knowledge base each of the queries.
     *
     * @param limit how many articles to ask for, from 1 to 100
     * @param precision what share of accepted articles must be right for coverage, 0 to 1
     */
    public static Evaluation of(KnowledgeBase kb, List<LabelledQuery> queries, int limit, double precision) {
        return of(kb, queries, limit, precision, (query, answer) -> {});
    }

    /**
     * The same, for a listener that is shown each query and its answer, in their order.
     *
     * @param limit how many articles to ask for, from 1 to 100
     * @param precision what share of accepted articles must be right for coverage, 0 to 1
     */
    public static Evaluation of(
            KnowledgeBase kb,
            List<LabelledQuery> queries,
            int limit,
            double precision,
            BiConsumer<LabelledQuery, Answer> listener) {
        List<Outcome> outcomes = new ArrayList<>();
        for (LabelledQuery query : queries) {
            Answer answer = kb.match(Query.of(query.query()).limit(limit));
            listener.accept(query, answer);
            outcomes.add(Outcome.of(query, answer));
        }
        Set<String> numbers = kb.articles().stream().map(Article::number).collect(Collectors.toSet());
        List<Miss> misses = outcomes.stream()
                .map(outcome -> Miss.of(outcome, numbers))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Miss::kind))
                .toList();
        return new Evaluation(
                precision,
                Figures.of(outcomes, precision),
                grouped(outcomes, precision, query -> Optional.of(query.type())),
                grouped(outcomes, precision, LabelledQuery::language),
                misses,
                outcomes);
    }

    private static Map<String, Figures> grouped(
            List<Outcome> outcomes, double precision, Function<LabelledQuery, Optional<String>> by) {
        Map<String, List<Outcome>> groups = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            by.apply(outcome.query())
                    .ifPresent(name -> groups.computeIfAbsent(name, any -> new ArrayList<>())
                            .add(outcome));
        }
        Map<String, Figures> figures = new TreeMap<>();
        groups.forEach((name, members) -> figures.put(name, Figures.of(members, precision)));
        return figures;
    }

    /** As a table to read, and what went wrong. Ends in a line break. */
    public String text() {
        return EvaluationText.of(this);
    }

    /** As one JSON object in one line. */
    public String json() {
        return EvaluationJson.of(this);
    }

    /** As one self-contained page of HTML with a reliability diagram and a risk-coverage curve. */
    public String html() {
        return EvaluationPage.of(this);
    }
}
