package io.github.remedium.match;

import io.github.remedium.internal.paste.ThrowableText;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A raw error string, and what is known about who asks. Immutable; the {@code with}-like methods return a new query.
 *
 * <pre>{@code
 * Query.of(text).locale(Locale.forLanguageTag("nl")).product("Campaign").limit(5)
 * }</pre>
 */
public final class Query {

    /** How many matches an answer lists unless the query says otherwise. */
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

    /** A query for this text: a log excerpt, a dialog's words, a message around an error; any string is allowed. */
    public static Query of(String text) {
        return new Query(Objects.requireNonNull(text), null, null, null, DEFAULT_LIMIT);
    }

    /** A query for a throwable: its cause chain and the frames of each, as a stack trace prints them. */
    public static Query of(Throwable throwable) {
        return of(ThrowableText.of(throwable));
    }

    /** For a reader of this language; without one the configured fallbacks decide. */
    public Query locale(Locale locale) {
        return new Query(text, locale, product, choice, limit);
    }

    /** Only articles about this product: a word or phrase of its name, in any case. */
    public Query product(String product) {
        return new Query(text, locale, product, choice, limit);
    }

    /** The option the reader chose in the question of an ambiguous answer to the same text. */
    public Query choice(String choice) {
        return new Query(text, locale, product, choice, limit);
    }

    /**
     * At most this many matches.
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

    /** The reader's language. */
    public Optional<Locale> locale() {
        return Optional.ofNullable(locale);
    }

    /** The product to keep to. */
    public Optional<String> product() {
        return Optional.ofNullable(product);
    }

    /** The chosen option. */
    public Optional<String> choice() {
        return Optional.ofNullable(choice);
    }

    /** How many matches at most. */
    public int limit() {
        return limit;
    }

    /** What is asked besides the text, which is private and not shown. */
    @Override
    public String toString() {
        return "Query[" + text.length() + " characters, locale=" + locale + ", product=" + product + ", limit=" + limit
                + "]";
    }
}
