package io.github.remedium.evaluate;

import io.github.remedium.match.Answer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A query and how it was answered. Immutable.
 *
 * @param query the query
 * @param status the status of the answer; empty if only a ranking is known
 * @param reason the reason of the answer; empty if only a ranking is known
 * @param ranking the articles of the answer, the best first
 */
public record Outcome(
        LabelledQuery query, Optional<Answer.Status> status, Optional<Answer.Reason> reason, List<Ranked> ranking) {

    /** Copies the list. */
    public Outcome {
        ranking = List.copyOf(ranking);
    }

    /**
     * An article of an answer.
     *
     * @param article its number
     * @param confidence the probability that it is right, 0 to 1
     */
    public record Ranked(String article, double confidence) {}

    /** The outcome of an answer. */
    public static Outcome of(LabelledQuery query, Answer answer) {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(answer, "answer");
        return new Outcome(
                query,
                Optional.of(answer.status()),
                Optional.of(answer.reason()),
                answer.matches().stream()
                        .map(match -> new Ranked(match.article().number(), match.confidence()))
                        .toList());
    }

    /** The place of the first right article in the ranking, from 1; 0 if there is none. */
    public int rank() {
        for (int i = 0; i < ranking.size(); i++) {
            if (query.labels().contains(ranking.get(i).article())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the first article of the ranking is right. */
    public boolean isRight() {
        return rank() == 1;
    }

    /** Whether the answer was an article. */
    public boolean isAnswered() {
        return status.filter(given -> given == Answer.Status.FOUND).isPresent();
    }

    /** The first confidence; -1, which is below all others, where nothing is listed. */
    double confidence() {
        return ranking.isEmpty() ? -1 : ranking.get(0).confidence();
    }
}
