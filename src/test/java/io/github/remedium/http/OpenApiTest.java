package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.load.LoadException;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds the description of the interface against the running server, in both directions. */
class OpenApiTest {

    private static final String TOKEN = "a-token-for-tests";

    /** What takes load, time or a stop to see; other tests do. */
    private static final Set<String> SEEN_ELSEWHERE = Set.of("408", "503");

    private final AtomicReference<@Nullable KnowledgeBase> next =
            new AtomicReference<@Nullable KnowledgeBase>(KnowledgeBase.bundled());
    private final Set<String> seen = new TreeSet<>();

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
            assertThat(document.get("openapi")).isEqualTo("3.1.0");
            assertThat(described(document)).isEqualTo(answered(door));
            checkMatch(client, document);
            checkBatch(client, document);
            checkArticles(client, document);
            checkService(client, document);
            checkReload(client, document);
            checkProtected(document);
            Set<String> unseen = promised(document);
            unseen.removeAll(seen);
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

    private void checkMatch(Client client, Map<?, ?> document) throws Exception {
        String path = "/v1/match";
        String text = "Empty return for method 'Logon' of service 'xtk:session'";
        check(document, path, client.post(path, "{\"text\":\"" + text + "\",\"locale\":\"nl-BE\",\"echo\":true}"), 200);
        check(document, path, client.post(path, "{\"text\":\"zzgl frmpf\",\"limit\":3}"), 200);
        check(document, path, client.post(path, "{\"text\":\"" + text + "\",\"choices\":[\"title:ka-05406\"]}"), 200);
        check(document, path, client.post(path, "{}"), 400);
        check(document, path, client.post(path, "{\"text\":\"" + text + "\",\"choices\":[\"no:such\"]}"), 400);
        check(document, path, client.post(path, "x".repeat(10_001)), 413);
        check(document, path, client.post(path, "text", "Content-Type", "text/plain"), 415);
        String get = "/v1/match?q=Empty%20return%20for%20method%20Logon%20of%20service%20xtk:session&locale=es";
        HttpResponse<String> found = client.get(get);
        check(document, path, found, 200);
        check(document, path, client.get(get, "If-None-Match", tag(found)), 304);
        check(document, path, client.get("/v1/match"), 400);
        refused(client, document, path, get);
        check(document, path, client.post(path, "{}", "Origin", "https://evil.example"), 403);
        check(document, path, client.post(path, "{}", "Host", "evil.example"), 421);
    }

    private void checkBatch(Client client, Map<?, ?> document) throws Exception {
        String path = "/v1/match:batch";
        String line = "{\"id\":1,\"query\":\"Empty return for method 'Logon'\",\"locale\":\"it\"}";
        for (String type : List.of("application/x-ndjson", "application/jsonl; charset=utf-8")) {
            HttpResponse<String> answers =
                    client.post(path, line + "\n\n{\"txt\":\"x\"}\nno json\n", "Content-Type", type);
            check(document, path, answers, 200);
            assertThat(answers.body().lines()).hasSize(3);
        }
        String lines = "application/x-ndjson";
        check(document, path, client.post(path, "\n", "Content-Type", lines), 400);
        check(document, path, client.post(path, line), 415);
        check(document, path, client.post(path, "{}\n".repeat(3_334), "Content-Type", lines), 413);
        check(document, path, client.post(path, line, "Content-Type", lines, "Origin", "https://evil.example"), 403);
        check(document, path, client.post(path, line, "Content-Type", lines, "Host", "evil.example"), 421);
    }

