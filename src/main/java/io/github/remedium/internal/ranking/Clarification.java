package io.github.remedium.internal.ranking;

import java.util.List;

/**
 * The question that tells some candidates apart best.
 *
 * @param aspect what is asked about
 * @param options what can be answered; at least two
 */
public record Clarification(Aspect aspect, List<Option> options) {

    /** Copies the list. */
    public Clarification {
        options = List.copyOf(options);
    }

    /** What can tell articles apart, in the order in which people know the answer; the public names are the same. */
    public enum Aspect {
        /** The product. */
        PRODUCT,
        /** The version or variant of the product. */
        VERSION,
        /** Something the environment section names. */
        ENVIRONMENT,
        /** An error code or identifier that only one of the articles has. */
        TOKEN,
        /** The article's subject. */
        TITLE
    }

    /**
     * One possible answer.
     *
     * @param choice what chooses it
     * @param label what to show
     * @param articles the numbers of the articles that remain
     */
    public record Option(String choice, String label, List<String> articles) {

        /** Copies the list. */
        public Option {
            articles = List.copyOf(articles);
        }
    }
}
