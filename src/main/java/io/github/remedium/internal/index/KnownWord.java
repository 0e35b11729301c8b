package io.github.remedium.internal.index;

/**
 * What the index knows of a word or compound before any query comes, so that a query's word is looked up once. Read
 * only.
 *
 * @param term its number, or -1 where only the lexicon has it
 * @param targets the term and the concepts that some article holds
 * @param credits what meeting each target earns, bits
 * @param information the information of its most telling target, bits
 * @param grammar whether it is a word of grammar or small talk
 * @param opensPhrase whether a phrase of the lexicon may begin with it
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared
public record KnownWord(
        int term, int[] targets, float[] credits, float information, boolean grammar, boolean opensPhrase) {}
