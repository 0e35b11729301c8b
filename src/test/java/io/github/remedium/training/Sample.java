package io.github.remedium.training;

import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Explanation;
import java.util.List;
import java.util.Set;

/**
 * What can be learnt from one labelled query: the features of the first candidate, and whether it is right. Immutable.
 *
 * @param id the query's name
 * @param type what kind of query it is
 * @param group the articles it is about, joined by plus signs: samples that share one are kept together in
 *     cross-validation
 * @param right whether the first candidate is right
 * @param answerable whether any article of the knowledge base is
 * @param prose how much the query reads like prose, 0 to 1
 * @param features the first candidate's features, in the order of {@link Samples#features}; empty if there was no
 *     candidate
 */
record Sample(
        String id, String type, String group, boolean right, boolean answerable, double prose, List<Double> features) {

    /** Copies the list. */
    public Sample {
        features = List.copyOf(features);
    }

    /** Whether there was a candidate. */
    public boolean hasCandidate() {
        return !features.isEmpty();
    }

    static Sample of(LabelledQuery query, Answer answer, Set<String> numbers) {
        Explanation explanation = answer.explain();
        List<Explanation.Candidate> ranked = explanation.ranked();
        return new Sample(
                query.id(),
                query.type(),
                group(query),
                !ranked.isEmpty() && query.labels().contains(ranked.get(0).article()),
                query.labels().stream().anyMatch(numbers::contains),
                explanation.prose(),
                ranked.isEmpty()
                        ? List.of()
                        : List.copyOf(ranked.get(0).features().values()));
    }

    /**
     * The labels, whether or not the knowledge base has them, so that a query is in the same group whichever it was
     * asked. Queries without labels are named after the article they were made from, up to a hash or a tilde.
     */
    private static String group(LabelledQuery query) {
        if (query.isAnswerable()) {
            return String.join(Folds.JOINT, query.labels());
        }
        String id = query.id();
        int end = 0;
        while (end < id.length() && id.charAt(end) != '~' && id.charAt(end) != '#') {
            end++;
        }
        return end == 0 ? id : id.substring(0, end);
    }
}
