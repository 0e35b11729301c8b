package io.github.remedium.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the knowledge base says to a query. Immutable and safe for any number of threads; the same query to the same
 * knowledge base gives an equal one. Two answers are equal when status, reason, matches, threshold and question are; the
 * explanation does not count.
 */
public final class Answer {

    private final AnswerStatus status;
    private final Reason reason;
    private final List<Match> matches;
    private final double threshold;
    private final @Nullable Question question;
    private final @Nullable Supplier<Explanation> explanation;

    private Answer(
            AnswerStatus status,
            Reason reason,
            List<Match> matches,
            double threshold,
            @Nullable Question question,
            @Nullable Supplier<Explanation> explanation) {
        this.status = status;
        this.reason = reason;
        this.matches = List.copyOf(matches);
        this.threshold = threshold;
        this.question = question;
        this.explanation = explanation;
    }

    /**
     * A made answer, as a test of code that handles answers needs it; the knowledge base makes its own with it too.
     *
     * @param status found or none; for an ambiguous one see {@link #ambiguous}
     * @param reason why
     * @param matches the best first; under {@link AnswerStatus#NONE} the nearest candidates
     * @param threshold the confidence from which an article counts as found, between 0 and 1
     * @throws IllegalArgumentException if an answer is found without a match that reaches the threshold, none with one
     *     that does, or the status is ambiguous
     */
    public static Answer of(AnswerStatus status, Reason reason, List<Match> matches, double threshold) {
        if (status == AnswerStatus.AMBIGUOUS) {
            throw new IllegalArgumentException("an ambiguous answer needs a question: use Answer.ambiguous");
        }
        boolean reached = !matches.isEmpty() && matches.get(0).confidence() >= threshold;
        if (reached != (status == AnswerStatus.FOUND)) {
            throw new IllegalArgumentException("an answer is found exactly when the confidence of its first match is"
                    + " at least the threshold, here " + threshold);
        }
        return new Answer(status, Objects.requireNonNull(reason, "reason"), matches, threshold, null, null);
    }

    /**
     * A made answer that asks a question.
     *
     * @param question what to ask
     * @param matches the articles that may be meant, the best first; at least two
     * @param threshold the confidence from which an article counts as found, between 0 and 1
     */
    public static Answer ambiguous(Question question, List<Match> matches, double threshold) {
        Objects.requireNonNull(question, "question");
        return new Answer(AnswerStatus.AMBIGUOUS, Reason.SEVERAL_FIT, matches, threshold, question, null);
    }

    /** The same answer with an explanation, which is made at each call of {@link #explain}. */
    public Answer withExplanation(Supplier<Explanation> explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return new Answer(status, reason, matches, threshold, question, explanation);
    }

    /** Found, ambiguous or none. */
    public AnswerStatus status() {
        return status;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** The matches, the best first. Under {@link AnswerStatus#NONE} they are candidates and no answer. */
    public List<Match> matches() {
        return matches;
    }

    /** The article that answers the query; absent unless one was found. */
    public Optional<Match> best() {
        return status == AnswerStatus.FOUND ? Optional.of(matches.get(0)) : Optional.empty();
    }

    /** The confidence, from 0 to 1, from which an article counts as found. */
    public double threshold() {
        return threshold;
    }

    /** What to ask the reader; present for an ambiguous answer alone. */
    public Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    /** How the decision was made, as data; put together anew at each call. A made answer explains nothing. */
    public Explanation explain() {
        return explanation == null ? new Explanation(0, 0, matches.size(), 0, threshold, List.of()) : explanation.get();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Answer that
                && status == that.status
                && reason == that.reason
                && threshold == that.threshold
                && matches.equals(that.matches)
                && Objects.equals(question, that.question);
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, reason, matches, question);
    }

    /** Status, reason and matches; nothing of the query. */
    @Override
    public String toString() {
        return status + " (" + reason + ") " + matches;
    }
}
