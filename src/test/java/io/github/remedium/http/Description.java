package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The description of the interface, {@code openapi.json}, as a judge of answers. Safe for any number of threads. */
final class Description {

    private final Map<?, ?> document;
    private final DefaultJsonSchemaValidator validator = new DefaultJsonSchemaValidator();
    private final Map<String, Map<String, Object>> schemas = new ConcurrentHashMap<>();

    Description() {
        try (InputStream in = Objects.requireNonNull(HttpDoor.class.getResourceAsStream("openapi.json"))) {
            document = map(new JsonReading().read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException | JsonException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<?, ?> document() {
        return document;
    }

    /** Each operation that is described. */
    Stream<Operation> operations() {
        return map(document.get("paths")).entrySet().stream()
                .flatMap(path -> map(path.getValue()).entrySet().stream()
                        .map(method -> new Operation(
                                String.valueOf(method.getKey()),
                                String.valueOf(path.getKey()),
                                map(method.getValue()))));
    }

    /** What one path does for one method. */
    record Operation(String method, String path, Map<?, ?> data) {

        Map<?, ?> responses() {
            return map(data.get("responses"));
        }
    }

    /** The operation that answers a path of a request; empty where none is described. */
    Optional<Operation> operation(String method, String path) {
        String name = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
        String pattern = path.startsWith("/v1/articles/") ? "/v1/articles/{number}" : path;
        return operations()
                .filter(each -> each.method().equals(name) && each.path().equals(pattern))
                .findFirst();
    }

    /**
     * Makes sure that a response is as described. Every problem is, wherever it comes from; of other answers those to a
     * path and method that is described.
     *
     * @return what was seen: path with method and status, and the same with the media type
     */
    List<String> check(HttpResponse<String> response) throws JsonException {
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        Optional<Operation> described =
                operation(response.request().method(), response.request().uri().getPath());
        boolean problem = type.equals(HttpProblem.CONTENT_TYPE);
        boolean hasBody = !response.request().method().equals("HEAD");
        if (problem && hasBody) {
            checkProblem(response, described);
        }
        if (described.isEmpty() || !hasBody) {
            return List.of();
        }
        Map<?, ?> responses = described.get().responses();
        String status = Integer.toString(response.statusCode());
        String what = described.get().method() + " " + described.get().path() + " " + status;
        Object answer = responses.get(problem && !responses.containsKey(status) ? "default" : status);
        assertThat(answer).as(what + " is described: " + response.body()).isNotNull();
        if (response.statusCode() == 304) {
            assertThat(response.body()).isEmpty();
            return List.of(what);
        }
        Object content = map(map(answer).get("content")).get(type);
        assertThat(content).as(what + " as " + type + " is described").isNotNull();
        if (type.endsWith("json")) {
            Stream<String> bodies = type.endsWith("ndjson") ? response.body().lines() : Stream.of(response.body());
            for (String body : bodies.toList()) {
                checkSchema(what + " " + type, map(content).get("schema"), body);
            }
        }
        if (map(answer).get("headers") instanceof Map<?, ?> headers && headers.containsKey("ETag")) {
            assertThat(response.headers().firstValue("ETag")).as(what).isPresent();
        }
        return List.of(what, what + " " + type);
    }

    private void checkProblem(HttpResponse<String> response, Optional<Operation> operation) throws JsonException {
        checkSchema("a problem", Map.of("$ref", "#/components/schemas/Problem"), response.body());
        String code = String.valueOf(Client.json(response).get("code"));
        Map<String, Integer> statuses = new HashMap<>();
        for (ErrorCode known : ErrorCode.values()) {
            statuses.put(known.key(), known.status());
        }
        assertThat(statuses).as(response.body()).containsEntry(code, response.statusCode());
        Object described = operation
                .map(each -> each.responses().get(Integer.toString(response.statusCode())))
                .orElse(null);
        if (described != null) {
            assertThat(String.valueOf(map(described).get("description")))
                    .as(response.request().method() + " " + response.request().uri())
                    .contains("`" + code + "`");
        }
    }

    private void checkSchema(String what, @Nullable Object schema, String body) throws JsonException {
        Map<String, Object> whole = schemas.computeIfAbsent(what, name -> {
            Map<String, Object> made = new LinkedHashMap<>();
            map(schema).forEach((key, value) -> made.put(String.valueOf(key), value));
            made.put("components", document.get("components"));
            return made;
        });
        var validity = validator.validate(whole, new JsonReading().read(body));
        assertThat(validity.valid())
                .as(what + ": " + validity.errorMessage() + " in " + body)
                .isTrue();
    }

    /** The examples of this name and their values, under anything that has {@code examples}. */
    static Map<String, Object> examples(@Nullable Object holder) {
        if (!(holder instanceof Map<?, ?> map) || !(map.get("examples") instanceof Map<?, ?> examples)) {
            return Map.of();
        }
        return examples.entrySet().stream()
                .collect(Collectors.toMap(
                        each -> String.valueOf(each.getKey()),
                        each -> Objects.requireNonNull(map(each.getValue()).get("value"))));
    }

    static Map<?, ?> map(@Nullable Object value) {
        return (Map<?, ?>) Objects.requireNonNull(value);
    }
}
