package io.github.remedium.match;

import io.github.remedium.internal.paste.ThrowableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A raw error string, and what is known of the person who asks. Immutable: every method returns a new query. Two queries
 * are equal if all their parts are. No method takes null.
 *
 * <pre>{@code
 * Query.of(text).locale(Locale.forLanguageTag("nl")).product("Campaign").limit(5)
 * }</pre>
 */
public final class Query {

    /** The largest number of matches in an answer if the query does not set another: 5. */
    public static final int DEFAULT_LIMIT = 5;

    /** The largest number of choices in a query: 20. A chain of questions is much shorter. */
    public static final int MOST_CHOICES = 20;

    private final String text;
    private final @Nullable Locale locale;
    private final @Nullable String product;
    private final List<String> choices;
    private final int limit;

    private Query(String text, @Nullable Locale locale, @Nullable String product, List<String> choices, int limit) {
        this.text = text;
        this.locale = locale;
        this.product = product;
        this.choices = choices;
        this.limit = limit;
    }

    /**
     * A query for a text: a log excerpt, the words of a dialog, a stack trace, a message of a person. Any string is
     * allowed, of any length.
     */
    public static Query of(String text) {
        return new Query(Objects.requireNonNull(text, "text"), null, null, List.of(), DEFAULT_LIMIT);
    }

    /** A query for a throwable, its causes and their stack frames, as a stack trace prints them. */
    public static Query of(Throwable throwable) {
        return of(ThrowableText.of(Objects.requireNonNull(throwable, "throwable")));
    }

    /** Sets the language of the reader. Without one, the fallbacks of the knowledge base decide. */
    public Query locale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new Query(text, locale, product, choices, limit);
    }

    /** Keeps to articles about one product, given by a word or phrase of its name, in upper or lower case. */
    public Query product(String product) {
        Objects.requireNonNull(product, "product");
        return new Query(text, locale, product, choices, limit);
    }

    /**
     * Sets what the reader chose in the question of an ambiguous answer, and forgets earlier choices: the same as
     * {@link #choices} with a list of one.
     */
    public Query choice(String choice) {
        return choices(List.of(Objects.requireNonNull(choice, "choice")));
    }

    /**
     * Sets all that the reader chose, one choice for each question that was asked, and forgets earlier choices. A choice is
     * the {@link Question.Option#choice} of an option of an ambiguous answer. Only articles that agree with every choice
     * are answered. The text must be the same as in the query that got the first question.
     *
     * <p>{@link io.github.remedium.KnowledgeBase#match(Query)} refuses a choice that agrees with no article of the knowledge
     * base: it throws an {@code IllegalArgumentException}.
     *
     * @param choices the choices, in any order; empty if there was no question
     * @throws IllegalArgumentException if there are more than {@link #MOST_CHOICES}
     */
    public Query choices(List<String> choices) {
        List<String> copy = List.copyOf(Objects.requireNonNull(choices, "choices"));
        if (copy.size() > MOST_CHOICES) {
            throw new IllegalArgumentException("at most " + MOST_CHOICES + " choices are allowed, were " + copy.size());
        }
        return new Query(text, locale, product, copy, limit);
    }

    /**
     * Adds what the reader chose in the question of the last answer to earlier choices; see {@link #choices}.
     *
     * @param choice the {@link Question.Option#choice} of the chosen option
     * @throws IllegalArgumentException if there are more than {@link #MOST_CHOICES} then
     */
    public Query andChoice(String choice) {
        List<String> more = new ArrayList<>(choices);
        more.add(Objects.requireNonNull(choice, "choice"));
        return choices(more);
    }

    /**
     * Sets the largest number of matches in the answer.
     *
     * @throws IllegalArgumentException unless it is from 1 to 100
     */
    public Query limit(int limit) {
        if (limit < 1 || limit > 100) {
            throw new IllegalArgumentException("limit must be from 1 to 100, was " + limit);
        }
        return new Query(text, locale, product, choices, limit);
    }

    /** The error text. */
    public String text() {
        return text;
    }

    /** The reader's language; empty if it is not known. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    /** The product to keep to; empty for all. */
    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    /** The chosen options; empty if there was no question. */
    public List<String> choices() {
        return choices;
    }

    /** The largest number of matches in the answer, 1 to 100. */
    public int limit() {
        return limit;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Query that
                && text.equals(that.text)
                && Objects.equals(locale, that.locale)
                && Objects.equals(product, that.product)
                && choices.equals(that.choices)
                && limit == that.limit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, locale, product, choices, limit);
    }

    /** The parts of the query, but of the text only its length: it may be private. */
    @Override
    public String toString() {
        return "Query[" + text.length() + " characters, locale=" + locale + ", product=" + product + ", limit=" + limit
                + "]";
    }
}
