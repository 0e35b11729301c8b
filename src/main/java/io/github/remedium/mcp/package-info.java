/**
 * A server for language models: the Model Context Protocol, over standard streams and over HTTP.
 *
 * <p>{@link io.github.remedium.mcp.McpDoor} is the class to use; it describes the tools to the protocol's Java library.
 * {@code Messages} checks what comes in and lets the library answer it, from {@code Conversation} (standard streams) or
 * {@code MessageServlet} (HTTP). {@code ArticleTools} does what the tools do; their names, descriptions and schemas are in
 * tools.json.
 */
@NullMarked
package io.github.remedium.mcp;

import org.jspecify.annotations.NullMarked;
