package io.github.remedium.match;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the knowledge base says to a query. Immutable; the same query to the same knowledge base gives an equal one. */
public final class Answer {

    private final AnswerStatus status;
    private final Reason reason;
    private final List<Match> matches;
    private final @Nullable Question question;
    private final Supplier<Explanation> explanation;

    /**
     * An answer.
     *
     * @param matches the best first; under {@link AnswerStatus#NONE} the nearest candidates with their low confidence
     * @param question what to ask, for {@link AnswerStatus#AMBIGUOUS}
     */
    Answer(
            AnswerStatus status,
            Reason reason,
            List<Match> matches,
            @Nullable Question question,
            Supplier<Explanation> explanation) {
        this.status = status;
        this.reason = reason;
        this.matches = List.copyOf(matches);
        this.question = question;
        this.explanation = explanation;
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

    /** What to ask the reader; present for an ambiguous answer alone. */
    public Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    /** How the decision was made, as data; put together anew at each call. */
    public Explanation explain() {
        return explanation.get();
    }
}
