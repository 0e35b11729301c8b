/**
 * A server for language models: the Model Context Protocol, over standard streams and over HTTP.
 *
 * <p>{@link io.github.remedium.mcp.McpDoor} is the class to use, and the only one that knows the protocol's Java library.
 * Inside, {@code ArticleTools} does what the tools do; their names, descriptions and schemas are in tools.json.
 */
@NullMarked
package io.github.remedium.mcp;

import org.jspecify.annotations.NullMarked;
