package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.load.Source;
import io.github.remedium.mcp.McpDoor;
import io.github.remedium.render.ArticleUrls;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What an anonymous client may send: none of it costs another client its answer. The time limits are a safety net; what is
 * looked at is who is answered, and how.
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class HostileClientTest {

    private static final String POST =
            "POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    private static final String HEALTH = "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String LOCALES = "GET /v1/locales HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    private static final String OK = "HTTP/1.1 200 ";

    private final List<String> log = new ArrayList<>();

    private HttpDoorBuilder builder() {
        KnowledgeBase kb = KnowledgeBase.bundled();
        return HttpDoor.builder(() -> kb)
                .mount("/mcp", new McpDoor(() -> kb, ArticleUrls.STANDARD, "test").servlet())
                .log(log::add);
    }

    private static HttpLimits limits(int connections, Duration requestTime) {
        HttpLimits standard = HttpLimits.standard();
        return new HttpLimits(
                connections,
                20,
                64,
                1 << 20,
                requestTime,
                standard.waitTime(),
                Duration.ofSeconds(60),
                Duration.ofSeconds(10));
    }

    /** A request, with the ends of its lines escaped, and the statuses that are fine. */
    private static final String REFUSED = """
            GARBAGE\\r\\n\\r\\n | 400
            GET / HTTP/1.1\\r\\n\\r\\n | 400
            GET / HTTP/1.1\\r\\nHost: a\\r\\nHost: localhost\\r\\n\\r\\n | 400
            GET / HTTP/1.1\\r\\nHost: evil.example\\r\\n\\r\\n | 421
            GET http://evil.example/ HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n | 400,421
            GET /v1/locales HTTP/1.1\\r\\nHost: localhost\\r\\nOrigin: http://localhost\\r\\nOrigin: https://evil.example\\r\\n\\r\\n | 403
            GET /v1/locales HTTP/1.1\\r\\nHost: localhost\\r\\nOrigin: https://evil.example\\r\\nOrigin: http://localhost\\r\\n\\r\\n | 403
            GET /v1/locales HTTP/1.1\\r\\nHost: localhost\\r\\nOrigin: http://localhost, https://evil.example\\r\\n\\r\\n | 403
            POST /v1/match HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 5\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\n0\\r\\n\\r\\n | 400
            POST /v1/match HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 5\\r\\nContent-Length: 6\\r\\n\\r\\n | 400
            POST /v1/match HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: -1\\r\\n\\r\\n | 400
            POST /v1/match HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 99999999999999\\r\\n\\r\\n | 413
            POST /v1/match HTTP/1.1\\r\\nHost: localhost\\r\\nTransfer-Encoding: chunked\\r\\n\\r\\nzz\\r\\n | 400
            POST /mcp HTTP/1.1\\r\\nHost: localhost\\r\\nContent-Length: 9999999\\r\\n\\r\\n | 413
            GET /../../etc/passwd HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n | 400,404
            """;

    @Test
    void isRefusedWithoutATrace() throws Exception {
        try (HttpDoor door = builder().open()) {
            for (String line : REFUSED.lines().toList()) {
                int bar = line.lastIndexOf(" | ");
                String request = line.substring(0, bar).replace("\\r", "\r").replace("\\n", "\n");
                String answer = Raw.answer(door.port(), request);
                assertThat(List.of(line.substring(bar + 3).split(",", -1)))
                        .as(line)
                        .contains(answer.split(" ", 3)[1]);
                assertThat(answer).doesNotContain("\tat ", "Exception", "evil.example", "passwd");
                assertThat(answer.length()).isLessThan(2_000);
                assertThat(Raw.answer(door.port(), HEALTH)).startsWith(OK);
            }
        }
        assertThat(log).isEmpty();
    }

    @Test
    void piecesOfOneByteCostWhatTheirBytesCost() throws Exception {
        // The square of their number would be 40,000,000,000 additions, and end with 408.
        String blanks = "1\r\n \r\n".repeat(200_000);
        try (HttpDoor door =
                builder().limits(limits(16, Duration.ofSeconds(30))).open()) {
            String head = POST + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
            assertThat(Raw.answer(door.port(), head + blanks + "0\r\n\r\n")).startsWith("HTTP/1.1 400 ");
            List<Raw> attackers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                attackers.add(new Raw(door.port()));
            }
            List<Thread> threads = new ArrayList<>();
            for (Raw attacker : attackers) {
                Thread thread = new Thread(() -> attacker.tries(head + blanks));
                thread.start();
                threads.add(thread);
            }
            assertThat(Raw.answer(door.port(), HEALTH)).startsWith(OK);
            assertThat(Raw.answer(door.port(), LOCALES)).startsWith(OK);
            for (Thread thread : threads) {
                thread.join();
            }
            for (Raw attacker : attackers) {
                attacker.close();
            }
        }
    }

    /** Trickled heads never fall silent, so only a deadline for the whole head ends them. */
    @Test
    void aHeadThatNeverEndsIsCutOff() throws Exception {
        try (HttpDoor door = builder().limits(limits(16, Duration.ofSeconds(1))).open();
                Raw first = new Raw(door.port());
                Raw second = new Raw(door.port());
                Raw silent = new Raw(door.port())) {
            // The second one has been served before.
            second.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(second.line()).startsWith(OK);
            for (Raw raw : List.of(first, second)) {
                raw.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ");
                while (raw.tries("a")) {
                    Thread.sleep(50);
                }
                assertThat(raw.tries("a")).isFalse();
            }
            silent.send(HEALTH);
            assertThat(silent.rest()).as("it began late").startsWith(OK);
            assertThat(Raw.answer(door.port(), "GET / HTTP/1.1\r\nHost: loc"))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("\"code\":\"too-slow\"");
        }
    }

    /** Nothing, a part of a head, and a part of a body. */
    private static final List<String> BEGUN = List.of(
            "",
            "GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ",
            POST + "Content-Length: 50\r\n\r\n{",
            POST + "Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n");

    /** Connections whose request has not come in full hold no place, however many they are. */
    @Test
    void whoeverAsksIsServedBesideConnectionsThatDoNot() throws Exception {
        int limit = 16;
        List<Raw> attackers = new ArrayList<>();
        try (HttpDoor door =
                builder().limits(limits(limit, Duration.ofSeconds(30))).open()) {
            for (int i = 0; i < limit * 10; i++) {
                attackers.add(new Raw(door.port()).send(BEGUN.get(i % BEGUN.size())));
            }
            for (int i = 0; i < 5; i++) {
                assertThat(Raw.answer(door.port(), LOCALES)).startsWith(OK);
                assertThat(Raw.answer(door.port(), HEALTH)).startsWith(OK);
            }
        } finally {
            close(attackers);
        }
    }

    @Test
    void thePlacesOfThoseWhoDoNotAskAgainAreGivenAway() throws Exception {
        int limit = 8;
        List<Raw> guests = new ArrayList<>();
        try (HttpDoor door =
                builder().limits(limits(limit, Duration.ofSeconds(30))).open()) {
            for (int i = 0; i < limit; i++) {
                guests.add(new Raw(door.port()).send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"));
                assertThat(guests.get(i).line()).startsWith(OK);
            }
            Thread.sleep(1_500);
            for (int i = 0; i < limit + 2; i++) {
                assertThat(Raw.answer(door.port(), LOCALES)).startsWith(OK);
            }
        } finally {
            close(guests);
        }
    }

    @Test
    void whereAllPlacesAreTakenTheHealthIsAnswered() throws Exception {
        List<Raw> guests = new ArrayList<>();
        CountDownLatch go = new CountDownLatch(1);
        try (HttpDoor door = builder()
                .limits(limits(8, Duration.ofSeconds(30)))
                .mount("/slow", new SlowServlet(new CountDownLatch(1), go))
                .open()) {
            isFull(door, 8, guests);
            go.countDown();
        } finally {
            go.countDown();
            close(guests);
        }
    }

    /** Takes all places with requests that are worked on; nobody else is served then. */
    private static void isFull(HttpDoor door, int limit, List<Raw> guests) throws IOException {
        for (int i = 0; i < limit; i++) {
            guests.add(new Raw(door.port()).send("GET /slow HTTP/1.1\r\nHost: localhost\r\n\r\n"));
        }
        String refused = "";
        while (!refused.startsWith("HTTP/1.1 503 ")) {
            refused = Raw.answer(door.port(), LOCALES);
        }
        assertThat(refused).contains("too-many-connections", "Retry-After: ");
        assertThat(Raw.answer(door.port(), HEALTH)).startsWith(OK);
    }

    @Test
    void fiveThousandOpenSocketsLeaveTheHealthAnswered() throws Exception {
        List<Raw> attackers = new ArrayList<>();
        CountDownLatch go = new CountDownLatch(1);
        try (HttpDoor door = builder()
                .limits(limits(16, Duration.ofSeconds(10)))
                .mount("/slow", new SlowServlet(new CountDownLatch(1), go))
                .open()) {
            for (int i = 0; i < 5_000; i++) {
                attackers.add(new Raw(door.port()));
                attackers.get(i).tries("GET /v1/locales HTTP/1.1\r\nX: ");
            }
            assertThat(Raw.answer(door.port(), HEALTH)).startsWith(OK);
            assertThat(Raw.answer(door.port(), "GET /readyz HTTP/1.0\r\nHost: localhost\r\n\r\n"))
                    .startsWith(OK);
            close(attackers);
            await(door, "remedium_connections 1.0");
            // The limit holds as it did before.
            isFull(door, 16, attackers);
            go.countDown();
        } finally {
            go.countDown();
            close(attackers);
        }
    }

    private static void await(HttpDoor door, String figure) throws Exception {
        String metrics = "GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        while (!Raw.answer(door.port(), metrics).contains(figure)) {
            Thread.sleep(50);
        }
    }

    /** A reply that is not taken holds its connection, and nothing else. */
    @Test
    void repliesThatNobodyTakesHoldNoThread() throws Exception {
        StringBuilder article = new StringBuilder("---\ntitle: Long\n---\n# Long\n\n## Issue\n\n");
        for (int i = 0; i < 100; i++) {
            article.append("A long story about nothing. ".repeat(300)).append("\n\n");
        }
        KnowledgeBase kb = KnowledgeBase.builder()
                .source(Source.memory(Map.of("en/KA-1.md", article.toString())))
                .build();
        List<Raw> attackers = new ArrayList<>();
        HttpLimits limits = limits(64, Duration.ofSeconds(30));
        try (HttpDoor door = HttpDoor.builder(() -> kb).limits(limits).open()) {
            for (int i = 0; i < limits.running() + 2; i++) {
                Raw attacker = new Raw(door.port(), 1_024);
                attackers.add(attacker);
                attacker.send("GET /v1/articles/KA-1 HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(attacker.line()).startsWith(OK);
            }
            assertThat(Raw.answer(door.port(), LOCALES)).startsWith(OK);
            close(attackers);
        } finally {
            close(attackers);
        }
    }

    @Test
    void onlyAReaderCanHaveTheReplyAlready() throws Exception {
        try (HttpDoor door = builder().open()) {
            Client client = new Client(door.port());
            String[] headers = {"Content-Type", "application/json", "If-None-Match", "\"x\", *"};
            assertThat(client.post("/v1/match", "{\"text\":\"x\"}", headers).statusCode())
                    .isEqualTo(200);
            assertThat(client.get("/v1/locales", headers).statusCode()).isEqualTo(304);
        }
    }

    @Test
    void whatIsTooMuchIsNotCalledNoJson() throws Exception {
        Map<String, String> cases = Map.of(
                "[".repeat(100_000),
                "deeper than 100 levels, at line 1, column 10",
                "{\"text\":".repeat(100_000),
                "deeper than 100 levels, at line 1, column ",
                "{\"limit\":" + "1".repeat(2_000) + "}",
                "a number is longer than 1000 characters");
        try (HttpDoor door = builder().open()) {
            for (Map.Entry<String, String> one : cases.entrySet()) {
                assertThat(new Client(door.port())
                                .post("/v1/match", one.getKey())
                                .body())
                        .contains("\"status\":400", one.getValue())
                        .doesNotContain("is not JSON", "line 0");
            }
        }
    }

    private static void close(List<Raw> sockets) throws IOException {
        for (Raw socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }
}
