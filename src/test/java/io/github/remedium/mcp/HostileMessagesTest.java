package io.github.remedium.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.http.HttpDoor;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.render.ArticleUrls;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Messages that are none, over both transports: each gets its error of JSON-RPC, and the next message its answer. */
class HostileMessagesTest {

    private static final String CASES = """
            not json                                                  | -32700 | null
            {"jsonrpc":"2.0"                                          | -32700 | null
            {"jsonrpc":"2.0","id":1,"method":"ping"} x                | -32700 | null
            \u00ff                                                    | -32700 | null
            {}                                                        | -32600 | null
            42                                                        | -32600 | null
            null                                                      | -32600 | null
            "text"                                                    | -32600 | null
            []                                                        | -32600 | null
            [{"jsonrpc":"2.0","id":1,"method":"ping"}]                | -32600 | null
            {"jsonrpc":"2.0","id":null,"method":"ping"}               | -32600 | null
            {"jsonrpc":"2.0","id":1.5,"method":"ping"}                | -32600 | null
            {"jsonrpc":"2.0","id":[1],"method":"ping"}                | -32600 | null
            {"jsonrpc":"2.0","id":99999999999999999999,"method":"p"}  | -32600 | null
            {"jsonrpc":"1.0","id":7,"method":"ping"}                  | -32600 | 7
            {"id":"a","method":"ping"}                                | -32600 | a
            {"jsonrpc":"2.0","id":7}                                  | -32600 | 7
            {"jsonrpc":"2.0","id":7,"method":5}                       | -32600 | 7
            {"jsonrpc":"2.0","id":7,"method":"ping","params":[1]}     | -32602 | 7
            {"jsonrpc":"2.0","id":7,"method":"no/such"}               | -32601 | 7
            {"jsonrpc":"2.0","id":7,"method":"tools/call"}            | -32602 | 7
            {"jsonrpc":"2.0","id":7,"method":"tools/call","params":{"name":[]}} | -32602 | 7
            {"jsonrpc":"2.0","id":7,"method":"resources/read","params":{"uri":{}}} | -32602 | 7
            {"jsonrpc":"2.0","id":7,"method":"initialize","params":{"clientInfo":[]}} | -32602 | 7
            """;

    private static final String INITIALIZE = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":"
            + "{\"protocolVersion\":\"2025-06-18\",\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";
    private static final String LIST = "{\"jsonrpc\":\"2.0\",\"id\":77,\"method\":\"tools/list\"}";

    private final McpDoor door = new McpDoor(KnowledgeBase::bundled, ArticleUrls.STANDARD, "test");

    /** What is answered to these lines, one answer in each. */
    private List<String> answers(String... lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] in = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.ISO_8859_1);
        door.serve(new ByteArrayInputStream(in), out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static void isError(String answer, int code, String id) throws Exception {
        Map<?, ?> error = (Map<?, ?>) new JsonReading().read(answer);
        assertThat(answer).startsWith("{\"jsonrpc\":\"2.0\",\"id\":").doesNotContain("\\tat ", "Exception", "java");
        assertThat(String.valueOf(error.get("id"))).isEqualTo(id);
        assertThat(String.valueOf(error.get("error"))).contains("code=" + code, "message=");
        assertThat(answer).hasSizeLessThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = CASES)
    void overStandardStreamsTheSessionGoesOn(String message, int code, String id) throws Exception {
        List<String> answers = answers(INITIALIZE, message, LIST);
        assertThat(answers).hasSize(3);
        isError(answers.get(1), code, id);
        assertThat(answers.get(2)).contains("\"id\":77", "match_error");
    }

    @Test
    void overHttp() throws Exception {
        KnowledgeBase kb = KnowledgeBase.bundled();
        try (HttpDoor http =
                HttpDoor.builder(() -> kb).mount("/mcp", door.servlet()).open()) {
            for (String line : CASES.lines().toList()) {
                String[] part = line.split("\\s+\\| ", -1);
                HttpResponse<String> response = post(http, part[0].getBytes(StandardCharsets.ISO_8859_1));
                assertThat(response.statusCode()).as(line).isIn(200, 400);
                assertThat(response.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/json");
                isError(response.body(), Integer.parseInt(part[1]), part[2]);
            }
            assertThat(post(http, LIST.getBytes(StandardCharsets.UTF_8)).body()).contains("match_error");
            HttpResponse<String> noted =
                    post(http, "{\"jsonrpc\":\"2.0\",\"method\":\"x\"}".getBytes(StandardCharsets.UTF_8));
            assertThat(noted.statusCode()).isEqualTo(202);
            assertThat(noted.body()).isEmpty();
        }
    }

    private static HttpResponse<String> post(HttpDoor http, byte[] body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http.port() + "/mcp"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json, text/event-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void initializeMustComeFirst() throws Exception {
        String ping = "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"ping\"}";
        String initialized = "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}";
        String wrong = "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"initialize\",\"params\":{\"clientInfo\":[]}}";
        List<String> answers = answers(ping, initialized, LIST, wrong, LIST, INITIALIZE, LIST);
        assertThat(answers).hasSize(6);
        assertThat(answers.get(0)).isEqualTo("{\"jsonrpc\":\"2.0\",\"id\":2,\"result\":{}}");
        isError(answers.get(1), -32600, "77");
        isError(answers.get(2), -32602, "3");
        isError(answers.get(3), -32600, "77");
        assertThat(answers.get(4)).contains("\"serverInfo\"", "\"protocolVersion\":\"2025-06-18\"");
        assertThat(answers.get(5)).contains("match_error");
    }

    @Test
    void aLineOfFiveMegabytesIsReadOverAndRefused() throws Exception {
        String large = "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"ping\",\"x\":\"" + "a".repeat(5 << 20) + "\"}";
        List<String> answers = answers(INITIALIZE, large, LIST, large);
        assertThat(answers).hasSize(4);
        isError(answers.get(1), -32600, "null");
        assertThat(answers.get(2)).contains("match_error");
        isError(answers.get(3), -32600, "null");
    }

    @Test
    void nestingHasALimit() throws Exception {
        for (String start : List.of("[", "{\"a\":")) {
            isError(answers(start.repeat(200_000)).get(0), -32700, "null");
        }
    }

    @Test
    void whatNeedsNoAnswerGetsNone() throws Exception {
        List<String> answers = answers(
                "",
                "  \r",
                "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/cancelled\",\"params\":{\"requestId\":5}}",
                "{\"jsonrpc\":\"2.0\",\"method\":\"no/such\"}",
                "{\"jsonrpc\":\"2.0\",\"id\":9,\"result\":{}}",
                INITIALIZE + "\r");
        assertThat(answers).hasSize(1);
        assertThat(answers.get(0)).contains("\"serverInfo\"");
    }

    @Test
    void theLastLineNeedsNoEnd() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        door.serve(new ByteArrayInputStream("42".getBytes(StandardCharsets.UTF_8)), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("-32600").endsWith("\n");
    }
}
