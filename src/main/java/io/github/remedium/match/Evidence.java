package io.github.remedium.match;

/**
 * A span of the query that met something in the article.
 *
 * @param start first character in the query as it was given, in UTF-16 code units from 0
 * @param end behind the last character
 * @param text the query's characters in that span
 * @param kind what kind of thing it is
 * @param met what it met in the article, as the article words it
 */
public record Evidence(int start, int end, String text, EvidenceKind kind, String met) {}
