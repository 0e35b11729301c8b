package io.github.remedium.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns the text of one message into the text of its answer. What is no message gets the error that JSON-RPC 2.0 has for
 * it; the rest is answered by the protocol's library. An error says what is wrong in words of its own: no exception of
 * Java, and nothing of the message but its id. Safe for any number of threads.
 */
final class Messages implements McpStatelessServerTransport {

    private static final Set<String> BEFORE_INITIALIZE = Set.of(McpSchema.METHOD_INITIALIZE, McpSchema.METHOD_PING);

    private final JsonMapper jackson;
    private final McpJsonMapper mapper;
    private volatile @Nullable McpStatelessServerHandler handler;

    /** Messages that nothing answers yet; the library sets what does. */
    Messages(JsonMapper jackson, McpJsonMapper mapper) {
        this.jackson = jackson;
        this.mapper = mapper;
    }

    @Override
    public void setMcpHandler(McpStatelessServerHandler handler) {
        this.handler = handler;
    }

    @Override
    public List<String> protocolVersions() {
        return List.of(
                ProtocolVersions.MCP_2024_11_05,
                ProtocolVersions.MCP_2025_03_26,
                ProtocolVersions.MCP_2025_06_18,
                ProtocolVersions.MCP_2025_11_25);
    }

    @Override
    public Mono<Void> closeGracefully() {
        return Mono.empty();
    }

    /**
     * Answers a message.
     *
     * @param message its bytes, UTF-8
     * @param initialized whether all requests may be made, or the one that begins a conversation has to come first
     */
    Outcome answer(byte[] message, boolean initialized) {
        JsonNode node;
        try {
            node = jackson.readTree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(message))
                    .toString());
        } catch (CharacterCodingException e) {
            return refused(null, McpSchema.ErrorCodes.PARSE_ERROR, "the message is not UTF-8");
        } catch (JacksonException e) {
            return refused(
                    null,
                    McpSchema.ErrorCodes.PARSE_ERROR,
                    "the message is not JSON, or is nested too deep to be read");
        }
        if (node.isMissingNode()) {
            return refused(null, McpSchema.ErrorCodes.PARSE_ERROR, "the message is empty");
        }
        if (!node.isObject()) {
            return invalid(null, "a message is one JSON object; several at once are not supported");
        }
        return answer(node, initialized);
    }

    /** The refusal of a message that is larger than is read. */
    Outcome tooLarge(int bytes) {
        return invalid(null, "the message is larger than " + bytes + " bytes");
    }

    private Outcome answer(JsonNode message, boolean initialized) {
        Object id = id(message);
        if (!message.path("jsonrpc").asString("").equals("2.0")) {
            return invalid(id, "'jsonrpc' must be \"2.0\"");
        }
        if (!message.has("method")) {
            // The answer to a question that this server never asks.
            boolean response = id != null && (message.has("result") || message.has("error"));
            return response ? noted() : invalid(id, "'method' is missing");
        }
        if (!message.path("method").isString()) {
            return invalid(id, "'method' must be a string");
        }
        if (message.has("id") && id == null) {
            return invalid(null, "'id' must be a string or a whole number");
        }
        JsonNode params = message.path("params");
        if (!params.isMissingNode() && !params.isNull() && !params.isObject()) {
            return refused(id, McpSchema.ErrorCodes.INVALID_PARAMS, "'params' must be an object");
        }
        String method = message.path("method").asString();
        Map<?, ?> arguments = params.isObject() ? jackson.convertValue(params, Map.class) : null;
        if (id == null) {
            return noted(method, arguments);
        }
        if (!initialized && !BEFORE_INITIALIZE.contains(method)) {
            return invalid(id, "'initialize' must come first");
        }
        return answered(id, method, arguments);
    }

    private Outcome noted(String method, @Nullable Map<?, ?> params) {
        try {
            library()
                    .handleNotification(McpTransportContext.EMPTY, new McpSchema.JSONRPCNotification(method, params))
                    .block();
        } catch (RuntimeException e) {
            // A notification has no answer, and so no error.
        }
        return noted();
    }

    private Outcome answered(Object id, String method, @Nullable Map<?, ?> params) {
        McpSchema.JSONRPCResponse response;
        try {
            response = Objects.requireNonNull(library()
                    .handleRequest(McpTransportContext.EMPTY, new McpSchema.JSONRPCRequest(method, id, params))
                    .block());
        } catch (RuntimeException e) {
            return unreadable(id);
        }
        McpSchema.JSONRPCResponse.JSONRPCError error = response.error();
        if (error != null && Objects.equals(error.code(), McpSchema.ErrorCodes.INTERNAL_ERROR)) {
            return unreadable(id);
        }
        try {
            boolean initialized = error == null && method.equals(McpSchema.METHOD_INITIALIZE);
            return new Outcome(Outcome.Kind.ANSWERED, Optional.of(mapper.writeValueAsString(response)), initialized);
        } catch (RuntimeException | IOException e) {
            return answered(id, McpSchema.ErrorCodes.INTERNAL_ERROR, "the answer could not be written");
        }
    }

    /** What is asked for is done without exceptions, so where there is one, the library could not read the parameters. */
    private Outcome unreadable(Object id) {
        return answered(id, McpSchema.ErrorCodes.INVALID_PARAMS, "'params' is not what this method takes");
    }

    private Outcome answered(Object id, int code, String message) {
        return error(Outcome.Kind.ANSWERED, id, code, message);
    }

    private McpStatelessServerHandler library() {
        return Objects.requireNonNull(handler, "handler");
    }

    /** The id of a message; null where it has none, or none that can be given back. */
    private static @Nullable Object id(JsonNode message) {
        JsonNode id = message.path("id");
        if (id.isString()) {
            return id.asString();
        }
        return id.isIntegralNumber() && id.canConvertToLong() ? id.asLong() : null;
    }

    private static Outcome noted() {
        return new Outcome(Outcome.Kind.NOTED, Optional.empty(), false);
    }

    private Outcome invalid(@Nullable Object id, String message) {
        return refused(id, McpSchema.ErrorCodes.INVALID_REQUEST, message);
    }

    private Outcome refused(@Nullable Object id, int code, String message) {
        return error(Outcome.Kind.REFUSED, id, code, message);
    }

    /** The library's own errors always have an id, and so are no answer to what has none. */
    private Outcome error(Outcome.Kind kind, @Nullable Object id, int code, String message) {
        Map<String, @Nullable Object> error = new LinkedHashMap<>();
        error.put("jsonrpc", "2.0");
        error.put("id", id);
        error.put("error", Map.of("code", code, "message", message));
        return new Outcome(kind, Optional.of(jackson.writeValueAsString(error)), false);
    }
}
