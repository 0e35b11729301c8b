package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@SuppressWarnings("AddressSelection") // a loopback name has one address
class HttpDoorTest {

    private static final String LOGON = "Empty return for method 'Logon' of service 'xtk:session'";

    private final KnowledgeBase kb = KnowledgeBase.bundled();
    private final List<String> log = new ArrayList<>();

    private HttpDoorBuilder builder() {
        return HttpDoor.builder(() -> kb).log(log::add);
    }

    private static HttpLimits limits(int connections, int running, int waiting, Duration time) {
        return new HttpLimits(
                connections, running, waiting, 5_000, time, time, Duration.ofSeconds(20), Duration.ofSeconds(10));
    }

    @Test
    void theSameWordsAsTheCommandLine() throws Exception {
        try (HttpDoor door = builder().open()) {
            HttpResponse<String> response =
                    new Client(door.port()).post("/v1/match", "{\"text\":\"" + LOGON + "\",\"locale\":\"nl-BE\"}");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.headers().firstValue("Content-Language")).contains("nl");
            assertThat(response.body())
                    .startsWith("{\"status\":\"found\",")
                    .contains("\"article\":\"KA-05406\",\"locale\":\"nl\",\"requestedLocale\":\"nl-BE\"");
        }
    }

    @Test
    void acceptLanguageCountsWhereNoLocaleIsNamed() throws Exception {
        try (HttpDoor door = builder().open()) {
            Client client = new Client(door.port());
            String path = "/v1/articles/KA-05406";
            assertThat(client.get(path, "Accept-Language", "fr, it;q=0.8, nl;q=0.9")
                            .headers()
                            .firstValue("Content-Language"))
                    .contains("nl");
            assertThat(client.get(path + "?locale=es", "Accept-Language", "it")
                            .headers()
                            .firstValue("Content-Language"))
                    .contains("es");
            assertThat(client.get(path, "Accept-Language", ";;;q=x,,").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void choicesAddUpAndAnUnknownOneIsRefused() throws Exception {
        String article = """
                ---
                title: Valve stuck
                product: %s
                ---
                ## Issue
                `Turbine valve stuck at position 7`
                ## Resolution
                1. Open it.
                """;
        KnowledgeBase alike = KnowledgeBase.builder()
                .source(Source.memory(Map.of(
                        "en/KA-10.md", article.replace("%s", "Alisio"),
                        "en/KA-20.md", article.replace("%s", "Alisio"),
                        "en/KA-30.md", article.replace("%s", "Borea"))))
                .build();
        try (HttpDoor door = HttpDoor.builder(() -> alike).log(log::add).open()) {
            Client client = new Client(door.port());
            String text = "{\"text\":\"Turbine valve stuck at position 7\",";
            for (String choices : List.of(
                    "\"choices\":[\"product:alisio\",\"title:ka-20\"]}",
                    "\"choices\":[\"product:alisio\"],\"choice\":\"title:ka-20\"}",
                    "\"choice\":\"title:ka-20\"}")) {
                assertThat(client.post("/v1/match", text + choices).body())
                        .startsWith("{\"status\":\"found\"")
                        .contains("\"article\":\"KA-20\"", "\"threshold\":0.75", "title:ka-20\"]}")
                        .doesNotContain("KA-10", "KA-30");
            }
            String get = "/v1/match?q=Turbine%20valve%20stuck%20at%20position%207&choice=product:alisio&choice=title:";
            assertThat(client.get(get + "ka-10").body()).contains("KA-10").doesNotContain("KA-20");
            HttpResponse<String> unknown = client.get(get + "ka-99");
            assertThat(unknown.statusCode()).isEqualTo(400);
            assertThat(unknown.body()).contains("\"code\":\"unknown-choice\"").doesNotContain("ka-99");
            assertThat(client.post("/v1/match", text + "\"choices\":[\"x\"]}").body())
                    .contains("\"code\":\"unknown-choice\"");
            for (String wrong : List.of("\"choices\":\"x\"}", "\"choices\":[1]}", "\"choice\":[]}")) {
                assertThat(client.post("/v1/match", text + wrong).body()).contains("\"code\":\"bad-request\"");
            }
        }
        assertThat(log).isEmpty();
    }

    @Test
    void articlesThatHaveAPathForANumberAreServed() throws Exception {
        String article = "---\ntitle: %s\n---\n# %s\n\n## Issue\n\nIt fails.\n";
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(Source.memory(Map.of(
                        "en/orders/over view.md", article.replace("%s", "Orders"),
                        "en/100%/2F.md", article.replace("%s", "Percent"))))
                .build();
        try (HttpDoor door = HttpDoor.builder(() -> kb).log(log::add).open()) {
            Client client = new Client(door.port());
            for (String path : List.of("orders/over%20view", "orders%2Fover%20view", "orders%2fOVER%20VIEW")) {
                assertThat(client.get("/v1/articles/" + path).body())
                        .contains("\"article\":\"orders/over view\"", "\"title\":\"Orders\"");
            }
            assertThat(client.get("/v1/articles/100%25/2F").body()).contains("\"title\":\"Percent\"");
            assertThat(client.get("/v1/articles/100%25%2F2F").body()).contains("\"title\":\"Percent\"");
            assertThat(client.get("/v1/articles/orders").statusCode()).isEqualTo(404);
            assertThat(client.get("/v1/articles/orders/over%20view/more").statusCode())
                    .isEqualTo(404);
            assertThat(client.get("/page/a/page.css").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void secretsAreMaskedInWhatIsEchoed() throws Exception {
        try (HttpDoor door = builder().open()) {
            String text = LOGON + " password=hunter2 https://bob:geheim@rt.example/ bob@mail.example";
            HttpResponse<String> response =
                    new Client(door.port()).post("/v1/match", "{\"text\":\"" + text + "\",\"echo\":true}");
            assertThat(response.body())
                    .contains("\"query\":\"" + LOGON)
                    .doesNotContain("hunter2", "geheim", "bob@mail.example");
            assertThat(new Client(door.port()).get("/metrics").body())
                    .contains("remedium_answers_total{locale=", "remedium_http_requests_seconds_bucket")
                    .doesNotContain("Logon", "hunter2", "rt.example");
        }
        assertThat(log).isEmpty();
    }

    @Test
    void onlyPagesOfNamedOriginsMayAsk() throws Exception {
        try (HttpDoor door = builder()
                .allowOrigin("https://support.example")
                .allowHost("kb.example")
                .open()) {
            Client client = new Client(door.port());
            String own = "http://127.0.0.1:" + door.port();
            assertThat(client.get("/v1/locales", "Origin", own).statusCode()).isEqualTo(200);
            assertThat(client.get("/v1/locales", "Origin", "null").statusCode()).isEqualTo(403);
            assertThat(client.get("/v1/locales", "Host", "KB.example:8080").statusCode())
                    .isEqualTo(200);
            HttpResponse<String> allowed = client.get("/v1/locales", "Origin", "https://support.example");
            assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin"))
                    .contains("https://support.example");
            assertThat(allowed.headers().allValues("Vary")).contains("Origin");
            HttpResponse<String> preflight = client.send(client.to("/v1/match")
                    .method("OPTIONS", java.net.http.HttpRequest.BodyPublishers.noBody())
                    .headers("Origin", "https://support.example", "Access-Control-Request-Method", "POST"));
            assertThat(preflight.statusCode()).isEqualTo(204);
        }
    }

    @Test
    void thePageAndItsPartsAllowNothingFromElsewhere() throws Exception {
        try (HttpDoor door = builder().open()) {
            Client client = new Client(door.port());
            HttpResponse<String> page = client.get("/");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe", "*", "http");
            assertThat(page.body()).doesNotContain("style=", "onclick", "http://", "https://");
            assertThat(client.get("/page/nl.json").statusCode()).isEqualTo(200);
            assertThat(client.get("/page/HttpDoor.class").statusCode()).isEqualTo(404);
            assertThat(client.get("/page/").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aBodyThatIsSlowOrLargeIsRefused() throws Exception {
        try (HttpDoor door =
                builder().limits(limits(16, 2, 16, Duration.ofMillis(700))).open()) {
            String head = "POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
            assertThat(raw(door.port(), head + "Content-Length: 50\r\n\r\n{\"text\""))
                    .startsWith("HTTP/1.1 408 ");
            assertThat(raw(door.port(), head + "Content-Length: 5001\r\n\r\n")).startsWith("HTTP/1.1 413 ");
            String chunk = "a".repeat(4_000);
            assertThat(raw(
                            door.port(),
                            head + "Transfer-Encoding: chunked\r\n\r\nfa0\r\n" + chunk + "\r\nfa0\r\n" + chunk
                                    + "\r\n"))
                    .startsWith("HTTP/1.1 413 ");
            assertThat(raw(door.port(), "GARBAGE\r\n\r\n"))
                    .startsWith("HTTP/1.1 400 ")
                    .contains("application/problem+json");
            assertThat(new Client(door.port()).get("/healthz").statusCode()).isEqualTo(200);
        }
    }

    /** A servlet that is told when to answer keeps requests running for as long as a test needs. */
    @Test
    void moreThanCanBeDoneIsRefusedWithATimeToComeBack() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);
        try (HttpDoor door = builder()
                .limits(limits(64, 1, 1, Duration.ofSeconds(5)))
                .mount("/slow", new SlowServlet(running, go))
                .open()) {
            Client client = new Client(door.port());
            var first = CompletableFuture.supplyAsync(() -> status(client, "/slow"));
            assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
            var second = CompletableFuture.supplyAsync(() -> status(client, "/v1/locales"));
            HttpResponse<String> refused = client.get("/v1/locales");
            for (int i = 0; i < 100 && refused.statusCode() != 503; i++) {
                refused = client.get("/v1/locales");
            }
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(client.get("/healthz").statusCode())
                    .as("health goes past the queue")
                    .isEqualTo(200);
            go.countDown();
            assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo(200);
            second.get(10, TimeUnit.SECONDS);
            assertThat(client.get("/v1/locales").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void closingFinishesWhatRuns() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);
        HttpDoor door = builder().mount("/slow", new SlowServlet(running, go)).open();
        Client client = new Client(door.port());
        var request = CompletableFuture.supplyAsync(() -> status(client, "/slow"));
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        var closing = CompletableFuture.runAsync(door::close);
        Thread.sleep(300);
        assertThat(closing).isNotDone();
        go.countDown();
        assertThat(request.get(10, TimeUnit.SECONDS)).isEqualTo(200);
        closing.get(10, TimeUnit.SECONDS);
    }

    private static int status(Client client, String path) {
        try {
            return client.get(path).statusCode();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends bytes and reads until the server closes. */
    private static String raw(int port, String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.UTF_8));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
