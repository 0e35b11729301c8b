package io.github.remedium.match;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How an answer was decided.
 *
 * @param queryTokens tokens of the query that were looked at
 * @param candidates articles that the index named
 * @param compared candidates that were compared in full
 * @param prose how much the query reads like sentences of a person rather than like a program's output, 0 to 1
 * @param threshold the confidence from which an article counts as found
 * @param ranked the compared candidates, the most probable first
 */
public record Explanation(
        int queryTokens, int candidates, int compared, double prose, double threshold, List<Candidate> ranked) {

    /** Copies the list. */
    public Explanation {
        ranked = List.copyOf(ranked);
    }

    /**
     * One compared candidate.
     *
     * @param article its number
     * @param score how well it fits the part of the query that it fits best
     * @param confidence its probability
     * @param features what the probability was made from, by name
     */
    public record Candidate(String article, double score, double confidence, Map<String, Double> features) {

        /** Copies the map, keeping its order. */
        public Candidate {
            features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        }
    }
}
