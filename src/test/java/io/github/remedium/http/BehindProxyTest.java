package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.mcp.McpDoor;
import io.github.remedium.render.ArticleUrls;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server below a path, behind a proxy, and with paths that need the token. */
class BehindProxyTest {

    private static final String TOKEN = "a-long-token";

    private final KnowledgeBase kb = KnowledgeBase.bundled();

    @Test
    void everythingIsBelowTheBasePath() throws Exception {
        McpDoor mcp = new McpDoor(() -> kb, ArticleUrls.STANDARD, "test");
        HttpDoorBuilder builder = HttpDoor.builder(() -> kb).basePath("/help/errors");
        try (HttpDoor door = builder.mount("/mcp", mcp.servlet()).open()) {
            Client client = new Client(door.port());
            // What is not below the path is not what is described.
            Client outside = Client.unchecked(door.port());
            HttpResponse<String> without = client.get("/help/errors");
            assertThat(without.statusCode()).isEqualTo(308);
            assertThat(without.headers().firstValue("Location")).contains("errors/");
            HttpResponse<String> page = client.get("/help/errors/");
            assertThat(page.body()).contains("src=\"page/page.js\"").doesNotContain("=\"/");
            for (String path : List.of(
                    "page/page.js",
                    "page/languages.json",
                    "v1/match?q=Logon",
                    "v1/articles/KA-05406",
                    "v1/articles/KA%2D05406",
                    "healthz",
                    "readyz",
                    "metrics",
                    "openapi.json")) {
                assertThat(client.get("/help/errors/" + path).statusCode())
                        .as(path)
                        .isEqualTo(200);
                assertThat(outside.get("/" + path).statusCode()).as(path).isEqualTo(404);
            }
            assertThat(client.post(
                                    "/help/errors/mcp",
                                    "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\"}",
                                    "Content-Type",
                                    "application/json",
                                    "Accept",
                                    "application/json, text/event-stream")
                            .statusCode())
                    .isNotEqualTo(404);
            for (String path :
                    List.of("/help", "/help/errorsx", "/help/errors/../healthz", "/", "/help//errors/healthz")) {
                assertThat(outside.get(path).statusCode()).as(path).isIn(400, 404);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "/help/", "//help", "/help/../x", "/a b", "/a?b", ""})
    void aBasePathIsAPath(String path) {
        assertThatThrownBy(() -> HttpDoor.builder(() -> kb).basePath(path))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTrustedProxySaysWhichHostWasAskedFor() throws Exception {
        HttpDoorBuilder builder = HttpDoor.builder(() -> kb).allowHost("help.example");
        try (HttpDoor door = builder.trustProxy("127.0.0.0/8").open()) {
            Client client = new Client(door.port());
            assertThat(asked(client, "inside", "help.example")).isEqualTo(200);
            assertThat(asked(client, "localhost", "evil.example")).isEqualTo(421);
            assertThat(client.get(
                                    "/healthz",
                                    "Host",
                                    "inside",
                                    "X-Forwarded-Host",
                                    "help.example",
                                    "X-Forwarded-Proto",
                                    "https",
                                    "Origin",
                                    "https://help.example")
                            .statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/metrics").body()).contains("remedium_connections 1.0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/8", "192.0.2.7", "2001:db8::/32"})
    void whatOthersForwardMeansNothing(String trusted) throws Exception {
        HttpDoorBuilder builder = HttpDoor.builder(() -> kb).allowHost("help.example");
        try (HttpDoor door = builder.trustProxy(trusted).open()) {
            Client client = new Client(door.port());
            assertThat(asked(client, "inside", "help.example")).isEqualTo(421);
            assertThat(asked(client, "localhost", "evil.example")).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy.example", "10.0.0.0/99", "10.0.0", "localhost", "", "10.0.0.0/8/8", "cafe"})
    void aProxyIsAnAddressOrARange(String address) {
        assertThatThrownBy(() -> HttpDoor.builder(() -> kb).trustProxy(address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aProtectedPathNeedsTheToken() throws Exception {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(kb, () -> kb, 0.2);
        live.reload();
        HttpDoorBuilder builder = HttpDoor.builder(live).reload(live).token(TOKEN);
        try (HttpDoor door = builder.protect("/metrics").protect("/v1/problems").open()) {
            Client client = new Client(door.port());
            for (String path : List.of("/metrics", "/v1/problems")) {
                assertThat(client.get(path).statusCode()).isEqualTo(401);
                assertThat(client.get(path, "Authorization", "Bearer wrong").statusCode())
                        .isEqualTo(401);
                assertThat(client.get(path, "Authorization", "Bearer " + TOKEN).statusCode())
                        .isEqualTo(200);
            }
            assertThat(client.get("/readyz").body()).contains("ready").doesNotContain("reload");
            assertThat(client.get("/v1/match?q=Logon").statusCode()).isEqualTo(200);
        }
        assertThatThrownBy(() -> HttpDoor.builder(() -> kb).protect("/nowhere").open())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/nowhere");
    }

    private static int asked(Client client, String host, String forwarded) throws Exception {
        return client.get("/healthz", "Host", host, "X-Forwarded-Host", forwarded)
                .statusCode();
    }
}
