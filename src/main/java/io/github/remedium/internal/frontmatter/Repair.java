package io.github.remedium.internal.frontmatter;

/**
 * Something that was wrong with front matter and was read all the same.
 *
 * @param code which kind of thing, in lower case with hyphens
 * @param line the line in the file, from 1
 * @param column the column, from 1
 * @param message what is wrong and what was assumed
 */
public record Repair(String code, int line, int column, String message) {}
