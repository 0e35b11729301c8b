package io.github.remedium.match;

/** Why an answer is what it is. */
public enum Reason {
    /** Found: an article's signature stands in the query. */
    SIGNATURE_MET,
    /** Found: the words of the query describe what the article is about. */
    DESCRIPTION_MET,
    /** Ambiguous: several articles fit. None: several fit, and nothing tells them apart. */
    SEVERAL_FIT,
    /** None: nothing in the query is known to the knowledge base. */
    NOTHING_RECOGNISED,
    /** None: the query is a single word or less. */
    TOO_SHORT,
    /** None: greetings, thanks, or words that most articles hold. */
    ONLY_GENERAL_WORDS,
    /** None: an article fits, but not for the product asked for. */
    EXCLUDED_BY_PRODUCT,
    /** None: something fits, but too little of it to be sure. */
    NOT_SURE,
    /** None: no error at all, but thanks, greetings, a follow-up, or a question about whoever answers. */
    NOT_AN_ERROR
}
