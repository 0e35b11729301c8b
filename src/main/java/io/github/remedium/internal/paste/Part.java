package io.github.remedium.internal.paste;

/**
 * A piece of a pasted text.
 *
 * @param kind what it is
 * @param start index of its first character, no blank
 * @param end index behind its last character, no blank
 * @param record number of the log record, throwable, error object or paragraph it belongs to, from 0
 * @param depth place in the chain of causes: 0 the outermost throwable, rising toward the innermost cause; at most
 *     {@value PartList#MOST_DEPTH}
 * @param level how grave the log says the record is
 */
public record Part(PartKind kind, int start, int end, int record, int depth, Level level) {}
