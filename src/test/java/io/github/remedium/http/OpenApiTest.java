package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.load.LoadException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the description of the interface against the running server, in both directions. */
class OpenApiTest {

    private static final String TOKEN = "a-token-for-tests";

    /** What takes load, time or a stop to see, and what any request may get; other tests see them. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of("408", "503", "default");

    private final AtomicReference<@Nullable KnowledgeBase> next =
            new AtomicReference<@Nullable KnowledgeBase>(KnowledgeBase.bundled());
    private final Description description = new Description();

    @Test
    void everyPathAndEveryAnswerIsAsDescribed() throws Exception {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(KnowledgeBase.bundled(), this::read, 0.2);
        try (HttpDoor door = HttpDoor.builder(live)
                .reload(live)
                .token(TOKEN)
                .limits(limits())
                .open()) {
            Client client = new Client(door.port());
            Map<?, ?> document = Client.json(client.get("/openapi.json"));
            assertThat(document).isEqualTo(description.document());
            assertThat(document.get("openapi")).isEqualTo("3.1.0");
            assertThat(described()).isEqualTo(answered(door));
            checkMatch(client);
            checkBatch(client);
            checkArticles(client);
            checkService(client);
            checkReload(client);
            Set<String> unseen = promised();
            unseen.removeAll(client.seen());
            unseen.removeAll(checkProtected());
            assertThat(unseen).as("described and not seen").isEmpty();
        }
    }

    private KnowledgeBase read() {
        KnowledgeBase read = next.get();
        if (read == null) {
            throw new LoadException("gone");
        }
        return read;
    }

    private static HttpLimits limits() {
        HttpLimits standard = HttpLimits.standard();
        return new HttpLimits(
                16,
                2,
                16,
                10_000,
                standard.requestTime(),
                standard.waitTime(),
                standard.idleTime(),
                standard.stopTime());
    }

    private void checkMatch(Client client) throws Exception {
        String path = "/v1/match";
        String text = "Empty return for method 'Logon' of service 'xtk:session'";
        check(client.post(path, "{\"text\":\"" + text + "\",\"locale\":\"nl-BE\",\"echo\":true}"), 200);
        check(client.post(path, "{\"text\":\"zzgl frmpf\",\"limit\":3}"), 200);
        check(client.post(path, "{\"text\":\"" + text + "\",\"choices\":[\"title:ka-05406\"]}"), 200);
        check(client.post(path, "{}"), 400);
        check(client.post(path, "{\"text\":\"" + text + "\",\"choices\":[\"no:such\"]}"), 400);
        check(client.post(path, "x".repeat(10_001)), 413);
        check(client.post(path, "text", "Content-Type", "text/plain"), 415);
        String get = "/v1/match?q=Empty%20return%20for%20method%20Logon%20of%20service%20xtk:session&locale=es";
        HttpResponse<String> found = client.get(get);
        check(found, 200);
        check(client.get(get, "If-None-Match", tag(found)), 304);
        check(client.get("/v1/match"), 400);
        refused(client, get);
        check(client.post(path, "{}", "Origin", "https://evil.example"), 403);
        check(client.post(path, "{}", "Host", "evil.example"), 421);
    }

    private void checkBatch(Client client) throws Exception {
        String path = "/v1/match:batch";
        String line = "{\"id\":1,\"query\":\"Empty return for method 'Logon'\",\"locale\":\"it\"}";
        for (String type : List.of("application/x-ndjson", "application/jsonl; charset=utf-8")) {
            HttpResponse<String> answers =
                    client.post(path, line + "\n\n{\"txt\":\"x\"}\nno json\n", "Content-Type", type);
            check(answers, 200);
            assertThat(answers.body().lines()).hasSize(3);
        }
        String lines = "application/x-ndjson";
        check(client.post(path, "\n", "Content-Type", lines), 400);
        check(client.post(path, line), 415);
        check(client.post(path, "{}\n".repeat(3_334), "Content-Type", lines), 413);
        check(client.post(path, line, "Content-Type", lines, "Origin", "https://evil.example"), 403);
        check(client.post(path, line, "Content-Type", lines, "Host", "evil.example"), 421);
    }

    private void checkArticles(Client client) throws Exception {
        for (String path : List.of("/v1/articles", "/v1/examples", "/v1/locales", "/v1/problems")) {
            HttpResponse<String> all = client.get(path);
            check(all, 200);
            check(client.get(path, "If-None-Match", tag(all)), 304);
            check(client.get(path + "?nonsense=1"), 400);
            refused(client, path);
        }
        check(client.get("/v1/articles?locale=it&limit=1&offset=0"), 200);
        check(client.get("/v1/articles?q=logon&sort=newest"), 200);
        String one = "/v1/articles/ka-05406";
        HttpResponse<String> article = client.get(one, "Accept-Language", "de, it;q=0.5");
        check(article, 200);
        check(client.get(one + "?locale=nl&html=true"), 200);
        check(client.get(one, "Accept-Language", "de, it;q=0.5", "If-None-Match", tag(article)), 304);
        for (String type : List.of("text/markdown", "text/html", "text/plain")) {
            HttpResponse<String> written = client.get(one, "Accept", type);
            check(written, 200);
            assertThat(written.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        }
        check(client.get(one + "?locale=!"), 400);
        check(client.get("/v1/articles/KA-0"), 404);
        check(client.get(one, "Accept", "image/png"), 406);
        refused(client, one);
    }

    private void checkService(Client client) throws Exception {
        for (String path : List.of("/healthz", "/readyz", "/metrics", "/openapi.json")) {
            HttpResponse<String> response = client.get(path);
            check(response, 200);
            refused(client, path);
        }
        HttpResponse<String> self = client.get("/openapi.json");
        check(client.get("/openapi.json", "If-None-Match", tag(self)), 304);
    }

    private void checkReload(Client client) throws Exception {
        String path = "/v1/reload";
        String right = "Bearer " + TOKEN;
        check(client.post(path, "", "Authorization", right), 200);
        check(client.post(path, "", "Authorization", "Bearer no"), 401);
        check(client.post(path + "?nonsense=1", "", "Authorization", right), 400);
        check(client.post(path, "", "Origin", "https://evil.example"), 403);
        check(client.post(path, "", "Host", "evil.example"), 421);
        next.set(KnowledgeBase.of(List.of()));
        check(client.post(path, "", "Authorization", right), 409);
        check(client.get("/readyz"), 200);
        check(client.get("/v1/problems"), 200);
        next.set(null);
        check(client.post(path, "", "Authorization", right), 409);
        assertThat(client.get("/v1/articles/KA-05406").statusCode()).isEqualTo(200);
        next.set(KnowledgeBase.of(List.of()));
        check(client.post(path + "?force=true", "", "Authorization", right), 200);
        assertThat(client.get("/v1/articles/KA-05406").statusCode()).isEqualTo(404);
    }

    private Set<String> checkProtected() throws Exception {
        KnowledgeBase kb = KnowledgeBase.bundled();
        HttpDoorBuilder builder = HttpDoor.builder(() -> kb).token(TOKEN);
        try (HttpDoor door = builder.protect("/metrics").protect("/v1/problems").open()) {
            Client client = new Client(door.port());
            check(client.get("/metrics"), 401);
            check(client.get("/v1/problems"), 401);
            return client.seen();
        }
    }

    private void refused(Client client, String address) throws Exception {
        check(client.get(address, "Origin", "https://evil.example"), 403);
        check(client.get(address, "Host", "evil.example"), 421);
    }

    /** The client holds the rest against the description. */
    private static void check(HttpResponse<String> response, int status) {
        assertThat(response.statusCode())
                .as(response.request().uri() + ": " + response.body())
                .isEqualTo(status);
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    private Map<String, Set<String>> described() {
        Map<String, Set<String>> paths = new TreeMap<>();
        description
                .operations()
                .forEach(each -> paths.computeIfAbsent(each.path(), path -> new TreeSet<>())
                        .add(each.method().toUpperCase(Locale.ROOT)));
        return paths;
    }

    private static Map<String, Set<String>> answered(HttpDoor door) {
        Map<String, Set<String>> paths = new TreeMap<>();
        door.paths().forEach((path, methods) -> {
            if (!path.equals("/") && !path.equals("/page/")) {
                paths.put(path.equals("/v1/articles/") ? "/v1/articles/{number}" : path, new TreeSet<>(methods));
            }
        });
        return paths;
    }

    private Set<String> promised() {
        Set<String> promised = new TreeSet<>();
        description
                .operations()
                .forEach(each -> each.responses().forEach((status, response) -> {
                    String what = each.method() + " " + each.path() + " " + status;
                    if (!SEEN_ELSEWHERE.contains(String.valueOf(status))) {
                        promised.add(what);
                        if (Description.map(response).get("content") instanceof Map<?, ?> content) {
                            content.keySet().forEach(type -> promised.add(what + " " + type));
                        }
                    }
                }));
        return promised;
    }
}
