package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.Reload;
import io.github.remedium.mcp.McpDoor;
import io.github.remedium.render.ArticleUrls;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
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
            assertThat(live.reload().outcome()).isEqualTo(Reload.Outcome.UNREADABLE);
            assertThat(live.get()).isSameAs(first);
            assertThat(client.get("/readyz").body()).contains("\"articles\":3", "\"outcome\":\"unreadable\"");
            assertThat(client.get("/metrics").body())
                    .contains("remedium_reload_refused 1.0", "remedium_reloads_total{outcome=\"unreadable\"} 1.0")
                    .contains("remedium_reloads_total{outcome=\"swapped\"} 0.0");
            assertThat(client.get("/v1/articles/KA-1").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aBrokenFileIsToldAndItsTranslationStays() throws Exception {
        Path place = Files.createDirectories(folder.resolve("kept/en"));
        for (int i = 1; i <= 2; i++) {
            Files.writeString(
                    place.resolve("KA-" + i + ".md"), "---\ntitle: Article " + i + "\n---\n## Issue\n\nIt fails.\n");
        }
        Supplier<KnowledgeBase> loader = () -> KnowledgeBase.load(folder.resolve("kept"));
        LiveKnowledgeBase live = LiveKnowledgeBase.of(loader.get(), loader, 0.2);
        try (HttpDoor door = HttpDoor.builder(live).reload(live).open()) {
            Client client = new Client(door.port());
            Files.write(place.resolve("KA-1.md"), new byte[] {0, 1, 2, 3});
            assertThat(live.reload().kept()).hasSize(1);
            for (String path : List.of("/readyz", "/v1/problems")) {
                assertThat(client.get(path).body())
                        .as(path)
                        .contains(
                                "\"kept\":[{\"article\":\"KA-1\",\"locale\":\"en\",\"path\":\"en/KA-1.md\",\"reason\":\"");
            }
            assertThat(client.get("/v1/problems").body()).contains("\"code\":\"kept\"");
            assertThat(client.get("/v1/articles/KA-1").statusCode()).isEqualTo(200);
            assertThat(client.get("/metrics").body())
                    .contains("remedium_translations_kept 1.0")
                    .contains("remedium_reload_causes_total{cause=\"call\"} 1.0")
                    .contains("remedium_problems{severity=\"error\"} 1.0");
        }
    }

    @Test
    void beforeTheArticlesAreLoadedItLivesAndIsNotReady() throws Exception {
        LiveKnowledgeBase live = LiveKnowledgeBase.notYetLoaded(() -> KnowledgeBase.load(folder), 0.2);
        McpDoor mcp = new McpDoor(live, ArticleUrls.STANDARD, "test");
        try (HttpDoor door = HttpDoor.builder(live)
                .reload(live)
                .progress(() -> ": 2 of 3 files")
                .mount("/mcp", mcp.servlet())
                .open()) {
            Client client = new Client(door.port());
            assertThat(client.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(client.get("/openapi.json").statusCode()).isEqualTo(200);
            assertThat(client.get("/metrics").body()).contains("remedium_articles 0.0");
            for (String path : List.of("/readyz", "/v1/articles", "/v1/match?q=x", "/v1/problems", "/mcp")) {
                HttpResponse<String> early = client.get(path);
                assertThat(early.statusCode()).as(path).isEqualTo(503);
                assertThat(early.body()).contains("\"code\":\"loading\"", "still being loaded: 2 of 3 files");
                assertThat(early.headers().firstValue("Retry-After")).isPresent();
            }
            live.serve(KnowledgeBase.load(zip()));
            assertThat(client.get("/readyz").body()).contains("\"articles\":3");
            assertThat(client.get("/metrics").body()).contains("remedium_articles 3.0");
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
