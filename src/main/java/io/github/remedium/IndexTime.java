package io.github.remedium;

/** When a knowledge base makes the index that matching needs. */
public enum IndexTime {
    /** While it is built, so that the first query is as fast as all others. */
    AT_BUILD,
    /** With the first query, so that reading articles costs nothing but loading them. */
    AT_FIRST_MATCH
}
