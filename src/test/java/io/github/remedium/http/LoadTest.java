package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.Reload;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.json.JsonWriting;
import io.github.remedium.match.Query;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many clients while the articles are read again and again, then far too many. {@code -Dload.seconds=30} takes the time
 * that figures need; as part of a build it takes a few seconds.
 */
@Tag("slow")
@SuppressWarnings("AddressSelection") // a loopback name has one address
class LoadTest {

    private static final int CLIENTS = 32;
    private static final int LIMIT = 64;
    static final Path SHARED = Path.of(System.getProperty("remedium.shared", "../shared"));

    /** What is asked and what must be answered, to the letter. */
    record Question(String body, String answer) {}

    @Test
    void noRequestFailsWhileArticlesAreReadAgain() throws Exception {
        Assumptions.assumeTrue(
                Files.isDirectory(SHARED.resolve("corpus")), "no corpus at " + SHARED + ": the load is not tested");
        long seconds = Long.getLong("load.seconds", 5);
        Supplier<KnowledgeBase> loader = () -> KnowledgeBase.load(Stream.of("nl-NL", "es-ES", "it-IT")
                .map(locale -> SHARED.resolve("corpus").resolve(locale))
                .toArray(Path[]::new));
        KnowledgeBase first = loader.get();
        List<Question> questions = questions(first);
        LiveKnowledgeBase live = LiveKnowledgeBase.of(first, loader, 0);
        HttpLimits standard = HttpLimits.standard();
        HttpLimits limits = new HttpLimits(
                LIMIT,
                4,
                256,
                100_000,
                standard.requestTime(),
                standard.waitTime(),
                standard.idleTime(),
                standard.stopTime());
        try (HttpDoor door = HttpDoor.builder(live).reload(live).limits(limits).open()) {
            AtomicBoolean stop = new AtomicBoolean();
            AtomicInteger reloads = new AtomicInteger();
            List<Long> heap = new ArrayList<>();
            ExecutorService others = Executors.newFixedThreadPool(CLIENTS + 1);
            Future<?> reloading = others.submit(() -> reloadEvery(live, stop, reloads, heap));
            List<Future<long[]>> clients = new ArrayList<>();
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
            for (int i = 0; i < CLIENTS; i++) {
                int start = i * 7;
                clients.add(others.submit(() -> ask(door.port(), questions, start, end)));
            }
            List<long[]> times = new ArrayList<>();
            for (Future<long[]> client : clients) {
                times.add(client.get());
            }
            stop.set(true);
            reloading.get();
            others.shutdown();
            long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            print(String.format(
                    Locale.ROOT,
                    "%d requests in %d s over %d connections, %d reloads meanwhile: p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                    all.length,
                    seconds,
                    CLIENTS,
                    reloads.get(),
                    share(all, 0.5),
                    share(all, 0.99),
                    share(all, 1)));
            print("heap after collection, MB, at each reload: " + heap);
            assertThat(reloads.get()).isPositive();
            assertThat(heap.get(heap.size() - 1)).isLessThan(heap.get(0) * 3 / 2 + 50);
            tooMany(door.port());
            Question question = questions.get(0);
            assertThat(new Client(door.port())
                            .post("/v1/match", question.body())
                            .body())
                    .isEqualTo(question.answer());
        }
    }

    static List<Question> questions(KnowledgeBase kb) throws Exception {
        Renderer renderer = new Renderer();
        List<Question> questions = new ArrayList<>();
        for (String file : List.of("clean.json", "noise.json", "chat.json")) {
            String json = Files.readString(SHARED.resolve("queries").resolve(file), StandardCharsets.UTF_8);
            List<?> entries = (List<?>) new JsonReading().read(json);
            for (int i = 0; i < entries.size() && i < 100; i++) {
                String text = String.valueOf(((Map<?, ?>) entries.get(i)).get("query"));
                if (text.isBlank()) {
                    continue;
                }
                Locale locale =
                        Locale.forLanguageTag(List.of("nl", "es", "it", "en").get(i % 4));
                String body = new JsonWriting().write(Map.of("text", text, "locale", locale.toLanguageTag()));
                String answer = renderer.json(
                        renderer.maskedAnswerData(kb.match(Query.of(text).locale(locale)), Optional.of(locale), text));
                questions.add(new Question(body, answer));
            }
        }
        return questions;
    }

    static long[] ask(int port, List<Question> questions, int start, long end) throws Exception {
        Client client = Client.unchecked(port);
        List<Long> times = new ArrayList<>();
        for (int i = start; System.nanoTime() < end; i++) {
            Question question = questions.get(i % questions.size());
            long begun = System.nanoTime();
            HttpResponse<String> response = client.post("/v1/match", question.body());
            times.add(System.nanoTime() - begun);
            assertThat(response.statusCode()).as(question.body()).isEqualTo(200);
            assertThat(response.body()).isEqualTo(question.answer());
        }
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    static void reloadEvery(LiveKnowledgeBase live, AtomicBoolean stop, AtomicInteger reloads, List<Long> heap) {
        while (!stop.get()) {
            long begun = System.nanoTime();
            Reload reload = live.reload();
            assertThat(reload.swapped()).as(reload.message()).isTrue();
            reloads.incrementAndGet();
            System.gc();
            heap.add(ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
            try {
                long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
                Thread.sleep(Math.max(1, 2_000 - took));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** Ten times as many clients as are served ask once and stay: each is served or told to come back. */
    private static void tooMany(int port) throws Exception {
        int served = 0;
        int refused = 0;
        List<Socket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < LIMIT * 10; i++) {
                Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                socket.setSoTimeout(20_000);
                sockets.add(socket);
            }
            for (Socket socket : sockets) {
                String request = "GET /v1/locales HTTP/1.1\r\nHost: localhost\r\n\r\n";
                socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            }
            for (Socket socket : sockets) {
                String status = new String(socket.getInputStream().readNBytes(13), StandardCharsets.UTF_8);
                if (status.equals("HTTP/1.1 200 ")) {
                    served++;
                } else {
                    assertThat(status).isEqualTo("HTTP/1.1 503 ");
                    assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                            .contains("Retry-After: ");
                    refused++;
                }
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
        print(LIMIT * 10 + " connections where " + LIMIT + " are allowed: " + served + " served, " + refused
                + " told to come back");
        assertThat(served).isGreaterThan(0);
        assertThat(refused).isGreaterThan(0);
        awaitServing(port);
    }

    private static void awaitServing(int port) throws Exception {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        Client client = new Client(port);
        HttpRequest.Builder request = client.to("/healthz");
        while (true) {
            try {
                if (client.send(request).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            assertThat(System.nanoTime()).as("serving again").isLessThan(end);
            Thread.sleep(50);
        }
    }

    static double share(long[] sorted, double share) {
        int index = (int) Math.min(sorted.length - 1L, Math.round(sorted.length * share));
        return sorted[index] / 1e6;
    }

    @SuppressWarnings("SystemOut")
    static void print(String line) {
        System.out.println("load: " + line);
    }
}
