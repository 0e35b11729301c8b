package io.github.remedium.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a knowledge base to a query: an article, a question that decides between several, or none.
 *
 * <pre>{@code
 * switch (answer.status()) {
 *     case FOUND -> show(answer.best().orElseThrow());
 *     case AMBIGUOUS -> ask(answer.question().orElseThrow());
 *     case NONE -> handOver(answer.reason());
 * }
 * }</pre>
 *
 * <p>Immutable and safe for any number of threads. The same query to the same knowledge base gives an equal answer. Two
 * answers are equal if status, reason, matches, threshold and question are; explanation and choices do not count.
 */
public final class Answer {

    /** What came of a query. */
    public enum Status {
        /** One article is right, with a confidence of at least the threshold. */
        FOUND,
        /** Several articles fit, and the answer to one question decides which. */
        AMBIGUOUS,
        /** No article fits; {@link Reason} says why. */
        NONE
    }

    /** Why an answer is what it is. */
    public enum Reason {
        /** Found: the query contains a message or another signature of the article. */
        SIGNATURE_MET,
        /** Found: the words of the query describe what the article is about. */
        DESCRIPTION_MET,
        /** Ambiguous: several articles fit. None: several fit, and no question can decide which. */
        SEVERAL_FIT,
        /** None: the articles contain nothing of what the query says. */
        NOTHING_RECOGNISED,
        /** None: the query has fewer than two words. */
        TOO_SHORT,
        /** None: the query has only greetings, thanks, or words that most articles contain. */
        ONLY_GENERAL_WORDS,
        /** None: an article fits, but it is not about the product of the query. */
        EXCLUDED_BY_PRODUCT,
        /** None: the best article fits, but its confidence is below the threshold. */
        NOT_SURE,
        /** None: no error at all, but thanks, greetings, a follow-up, or a question about whoever answers. */
        NOT_AN_ERROR
    }

    private final Status status;
    private final Reason reason;
    private final List<Match> matches;
    private final double threshold;
    private final @Nullable Question question;
    private final List<String> choices;
    private final @Nullable Supplier<Explanation> explanation;

    private Answer(
            Status status,
            Reason reason,
            List<Match> matches,
            double threshold,
            @Nullable Question question,
            List<String> choices,
            @Nullable Supplier<Explanation> explanation) {
        this.status = status;
        this.reason = reason;
        this.matches = List.copyOf(matches);
        this.threshold = threshold;
        this.question = question;
        this.choices = List.copyOf(choices);
        this.explanation = explanation;
    }

    /**
     * An answer made by hand, as the tests of your own code may need it.
     *
     * @param status found or none; for an ambiguous one see {@link #ambiguous}
     * @param reason why
     * @param matches the articles, the best first; for {@link Status#NONE} the nearest candidates
     * @param threshold the confidence from which an article counts as found, between 0 and 1
     * @throws IllegalArgumentException if the status is ambiguous, if it is found but the first match is below the
     *     threshold, or if it is none but the first match is not below it
     */
    public static Answer of(Status status, Reason reason, List<Match> matches, double threshold) {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(matches, "matches");
        if (status == Status.AMBIGUOUS) {
            throw new IllegalArgumentException("an ambiguous answer needs a question: use Answer.ambiguous");
        }
        boolean reached = !matches.isEmpty() && matches.get(0).confidence() >= threshold;
        if (reached != (status == Status.FOUND)) {
            throw new IllegalArgumentException("an answer is found exactly when the confidence of its first match is"
                    + " at least the threshold, here " + threshold);
        }
        return new Answer(status, reason, matches, threshold, null, List.of(), null);
    }

    /**
     * An answer made by hand that asks a question.
     *
     * @param question what to ask
     * @param matches the articles that may be right, the best first
     * @param threshold the confidence from which an article counts as found, between 0 and 1
     */
    public static Answer ambiguous(Question question, List<Match> matches, double threshold) {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(matches, "matches");
        return new Answer(Status.AMBIGUOUS, Reason.SEVERAL_FIT, matches, threshold, question, List.of(), null);
    }

    /** The same answer with an explanation. The supplier is called by each call of {@link #explain}. */
    public Answer withExplanation(Supplier<Explanation> explanation) {
        Objects.requireNonNull(explanation, "explanation");
        return new Answer(status, reason, matches, threshold, question, choices, explanation);
    }

    /** The same answer to a query with these choices. */
    public Answer withChoices(List<String> choices) {
        Objects.requireNonNull(choices, "choices");
        return new Answer(status, reason, matches, threshold, question, choices, explanation);
    }

    /** Whether an article was found. */
    public Status status() {
        return status;
    }

    /** Why the answer is what it is. */
    public Reason reason() {
        return reason;
    }

    /** The articles, the best first. For {@link Status#NONE} these are only the nearest candidates, not an answer. */
    public List<Match> matches() {
        return matches;
    }

    /** The article that answers the query; empty if the status is not {@link Status#FOUND}. */
    public Optional<Match> best() {
        return status == Status.FOUND ? Optional.of(matches.get(0)) : Optional.empty();
    }

    /**
     * The confidence, between 0 and 1, from which an article counts as found. It is the same for all queries to a knowledge
     * base: 0.75 if its settings do not say otherwise.
     */
    public double threshold() {
        return threshold;
    }

    /** The question to ask the reader; empty if the status is not {@link Status#AMBIGUOUS}. */
    public Optional<Question> question() {
        return Optional.ofNullable(question);
    }

    /**
     * What the reader chose in the questions so far: {@link Query#choices} of the query. The query that answers this
     * {@link #question} has these and one more.
     */
    public List<String> choices() {
        return choices;
    }

    /** How the answer was decided. It is computed by each call. An answer made by hand has an empty explanation. */
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

    /** Status, reason and matches, and nothing of the query. */
    @Override
    public String toString() {
        return status + " (" + reason + ") " + matches;
    }
}
