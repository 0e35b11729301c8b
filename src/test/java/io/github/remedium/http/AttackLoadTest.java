package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * 64 good clients while articles are read again: first alone, then beside connections that trickle their heads and bodies
 * in pieces of one byte. Run it with {@code -Dtest=AttackLoadTest -Dattack.seconds=30}; attackers and clients share the
 * machine, so that the figures are upper bounds.
 */
@Tag("slow")
@SuppressWarnings("StringConcatToTextBlock")
@EnabledIfSystemProperty(named = "attack.seconds", matches = "[0-9]+")
class AttackLoadTest {

    private static final int CLIENTS = 64;
    private static final int SLOW_HEADS = 300;
    private static final int CHUNKED = 4;
    private static final long SECONDS = Long.getLong("attack.seconds", 30);

    @Test
    void goodClientsAreServedBesideAnAttack() throws Exception {
        Supplier<KnowledgeBase> loader = () -> KnowledgeBase.load(Stream.of("nl-NL", "es-ES", "it-IT")
                .map(locale -> LoadTest.SHARED.resolve("corpus").resolve(locale))
                .filter(Files::isDirectory)
                .toArray(Path[]::new));
        // No variable holds the first knowledge base, or the heap would be measured with two.
        LiveKnowledgeBase live = LiveKnowledgeBase.of(loader.get(), loader, 0);
        List<LoadTest.Question> questions = LoadTest.questions(live.get());
        try (HttpDoor door = HttpDoor.builder(live).reload(live).open()) {
            long before = heap();
            measure("alone", door, live, questions);
            AtomicBoolean stop = new AtomicBoolean();
            ExecutorService attackers = Executors.newCachedThreadPool();
            List<Future<Integer>> attacks = new ArrayList<>();
            attacks.add(attackers.submit(() -> slowHeads(door.port(), stop)));
            for (int i = 0; i < CHUNKED; i++) {
                attacks.add(attackers.submit(() -> chunks(door.port(), stop)));
            }
            Thread.sleep(2_000);
            measure("beside the attack", door, live, questions);
            stop.set(true);
            attackers.shutdown();
            LoadTest.print("connections with slow heads: " + attacks.remove(0).get());
            for (Future<Integer> attack : attacks) {
                LoadTest.print("bodies of 100,000 chunks: " + attack.get());
            }
            long after = heap();
            LoadTest.print("heap after collection, MB: " + before + " before, " + after + " after");
            assertThat(after).isLessThan(before * 3 / 2 + 50);
        }
    }

    private static void measure(String when, HttpDoor door, LiveKnowledgeBase live, List<LoadTest.Question> questions)
            throws Exception {
        AtomicBoolean stop = new AtomicBoolean();
        AtomicInteger reloads = new AtomicInteger();
        ExecutorService others = Executors.newFixedThreadPool(CLIENTS + 1);
        Future<?> reloading = others.submit(() -> LoadTest.reloadEvery(live, stop, reloads, new ArrayList<>()));
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        List<Future<long[]>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int start = i * 7;
            clients.add(others.submit(() -> LoadTest.ask(door.port(), questions, start, end)));
        }
        List<long[]> times = new ArrayList<>();
        for (Future<long[]> client : clients) {
            times.add(client.get());
        }
        stop.set(true);
        reloading.get();
        others.shutdown();
        long[] all = times.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        LoadTest.print(String.format(
                Locale.ROOT,
                "%s: %d requests in %d s over %d connections, none failed, %d reloads: p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                when,
                all.length,
                SECONDS,
                CLIENTS,
                reloads.get(),
                LoadTest.share(all, 0.5),
                LoadTest.share(all, 0.99),
                LoadTest.share(all, 1)));
    }

    /** Keeps connections open that send a byte of a head each second; those that are closed are opened anew. */
    private static int slowHeads(int port, AtomicBoolean stop) throws Exception {
        List<Raw> open = new ArrayList<>();
        int opened = 0;
        while (!stop.get()) {
            open.removeIf(raw -> !raw.tries("a"));
            while (open.size() < SLOW_HEADS) {
                Raw raw = new Raw(port);
                raw.tries("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ");
                open.add(raw);
                opened++;
            }
            Thread.sleep(1_000);
        }
        for (Raw raw : open) {
            raw.close();
        }
        return opened;
    }

    private static int chunks(int port, AtomicBoolean stop) throws IOException {
        String body = "POST /v1/match HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + "1\r\n \r\n".repeat(100_000);
        int sent = 0;
        while (!stop.get()) {
            try (Raw raw = new Raw(port)) {
                raw.tries(body + "0\r\n\r\n");
                raw.rest();
                sent++;
            }
        }
        return sent;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
