package io.github.remedium.evaluate;

import java.util.Optional;
import java.util.Set;

/**
 * A query that was not answered as it should be. Immutable.
 *
 * @param outcome the query and its answer
 * @param kind what went wrong
 */
public record Miss(Outcome outcome, Kind kind) {

    /** What can go wrong, the worst first. */
    public enum Kind {
        /** No article is right, but the answer was an article. */
        FALSE_ANSWER,
        /** The answer was another article. */
        WRONG_ANSWER,
        /** None of the right articles is in the knowledge base. */
        ARTICLE_MISSING,
        /** The answer was not an article, and no right article is among the candidates. */
        NOT_LISTED,
        /** The answer was not an article, and a right article is among the candidates, but not first. */
        LISTED_LOWER,
        /** The answer was not an article, although a right article is the first candidate. */
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
