/**
 * The door for language models: the Model Context Protocol, over standard streams and over HTTP.
 *
 * <p>{@link io.github.remedium.mcp.McpDoor} is the way in and the only class that knows the protocol's kit, which moves.
 * {@code ArticleTools} is what the tools do, in maps and lists; their names, words and schemas are in tools.json.
 */
@NullMarked
package io.github.remedium.mcp;

import org.jspecify.annotations.NullMarked;
