package io.github.remedium.internal.ranking;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the ranking says to a query.
 *
 * @param status whether an article was found
 * @param ground why
 * @param found the candidates, the best first
 * @param threshold the confidence from which an article counts as found
 * @param question what to ask, where several articles fit
 * @param explained how it was decided, put together when asked for
 */
public record Verdict(
        Status status,
        Ground ground,
        List<Found> found,
        double threshold,
        Optional<Clarification> question,
        Supplier<Explained> explained) {

    /** Whether an article was found; the names are those of the public {@code Answer.Status}. */
    public enum Status {
        /** One article. */
        FOUND,
        /** Several, and a question. */
        AMBIGUOUS,
        /** None. */
        NONE
    }

    /** Why; the names are those of the public {@code Answer.Reason}. */
    public enum Ground {
        /** A signature stands in the query. */
        SIGNATURE_MET,
        /** The words describe what the article is about. */
        DESCRIPTION_MET,
        /** Several articles fit. */
        SEVERAL_FIT,
        /** Nothing in the query is known. */
        NOTHING_RECOGNISED,
        /** A single word or less. */
        TOO_SHORT,
        /** Greetings, thanks, or words that most articles hold. */
        ONLY_GENERAL_WORDS,
        /** An article fits, but not for the product asked for. */
        EXCLUDED_BY_PRODUCT,
        /** Something fits, but too little of it. */
        NOT_SURE,
        /** Thanks, greetings, a follow-up, a question about whoever answers. */
        NOT_AN_ERROR
    }

    /**
     * A candidate.
     *
     * @param article its place in the list of articles
     * @param confidence its probability
     * @param spans what of the query met it, found when asked for
     */
    public record Found(int article, double confidence, Supplier<List<MetSpan>> spans) {}

    /**
     * How it was decided.
     *
     * @param queryTokens tokens of the query that were looked at
     * @param candidates articles that the index named
     * @param prose how much the query reads like sentences of a person, 0 to 1
     * @param ranked the compared candidates, the most probable first
     */
    public record Explained(int queryTokens, int candidates, double prose, List<Candidate> ranked) {}

    /**
     * A compared candidate.
     *
     * @param article its place in the list of articles
     * @param score how well it fits the part of the query that it fits best
     * @param confidence its probability
     * @param features what the probability was made from, by name
     */
    public record Candidate(int article, double score, double confidence, Map<String, Double> features) {

        /** Copies the map, keeping its order. */
        public Candidate {
            features = Collections.unmodifiableMap(new LinkedHashMap<>(features));
        }
    }
}
