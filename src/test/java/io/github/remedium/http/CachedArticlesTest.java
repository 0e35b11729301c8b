package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.Reload;
import io.github.remedium.load.Source;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A client that keeps articles asks whether they are others now, and is told so after each reload. */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CachedArticlesTest {

    private static final List<String> PATHS =
            List.of("/v1/articles", "/v1/articles?locale=it", "/v1/articles/KA-1?locale=it", "/v1/locales");

    private volatile String cause = "The printer sleeps.";
    private final LiveKnowledgeBase live = LiveKnowledgeBase.of(kb(), this::kb, 0.2);
    private HttpDoor door;
    private Client client;

    @BeforeAll
    void open() {
        door = HttpDoor.builder(live).reload(live).open();
        client = new Client(door.port());
    }

    @AfterAll
    void close() {
        door.close();
    }

    @BeforeEach
    void reset() {
        cause = "The printer sleeps.";
        assertThat(live.reload().swapped()).isTrue();
    }

    private KnowledgeBase kb() {
        String english = "---\ntitle: No receipt\n---\n## Issue\n\nIt fails.\n\n## Cause\n\n" + cause + "\n";
        String italian = "---\ntitle: Nessuno scontrino\n---\n## Problema\n\nNon va.\n";
        return KnowledgeBase.builder()
                .source(Source.memory(
                        cause.isEmpty()
                                ? Map.of("en/KA-1.md", english)
                                : Map.of("en/KA-1.md", english, "it/KA-1.md", italian)))
                .build();
    }

    @Test
    void whatIsKeptIsKnownByItsTagAlone() throws Exception {
        for (String path : PATHS) {
            HttpResponse<String> first = client.get(path);
            assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");
            String tag = tag(first);
            assertThat(tag).as("a strong tag").matches("\"[0-9a-f]+\"");
            for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
                HttpResponse<String> kept = client.get(path, "If-None-Match", known);
                assertThat(kept.statusCode()).as(path + " " + known).isEqualTo(304);
                assertThat(kept.body()).isEmpty();
                assertThat(tag(kept)).isEqualTo(tag);
                assertThat(kept.headers().firstValue("Vary"))
                        .isEqualTo(first.headers().firstValue("Vary"));
            }
            for (String other : List.of("\"other\"", tag.replace("\"", ""), "\"" + tag.substring(2))) {
                assertThat(client.get(path, "If-None-Match", other).statusCode())
                        .as(path + " " + other)
                        .isEqualTo(200);
            }
            HttpResponse<String> head =
                    client.send(client.to(path).method("HEAD", HttpRequest.BodyPublishers.noBody()));
            assertThat(tag(head)).isEqualTo(tag);
        }
    }

    @Test
    void eachLanguageAndFormHasATagOfItsOwn() throws Exception {
        String path = "/v1/articles/KA-1";
        assertThat(List.of(
                        tag(client.get(path + "?locale=en")),
                        tag(client.get(path + "?locale=it")),
                        tag(client.get(path, "Accept", "text/markdown", "Accept-Language", "it")),
                        tag(client.get(path, "Accept", "text/html", "Accept-Language", "it"))))
                .doesNotHaveDuplicates();
        assertThat(client.get(path).headers().firstValue("Vary")).contains("Accept, Accept-Language");
    }

    @Test
    void aReloadChangesTheTagsOfWhatItChangedAndNoOther() throws Exception {
        String italian = tag(client.get("/v1/articles/KA-1?locale=it"));
        String english = tag(client.get("/v1/articles/KA-1?locale=en"));
        cause = "The printer is out of paper.";
        assertThat(client.get("/v1/articles/KA-1?locale=en", "If-None-Match", english)
                        .statusCode())
                .isEqualTo(304);
        assertThat(live.reload().swapped()).isTrue();
        HttpResponse<String> changed = client.get("/v1/articles/KA-1?locale=en", "If-None-Match", english);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("out of paper");
        assertThat(client.get("/v1/articles/KA-1?locale=it", "If-None-Match", italian)
                        .statusCode())
                .isEqualTo(304);
        String locales = tag(client.get("/v1/locales"));
        cause = "";
        assertThat(live.reload().swapped()).isTrue();
        for (String path : PATHS) {
            assertThat(client.get(path, "If-None-Match", italian, "If-None-Match", locales)
                            .statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
    }

    /** Who has lost the answer sends the same again: nothing is kept of a query, so the answer is the same. */
    @Test
    void aQueryThatIsRepeatedGetsTheSameAnswer() throws Exception {
        String query = "{\"text\":\"No receipt\",\"locale\":\"it\"}";
        HttpResponse<String> first = client.post("/v1/match", query);
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        // What a request for an answer finds is no cached page, whatever the client says it has.
        HttpResponse<String> again =
                client.post("/v1/match", query, "Content-Type", "application/json", "If-None-Match", tag(first));
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(live.reload().outcome()).isEqualTo(Reload.Outcome.UNCHANGED);
        assertThat(client.post("/v1/match", query).body()).isEqualTo(first.body());
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }
}
