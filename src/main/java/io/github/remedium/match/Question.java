package io.github.remedium.match;

import java.util.List;

/**
 * The one question that tells the candidates of an ambiguous answer apart best.
 *
 * @param aspect what is asked about
 * @param options what can be answered; at least two
 */
public record Question(Aspect aspect, List<Option> options) {

    /** Copies the list. */
    public Question {
        options = List.copyOf(options);
    }

    /** What can tell articles apart. */
    public enum Aspect {
        /** The product. */
        PRODUCT,
        /** The version or variant of the product. */
        VERSION,
        /** Something the environment section names. */
        ENVIRONMENT,
        /** An error code or identifier that only one of the articles has: whether it was seen as well. */
        TOKEN,
        /** The article's subject, where nothing smaller tells them apart. */
        TITLE
    }

    /**
     * One possible answer.
     *
     * @param choice what to pass to {@link Query#choices}, after those of earlier questions, to choose it; stable for the same knowledge base
     * @param label what to show, in the reader's language as far as the articles have it
     * @param articles the numbers of the articles that remain
     */
    public record Option(String choice, String label, List<String> articles) {

        /** Copies the list. */
        public Option {
            articles = List.copyOf(articles);
        }
    }
}
