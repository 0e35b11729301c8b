package io.github.remedium.evaluate;

import io.github.remedium.internal.trial.SelfQuery;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Joins articles that were taken for each other. Used by one thread. */
final class Families {

    /** The article that stands for the family of each; itself for one alone. */
    private final Map<String, String> parents = new TreeMap<>();

    /** A query for each article that stands, or stood, for a family. */
    private final Map<String, String> queries = new TreeMap<>();

    /** Notes that a query was answered with each of these. */
    void join(SelfQuery query, List<String> articles) {
        for (String article : articles) {
            String one = root(articles.get(0));
            String other = root(article);
            if (!one.equals(other)) {
                parents.put(other, one);
                queries.putIfAbsent(one, query.text());
            }
        }
    }

    private String root(String article) {
        String at = article;
        for (String up = parents.get(at); up != null; up = parents.get(at)) {
            at = up;
        }
        return at;
    }

    /** The families, the largest first, then by their first article. */
    List<SelfEvaluation.Family> all() {
        Map<String, TreeSet<String>> members = new TreeMap<>();
        for (String article : parents.keySet()) {
            String root = root(article);
            TreeSet<String> family = members.computeIfAbsent(root, r -> new TreeSet<>());
            family.add(root);
            family.add(article);
        }
        List<SelfEvaluation.Family> families = new ArrayList<>();
        members.forEach((root, articles) ->
                families.add(new SelfEvaluation.Family(List.copyOf(articles), queries.getOrDefault(root, ""))));
        families.sort(Comparator.comparingInt(
                        (SelfEvaluation.Family family) -> -family.articles().size())
                .thenComparing(family -> family.articles().get(0)));
        return families;
    }
}