    private void checkArticles(Client client, Map<?, ?> document) throws Exception {
        for (String path : List.of("/v1/articles", "/v1/locales", "/v1/problems")) {
            HttpResponse<String> all = client.get(path);
            check(document, path, all, 200);
            check(document, path, client.get(path, "If-None-Match", tag(all)), 304);
            check(document, path, client.get(path + "?nonsense=1"), 400);
            refused(client, document, path, path);
        }
        check(document, "/v1/articles", client.get("/v1/articles?locale=it&limit=1&offset=0"), 200);
        String path = "/v1/articles/{number}";
        String one = "/v1/articles/ka-05406";
        HttpResponse<String> article = client.get(one, "Accept-Language", "de, it;q=0.5");
        check(document, path, article, 200);
        check(document, path, client.get(one + "?locale=nl&html=true"), 200);
        check(document, path, client.get(one, "Accept-Language", "de, it;q=0.5", "If-None-Match", tag(article)), 304);
        for (String type : List.of("text/markdown", "text/html", "text/plain")) {
            HttpResponse<String> written = client.get(one, "Accept", type);
            check(document, path, written, 200);
            assertThat(written.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        }
        check(document, path, client.get(one + "?locale=!"), 400);
        check(document, path, client.get("/v1/articles/KA-0"), 404);
        check(document, path, client.get(one, "Accept", "image/png"), 406);
        refused(client, document, path, one);
    }

    private void checkService(Client client, Map<?, ?> document) throws Exception {
        for (String path : List.of("/healthz", "/readyz", "/metrics", "/openapi.json")) {
            HttpResponse<String> response = client.get(path);
            check(document, path, response, 200);
            refused(client, document, path, path);
        }
        HttpResponse<String> self = client.get("/openapi.json");
        check(document, "/openapi.json", client.get("/openapi.json", "If-None-Match", tag(self)), 304);
    }

    private void checkReload(Client client, Map<?, ?> document) throws Exception {
        String path = "/v1/reload";
        String right = "Bearer " + TOKEN;
        check(document, path, client.post(path, "", "Authorization", right), 200);
        check(document, path, client.post(path, "", "Authorization", "Bearer no"), 401);
        check(document, path, client.post(path + "?nonsense=1", "", "Authorization", right), 400);
        check(document, path, client.post(path, "", "Origin", "https://evil.example"), 403);
        check(document, path, client.post(path, "", "Host", "evil.example"), 421);
        next.set(KnowledgeBase.of(List.of()));
        check(document, path, client.post(path, "", "Authorization", right), 409);
        check(document, "/readyz", client.get("/readyz"), 200);
        check(document, "/v1/problems", client.get("/v1/problems"), 200);
        next.set(null);
        check(document, path, client.post(path, "", "Authorization", right), 409);
        assertThat(client.get("/v1/articles/KA-05406").statusCode()).isEqualTo(200);
        next.set(KnowledgeBase.of(List.of()));
        check(document, path, client.post(path + "?force=true", "", "Authorization", right), 200);
        assertThat(client.get("/v1/articles/KA-05406").statusCode()).isEqualTo(404);
    }

    private void checkProtected(Map<?, ?> document) throws Exception {
        KnowledgeBase kb = KnowledgeBase.bundled();
        HttpDoorBuilder builder = HttpDoor.builder(() -> kb).token(TOKEN);
        try (HttpDoor door = builder.protect("/metrics").protect("/v1/problems").open()) {
            Client client = new Client(door.port());
            check(document, "/metrics", client.get("/metrics"), 401);
            check(document, "/v1/problems", client.get("/v1/problems"), 401);
        }
    }

    private void refused(Client client, Map<?, ?> document, String path, String address) throws Exception {
        check(document, path, client.get(address, "Origin", "https://evil.example"), 403);
        check(document, path, client.get(address, "Host", "evil.example"), 421);
    }

    private void check(Map<?, ?> document, String path, HttpResponse<String> response, int status) throws Exception {
        String method = response.request().method().toLowerCase(java.util.Locale.ROOT);
        String what = method + " " + path + " " + status;
        assertThat(response.statusCode()).as(what + ": " + response.body()).isEqualTo(status);
        Map<?, ?> operation = map(map(map(document.get("paths")).get(path)).get(method));
        Object described = map(operation.get("responses")).get(Integer.toString(status));
        assertThat(described).as(what + " is described").isNotNull();
        seen.add(what);
        if (status == 304) {
            assertThat(response.body()).isEmpty();
            return;
        }
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        Object content = map(map(described).get("content")).get(type);
        assertThat(content).as(what + " as " + type + " is described").isNotNull();
        seen.add(what + " " + type);
        if (type.endsWith("json")) {
            Map<String, Object> schema = new LinkedHashMap<>();
            map(map(content).get("schema")).forEach((key, value) -> schema.put(String.valueOf(key), value));
            schema.put("components", document.get("components"));
            List<String> bodies =
                    type.endsWith("ndjson") ? response.body().lines().toList() : List.of(response.body());
            for (String body : bodies) {
                var validity = new DefaultJsonSchemaValidator().validate(schema, new JsonReading().read(body));
                assertThat(validity.valid())
                        .as(what + ": " + validity.errorMessage() + " in " + body)
                        .isTrue();
            }
        }
        if (map(described).get("headers") instanceof Map<?, ?> headers && headers.containsKey("ETag")) {
            assertThat(tag(response)).as(what).isNotEmpty();
        }
    }

    private static String tag(HttpResponse<String> response) {
        return response.headers().firstValue("ETag").orElse("");
    }

    private static Map<String, Set<String>> described(Map<?, ?> document) {
        Map<String, Set<String>> paths = new TreeMap<>();
        map(document.get("paths")).forEach((path, methods) -> {
            Set<String> names = new TreeSet<>();
            map(methods).keySet().forEach(name -> names.add(String.valueOf(name).toUpperCase(java.util.Locale.ROOT)));
            paths.put(String.valueOf(path), names);
        });
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

    private static Set<String> promised(Map<?, ?> document) {
        Set<String> promised = new TreeSet<>();
        map(document.get("paths"))
                .forEach((path, methods) -> map(methods)
                        .forEach((method, operation) -> map(map(operation).get("responses"))
                                .forEach((status, response) -> {
                                    String what = method + " " + path + " " + status;
                                    if (!SEEN_ELSEWHERE.contains(String.valueOf(status))) {
                                        promised.add(what);
                                        if (map(response).get("content") instanceof Map<?, ?> content) {
                                            content.keySet().forEach(type -> promised.add(what + " " + type));
                                        }
                                    }
                                })));
        return promised;
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }
}
