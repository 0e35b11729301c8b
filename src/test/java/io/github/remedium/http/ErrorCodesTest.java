package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.load.LoadException;
import io.github.remedium.load.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The guide lists the codes that there are, each with its status, and each comes from a server as it is listed. */
class ErrorCodesTest {

    private static final Path GUIDE = Path.of("src/site/markdown/http.md");
    private static final Pattern ROW = Pattern.compile("\\| `([a-z-]+)` \\| (\\d{3}) \\| ([^|]+) \\| ([^|]+) \\|");
    private static final Pattern ANSWER = Pattern.compile("\"status\":(\\d{3}),\"code\":\"([a-z-]+)\"");

    /** These need many clients, or a server that is about to stop; other tests, here and beside, see them. */
    private static final Set<ErrorCode> SEEN_ELSEWHERE =
            EnumSet.of(ErrorCode.BUSY, ErrorCode.TOO_MANY_CONNECTIONS, ErrorCode.STOPPING);

    private final Set<String> seen = new TreeSet<>();

    @Test
    void theGuideListsEveryCodeAndNoOther() throws Exception {
        Map<String, Integer> listed = new TreeMap<>();
        for (String line : Files.readAllLines(GUIDE, StandardCharsets.UTF_8)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                assertThat(listed.put(row.group(1), Integer.valueOf(row.group(2))))
                        .as(line)
                        .isNull();
                assertThat(row.group(3)).as(line).isNotBlank();
                assertThat(row.group(4)).as(line).isNotBlank();
            }
        }
        Map<String, Integer> known = new TreeMap<>();
        Arrays.stream(ErrorCode.values()).forEach(code -> known.put(code.key(), code.status()));
        assertThat(listed).isEqualTo(known);
    }

    @Test
    void theDescriptionNamesNoCodeThatThereIsNot() {
        Set<String> known = new TreeSet<>();
        Arrays.stream(ErrorCode.values()).forEach(code -> known.add(code.key()));
        Set<String> named = new TreeSet<>();
        new Description()
                .operations()
                .forEach(operation -> operation.responses().forEach((status, response) -> {
                    Matcher code = Pattern.compile("`([a-z-]+)`")
                            .matcher(String.valueOf(Description.map(response).get("description")));
                    while (code.find()) {
                        named.add(code.group(1));
                    }
                }));
        assertThat(named).isNotEmpty().isSubsetOf(known);
    }

    @Tag("slow")
    @Test
    void everyCodeIsSeen() throws Exception {
        KnowledgeBase kb = KnowledgeBase.bundled();
        Supplier<KnowledgeBase> broken = () -> {
            throw new IllegalStateException("made for a test");
        };
        asked(kb);
        reloaded();
        try (HttpDoor door = HttpDoor.builder(broken).token("a-token-for-tests").open()) {
            Client client = new Client(door.port());
            note(client.get("/v1/locales").body());
            note(reload(client));
        }
        LiveKnowledgeBase later = LiveKnowledgeBase.notYetLoaded(() -> kb, 0.2);
        try (HttpDoor door = HttpDoor.builder(later).reload(later).open()) {
            note(new Client(door.port()).get("/v1/locales").body());
        }
        Set<String> unseen = new TreeSet<>();
        for (ErrorCode code : ErrorCode.values()) {
            if (!SEEN_ELSEWHERE.contains(code) && !seen.contains(code.status() + " " + code.key())) {
                unseen.add(code.key());
            }
        }
        assertThat(unseen).as("seen are " + seen).isEmpty();
    }

    /** A request that is told when to end keeps the server from stopping at once. */
    @Tag("slow")
    @Test
    void aServerThatIsAboutToStopSaysSo() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch running = new CountDownLatch(1);
        KnowledgeBase kb = KnowledgeBase.bundled();
        HttpDoor door = HttpDoor.builder(() -> kb)
                .mount("/slow", new SlowServlet(running, go))
                .open();
        Client client = new Client(door.port());
        var slow = CompletableFuture.supplyAsync(() -> {
            try {
                return Raw.answer(door.port(), "GET /slow HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        assertThat(running.await(10, TimeUnit.SECONDS)).isTrue();
        HttpResponse<String> ready = client.get("/readyz");
        var closing = CompletableFuture.runAsync(door::close);
        while (ready.statusCode() == 200) {
            ready = client.get("/readyz");
        }
        note(ready.body());
        go.countDown();
        assertThat(slow.get(10, TimeUnit.SECONDS)).startsWith("HTTP/1.1 200 ");
        closing.get(20, TimeUnit.SECONDS);
        assertThat(seen).containsExactly("503 stopping");
    }

    private void asked(KnowledgeBase kb) throws Exception {
        Duration time = Duration.ofSeconds(1);
        HttpLimits limits = new HttpLimits(16, 2, 16, 40_000, time, time, Duration.ofSeconds(20), time);
        try (HttpDoor door = HttpDoor.builder(() -> kb).limits(limits).open()) {
            Client client = new Client(door.port());
            note(client.get("/v1/match").body());
            note(client.get("/v1/match?q=receipt&choice=none:such").body());
            note(client.get("/v1/match?q=receipt", "Origin", "https://elsewhere.example")
                    .body());
            note(client.get("/v1/match?q=receipt", "Host", "elsewhere.example").body());
            note(client.get("/v2").body());
            note(client.get("/v1/articles/KA-0").body());
            note(client.get("/v1/articles/KA-05406", "Accept", "image/png").body());
            note(client.post("/v1/articles", "{}").body());
            note(client.post("/v1/match", "text", "Content-Type", "text/plain").body());
            note(client.post("/v1/match", "x".repeat(40_001)).body());
            note(client.post("/v1/match:batch", "{}\n".repeat(10_001), "Content-Type", "application/x-ndjson")
                    .body());
            note(reload(client));
            String host = "Host: localhost\r\n";
            note(Raw.answer(door.port(), "POST /v1/match HTTP/1.1\r\n" + host + "Content-Length: 9\r\n\r\n{"));
            note(Raw.answer(door.port(), "GET /" + "a".repeat(20_000) + " HTTP/1.1\r\n" + host + "\r\n"));
            note(Raw.answer(door.port(), "GET / HTTP/1.1\r\n" + host + "Cookie: " + "a".repeat(20_000) + "\r\n\r\n"));
            note(Raw.answer(
                    door.port(),
                    "POST /v1/match HTTP/1.1\r\n" + host + "Expect: a cake\r\nContent-Length: 2\r\n\r\n{}"));
            note(Raw.answer(door.port(), "GET / HTTP/3.0\r\n" + host + "\r\n"));
            note(Raw.answer(door.port(), "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"));
        }
    }

    private void reloaded() throws Exception {
        KnowledgeBase first = KnowledgeBase.builder()
                .source(Source.memory(Map.of("en/KA-1.md", "---\ntitle: One\n---\n## Issue\n\nIt fails.\n")))
                .build();
        Iterator<Supplier<KnowledgeBase>> loads = List.<Supplier<KnowledgeBase>>of(
                        () -> KnowledgeBase.of(List.of()), () -> {
                            throw new LoadException("gone");
                        })
                .iterator();
        LiveKnowledgeBase live = LiveKnowledgeBase.of(first, () -> loads.next().get(), 0.2);
        try (HttpDoor door =
                HttpDoor.builder(live).reload(live).token("a-token-for-tests").open()) {
            Client client = new Client(door.port());
            note(reload(client));
            note(reload(client));
            note(client.post("/v1/reload", "", "Authorization", "Bearer wrong").body());
        }
    }

    private static String reload(Client client) throws Exception {
        return client.post("/v1/reload", "", "Authorization", "Bearer a-token-for-tests")
                .body();
    }

    private void note(String answer) {
        Matcher problem = ANSWER.matcher(answer);
        assertThat(problem.find()).as(answer).isTrue();
        seen.add(problem.group(1) + " " + problem.group(2));
    }
}
