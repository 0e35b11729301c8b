package io.github.remedium.match;

import io.github.remedium.internal.paste.ThrowableText;
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

    private final String text;
    private final @Nullable Locale locale;
    private final @Nullable String product;
    private final @Nullable String choice;
    private final int limit;

    private Query(String text, @Nullable Locale locale, @Nullable String product, @Nullable String choice, int limit) {
        this.text = text;
        this.locale = locale;
        this.product = product;
        this.choice = choice;
        this.limit = limit;
    }

    /**
     * A query for a text: a log excerpt, the words of a dialog, a stack trace, a message of a person. Any string is
     * allowed, of any length.
     */
    public static Query of(String text) {
        return new Query(Objects.requireNonNull(text, "text"), null, null, null, DEFAULT_LIMIT);
    }

    /** A query for a throwable, its causes and their stack frames, as a stack trace prints them. */
    public static Query of(Throwable throwable) {
        return of(ThrowableText.of(Objects.requireNonNull(throwable, "throwable")));
    }

    /** Sets the language of the reader. Without one, the fallbacks of the knowledge base decide. */
    public Query locale(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return new Query(text, locale, product, choice, limit);
    }

    /** Keeps to articles about one product, given by a word or phrase of its name, in upper or lower case. */
    public Query product(String product) {
        Objects.requireNonNull(product, "product");
        return new Query(text, locale, product, choice, limit);
    }

    /**
     * Sets what the reader chose in the question of an ambiguous answer: the {@link Question.Option#choice} of an option.
     * The text must be the same as in the query that got that answer.
     */
    public Query choice(String choice) {
        Objects.requireNonNull(choice, "choice");
        return new Query(text, locale, product, choice, limit);
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
        return new Query(text, locale, product, choice, limit);
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

    /** The chosen option; empty if there was no question. */
    public Optional<String> choice() {
        return Optional.ofNullable(choice);
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
                && Objects.equals(choice, that.choice)
                && limit == that.limit;
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, locale, product, choice, limit);
    }

    /** The parts of the query, but of the text only its length: it may be private. */
    @Override
    public String toString() {
        return "Query[" + text.length() + " characters, locale=" + locale + ", product=" + product + ", limit=" + limit
                + "]";
    }
}
