package io.github.remedium.evaluate;

import io.github.remedium.match.Answer;
import io.github.remedium.match.AnswerStatus;
import io.github.remedium.match.Reason;
import java.util.List;
import java.util.Optional;

/**
 * What came of a query.
 *
 * @param query the query
 * @param status the answer's status; absent where only a ranking is known
 * @param reason why the answer is what it is; absent where only a ranking is known
 * @param ranking the listed articles, the best first
 */
public record Outcome(
        LabelledQuery query, Optional<AnswerStatus> status, Optional<Reason> reason, List<Ranked> ranking) {

    /** Copies the list. */
    public Outcome {
        ranking = List.copyOf(ranking);
    }

    /**
     * A listed article.
     *
     * @param article its number
     * @param confidence the probability that it is right, as it was given
     */
    public record Ranked(String article, double confidence) {}

    /** The outcome that an answer is. */
    public static Outcome of(LabelledQuery query, Answer answer) {
        return new Outcome(
                query,
                Optional.of(answer.status()),
                Optional.of(answer.reason()),
                answer.matches().stream()
                        .map(match -> new Ranked(match.article().number(), match.confidence()))
                        .toList());
    }

    /** The place of the first right article, from 1; 0 where none is listed. */
    public int rank() {
        for (int i = 0; i < ranking.size(); i++) {
            if (query.labels().contains(ranking.get(i).article())) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether the first listed article is right. */
    public boolean isRight() {
        return rank() == 1;
    }

    /** Whether an article was answered. */
    public boolean isAnswered() {
        return status.filter(given -> given == AnswerStatus.FOUND).isPresent();
    }

    /** The first confidence; -1, which is below all others, where nothing is listed. */
    double confidence() {
        return ranking.isEmpty() ? -1 : ranking.get(0).confidence();
    }
}
