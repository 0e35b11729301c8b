package io.github.remedium.internal.frontmatter;

/**
 * One field of front matter.
 *
 * @param key its name as written
 * @param value its value as YAML or a repair reads it
 * @param raw what stands behind the colon, trimmed, with quotes and all
 * @param line the line of its name in the file, from 1
 * @param column the column of its value, or of its name where it has none, from 1
 */
public record Field(String key, Value value, String raw, int line, int column) {}
