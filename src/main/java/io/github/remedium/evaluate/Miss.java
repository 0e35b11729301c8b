package io.github.remedium.evaluate;

import java.util.Optional;
import java.util.Set;

/**
 * A query that did not get what it should have.
 *
 * @param outcome the query and what came of it
 * @param kind what went wrong
 */
public record Miss(Outcome outcome, Kind kind) {

    /** What went wrong, the worst first. */
    public enum Kind {
        /** No article is right, but one was answered. */
        FALSE_ANSWER,
        /** Another article was answered. */
        WRONG_ANSWER,
        /** None of the right articles is in the knowledge base. */
        ARTICLE_MISSING,
        /** No answer, and no right article among those listed. */
        NOT_LISTED,
        /** No answer, and a wrong article listed before the right one. */
        LISTED_LOWER,
        /** No answer, though the right article is listed first. */
        ABSTAINED
    }

    /** What went wrong with an outcome, if anything did. */
    static Optional<Miss> of(Outcome outcome, Set<String> numbers) {
        return kind(outcome, numbers).map(kind -> new Miss(outcome, kind));
    }

    private static Optional<Kind> kind(Outcome outcome, Set<String> numbers) {
        boolean answered = outcome.status().isEmpty() || outcome.isAnswered();
        if (!outcome.query().isAnswerable()) {
            return outcome.isAnswered() ? Optional.of(Kind.FALSE_ANSWER) : Optional.empty();
        }
        if (answered && outcome.isRight()) {
            return Optional.empty();
        }
        if (outcome.query().labels().stream().noneMatch(numbers::contains)) {
            return Optional.of(Kind.ARTICLE_MISSING);
        }
        if (answered) {
            return Optional.of(Kind.WRONG_ANSWER);
        }
        return Optional.of(
                switch (outcome.rank()) {
                    case 0 -> Kind.NOT_LISTED;
                    case 1 -> Kind.ABSTAINED;
                    default -> Kind.LISTED_LOWER;
                });
    }
}
