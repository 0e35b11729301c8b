package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong when articles are loaded again: the old ones are served, and /readyz and /metrics say what happened. */
class FaultsTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> theOldArticlesAreServedAndTheFaultIsTold() throws IOException {
        Map<String, Supplier<KnowledgeBase>> faults = new LinkedHashMap<>();
        faults.put("an Error", () -> {
            throw new StackOverflowError("made for a test");
        });
        faults.put("no memory", () -> {
            throw new OutOfMemoryError("made for a test");
        });
        byte[] zip = Files.readAllBytes(zip());
        Path half = Files.write(folder.resolve("half.zip"), java.util.Arrays.copyOf(zip, zip.length / 2));
        faults.put("half a zip", () -> KnowledgeBase.load(half));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        faults.put("an empty folder", () -> KnowledgeBase.load(empty));
        faults.put("a folder that is gone", () -> KnowledgeBase.load(folder.resolve("gone")));
        Path binary = Files.createDirectories(folder.resolve("binary/en"));
        Files.write(binary.resolve("KA-1.md"), new byte[] {0, 1, 2, 3});
        faults.put("a folder of other files", () -> KnowledgeBase.load(folder.resolve("binary")));
        return faults.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(fault.getKey(), () -> isTold(fault.getValue())));
    }

    private void isTold(Supplier<KnowledgeBase> loader) throws Exception {
        KnowledgeBase first = KnowledgeBase.load(zip());
        LiveKnowledgeBase live = LiveKnowledgeBase.of(first, loader, 0.2);
        try (HttpDoor door = HttpDoor.builder(live).reload(live).open()) {
            Client client = new Client(door.port());
            assertThat(live.reload().outcome()).isEqualTo(LiveKnowledgeBase.Reload.Outcome.UNREADABLE);
            assertThat(live.get()).isSameAs(first);
            assertThat(client.get("/readyz").body()).contains("\"articles\":3", "\"outcome\":\"unreadable\"");
            assertThat(client.get("/metrics").body())
                    .contains("remedium_reload_refused 1.0", "remedium_reloads_total{outcome=\"unreadable\"} 1.0")
                    .contains("remedium_reloads_total{outcome=\"swapped\"} 0.0");
            assertThat(client.get("/v1/articles/KA-1").statusCode()).isEqualTo(200);
        }
    }

    private Path zip() throws IOException {
        Path zip = folder.resolve("whole.zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (int i = 1; i <= 3; i++) {
                out.putNextEntry(new ZipEntry("en/KA-" + i + ".md"));
                String text = "---\ntitle: Article " + i + "\n---\n## Issue\n\nIt fails.\n";
                out.write(text.getBytes(StandardCharsets.UTF_8));
            }
        }
        return zip;
    }
}
