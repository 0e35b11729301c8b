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
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well a knowledge base answers labelled queries. Immutable.
 *
 * @param precision the share of the accepted articles that must be right for {@link Figures#coverage}, 0 to 1
 * @param all the figures of all queries
 * @param types the figures of each type of query, by its name
 * @param languages the figures of each language of queries, by its tag; queries without a language are left out
 * @param misses the queries that were not answered as they should be, the worst kind first
 * @param outcomes the answer to each query, in the order of the queries
 */
public record Evaluation(
        double precision,
        Figures all,
        Map<String, Figures> types,
        Map<String, Figures> languages,
        List<Miss> misses,
        List<Outcome> outcomes) {

    /** The usual precision for coverage: 0.99. */
    public static final double DEFAULT_PRECISION = 0.99;

    /** The usual number of articles to ask for with each query: 10. */
    public static final int DEFAULT_LIMIT = 10;

    /** Copies the maps and lists. */
    public Evaluation {
        types = Collections.unmodifiableMap(new TreeMap<>(types));
        languages = Collections.unmodifiableMap(new TreeMap<>(languages));
        misses = List.copyOf(misses);
        outcomes = List.copyOf(outcomes);
    }

    /**
     * Asks a knowledge base each of the queries, in this thread.
     *
     * @param kb the knowledge base
     * @param queries the queries with their right articles
     * @param limit the number of articles to ask for with each query, 1 to 100
     * @param precision the share of the accepted articles that must be right for coverage, 0 to 1
     * @throws IllegalArgumentException if the limit is not from 1 to 100
     */
    public static Evaluation of(KnowledgeBase kb, List<LabelledQuery> queries, int limit, double precision) {
        Objects.requireNonNull(kb, "kb");
        Objects.requireNonNull(queries, "queries");
        List<Outcome> outcomes = new ArrayList<>();
        for (LabelledQuery query : queries) {
            Answer answer = kb.match(Query.of(query.query()).limit(limit));
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

    /** The figures as a table, and the misses. Ends in a line break. */
    public String text() {
        return EvaluationText.of(this);
    }

    /** The figures and the misses as a JSON object in one line. */
    public String json() {
        return EvaluationJson.of(this);
    }

    /** The figures and the misses as an HTML page, with a reliability diagram and a risk-coverage curve. It loads nothing. */
    public String html() {
        return EvaluationPage.of(this);
    }
}
