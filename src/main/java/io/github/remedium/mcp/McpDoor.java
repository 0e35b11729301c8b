package io.github.remedium.mcp;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.Resources;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.json.JsonWriting;
import io.github.remedium.render.ArticleUrls;
import io.github.remedium.render.Renderer;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.JsonSchemaValidator;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * A knowledge base as a server of the Model Context Protocol: tools to match an error and to read articles, and the
 * articles as resources.
 *
 * <p>Articles are passed on as data, never as instructions: invisible characters are removed, each result says that it
 * quotes an article, and no result is longer than 20,000 characters. The server remembers nothing between calls. Safe for
 * any number of threads.
 */
public final class McpDoor {

    private static final int LARGEST_MESSAGE = 4 << 20;
    private static final String WENT_WRONG = "something went wrong in the server";

    /** The first of the codes that JSON-RPC leaves to servers. */
    private static final int SERVER_ERROR = -32_000;

    private static final String MARKDOWN = "text/markdown";

    private final ArticleTools tools;
    private final Map<?, ?> texts;
    private final String version;
    private final JsonMapper jackson = JsonMapper.builder().build();
    private final McpJsonMapper mapper = new JacksonMcpJsonMapper(jackson);
    private final JsonSchemaValidator validator = new DefaultJsonSchemaValidator();
    private final JsonWriting json = new JsonWriting();

    /**
     * A server that answers from a knowledge base.
     *
     * @param kb gives the knowledge base, and is asked once for each call: {@code () -> kb} for one that stays the same,
     *     or a {@link io.github.remedium.LiveKnowledgeBase}
     * @param urls makes the links to articles in results
     * @param version the version that the server tells clients
     */
    public McpDoor(Supplier<KnowledgeBase> kb, ArticleUrls urls, String version) {
        this(kb, urls, version, new Renderer());
    }

    /**
     * A server that answers from a knowledge base.
     *
     * @param kb gives the knowledge base, and is asked once for each call
     * @param urls makes the links to articles in results
     * @param version the version that the server tells clients
     * @param renderer writes the answers
     */
    public McpDoor(Supplier<KnowledgeBase> kb, ArticleUrls urls, String version, Renderer renderer) {
        Objects.requireNonNull(kb, "kb");
        Objects.requireNonNull(urls, "urls");
        Objects.requireNonNull(renderer, "renderer");
        this.texts = texts();
        this.tools = new ArticleTools(kb, urls, renderer, text(texts, "notice"));
        this.version = Objects.requireNonNull(version, "version");
    }

    /**
     * A servlet that speaks the protocol over streamable HTTP, without sessions. It does not check the Host and Origin
     * headers; the server that it runs in has to ({@code HttpDoor} does).
     *
     * <p>What is no message gets the status 400 and the error that JSON-RPC has for it.
     */
    public Servlet servlet() {
        return new MessageServlet(messages(), LARGEST_MESSAGE);
    }

    /**
     * Speaks the protocol on two streams, in the calling thread, until the input has ended and all requests are answered.
     * Each line that is no message, or larger than 4 MiB, is answered with an error. It does not close the streams.
     *
     * @param in requests, one JSON message in a line
     * @param out answers, one JSON message in a line
     * @throws IOException if a stream fails
     */
    public void serve(InputStream in, OutputStream out) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(out, "out");
        new Conversation(messages(), LARGEST_MESSAGE).hold(in, out);
    }

    private Messages messages() {
        List<McpStatelessServerFeatures.SyncToolSpecification> specifications = new ArrayList<>();
        for (McpSchema.Tool tool : described()) {
            specifications.add(new McpStatelessServerFeatures.SyncToolSpecification(
                    tool, (context, request) -> call(tool.name(), request.arguments())));
        }
        List<McpStatelessServerFeatures.SyncResourceTemplateSpecification> templates = new ArrayList<>();
        for (McpSchema.ResourceTemplate template : templates()) {
            templates.add(new McpStatelessServerFeatures.SyncResourceTemplateSpecification(
                    template, (context, request) -> read(request.uri())));
        }
        Messages messages = new Messages(jackson, mapper);
        McpServer.sync(messages)
                .serverInfo("remedium", version)
                .instructions(text(texts, "instructions"))
                .capabilities(capabilities())
                .jsonMapper(mapper)
                .jsonSchemaValidator(validator)
                .immediateExecution(true)
                .tools(specifications)
                .resourceTemplates(templates)
                .build();
        return messages;
    }

    private McpSchema.CallToolResult call(String name, Map<String, Object> arguments) {
        try {
            Map<String, Object> result = tools.call(name, arguments == null ? Map.of() : arguments);
            return McpSchema.CallToolResult.builder()
                    .structuredContent(result)
                    .addTextContent(json.write(result))
                    .isError(false)
                    .build();
        } catch (ToolException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Its message may hold what was pasted.
            return failed(WENT_WRONG);
        }
    }

    private static McpSchema.CallToolResult failed(String message) {
        return McpSchema.CallToolResult.builder()
                .addTextContent(message)
                .isError(true)
                .build();
    }

    private McpSchema.ReadResourceResult read(String uri) {
        try {
            return McpSchema.ReadResourceResult.builder(
                            List.of(McpSchema.TextResourceContents.builder(uri, tools.resource(uri))
                                    .mimeType(MARKDOWN)
                                    .build()))
                    .build();
        } catch (ToolException e) {
            throw McpError.RESOURCE_NOT_FOUND.apply(uri);
        } catch (RuntimeException e) {
            throw McpError.builder(SERVER_ERROR).message(WENT_WRONG).build();
        }
    }

    private static McpSchema.ServerCapabilities capabilities() {
        return McpSchema.ServerCapabilities.builder()
                .tools(false)
                .resources(false, false)
                .build();
    }

    private static List<McpSchema.ResourceTemplate> templates() {
        List<McpSchema.ResourceTemplate> templates = new ArrayList<>();
        for (String variables : List.of("{number}", "{number}/{locale}", "{number}/{locale}/{part}")) {
            templates.add(McpSchema.ResourceTemplate.builder(Uris.START + variables, "article " + variables)
                    .title("Support article")
                    .description("A support article in Markdown, by number, language tag and part of a long text.")
                    .mimeType(MARKDOWN)
                    .build());
        }
        return templates;
    }

    private List<McpSchema.Tool> described() {
        List<McpSchema.Tool> described = new ArrayList<>();
        for (Object each : Objects.requireNonNull((List<?>) texts.get("tools"))) {
            Map<?, ?> tool = (Map<?, ?>) each;
            described.add(McpSchema.Tool.builder(text(tool, "name"), object(tool, "inputSchema"))
                    .title(text(tool, "title"))
                    .description(text(tool, "description"))
                    .outputSchema(object(tool, "outputSchema"))
                    .annotations(McpSchema.ToolAnnotations.builder()
                            .readOnlyHint(true)
                            .destructiveHint(false)
                            .idempotentHint(true)
                            .openWorldHint(false)
                            .build())
                    .build());
        }
        return described;
    }

    private static String text(Map<?, ?> map, String key) {
        return String.valueOf(map.get(key));
    }

    @SuppressWarnings("unchecked") // JSON objects have strings as keys
    private static Map<String, Object> object(Map<?, ?> map, String key) {
        return (Map<String, Object>) Objects.requireNonNull(map.get(key));
    }

    private static Map<?, ?> texts() {
        try {
            return (Map<?, ?>) new JsonReading().read(Resources.text("mcp/tools.json"));
        } catch (JsonException e) {
            throw new IllegalStateException("tools.json is no JSON", e);
        }
    }
}
