package io.github.remedium.http;

import static io.github.remedium.http.Description.examples;
import static io.github.remedium.http.Description.map;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.LiveKnowledgeBase;
import io.github.remedium.http.Description.Operation;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.json.JsonWriting;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Runs the examples of the description against the bundled articles. A request and its answer have the same name; the
 * answer must be the one that is shown, where a number may be another number.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiExamplesTest {

    private final Description description = new Description();
    private HttpDoor door;
    private Client client;

    @BeforeAll
    void open() {
        LiveKnowledgeBase live = LiveKnowledgeBase.of(KnowledgeBase.bundled(), KnowledgeBase::bundled, 0.2);
        door = HttpDoor.builder(live).reload(live).token("a-token-for-tests").open();
        client = new Client(door.port());
    }

    @AfterAll
    void close() {
        door.close();
    }

    @TestFactory
    Stream<DynamicTest> everyExampleGetsTheAnswerThatIsShown() {
        List<DynamicTest> tests = new ArrayList<>();
        description
                .operations()
                .forEach(operation -> names(operation)
                        .forEach(name -> tests.add(DynamicTest.dynamicTest(
                                operation.method() + " " + operation.path() + " " + name,
                                () -> runs(operation, name)))));
        assertThat(tests).hasSizeGreaterThan(15);
        return tests.stream();
    }

    /** The names of all examples, of requests and of answers. */
    private static Set<String> names(Operation operation) {
        Set<String> names = new TreeSet<>();
        parameters(operation)
                .forEach(parameter -> names.addAll(examples(parameter).keySet()));
        bodies(operation).values().forEach(body -> names.addAll(examples(body).keySet()));
        operation
                .responses()
                .values()
                .forEach(response -> contents(response)
                        .values()
                        .forEach(content -> names.addAll(examples(content).keySet())));
        return names;
    }

    private void runs(Operation operation, String name) throws Exception {
        HttpResponse<String> response = client.send(request(operation, name));
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        Object described = operation.responses().get(Integer.toString(response.statusCode()));
        assertThat(described).as("status " + response.statusCode()).isNotNull();
        Object shown = examples(contents(described).get(type)).get(name);
        assertThat(shown).as("what is shown for " + response.statusCode()).isNotNull();
        if (type.endsWith("ndjson")) {
            List<String> lines = response.body().lines().toList();
            List<String> expected = String.valueOf(shown).lines().toList();
            assertThat(lines).hasSameSizeAs(expected);
            for (int i = 0; i < lines.size(); i++) {
                JsonReading json = new JsonReading();
                assertThat(shape(json.read(lines.get(i)))).isEqualTo(shape(json.read(expected.get(i))));
            }
        } else {
            assertThat(shape(new JsonReading().read(response.body()))).isEqualTo(shape(shown));
        }
    }

    private HttpRequest.Builder request(Operation operation, String name) throws Exception {
        String path = operation.path();
        List<String> query = new ArrayList<>();
        for (Object parameter : parameters(operation)) {
            Object value = examples(parameter).get(name);
            if (value != null) {
                String key = String.valueOf(map(parameter).get("name"));
                String encoded = URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
                if ("path".equals(map(parameter).get("in"))) {
                    path = path.replace("{" + key + "}", encoded);
                } else {
                    query.add(key + "=" + encoded);
                }
            }
        }
        HttpRequest.Builder request = client.to(path + (query.isEmpty() ? "" : "?" + String.join("&", query)));
        if (operation.method().equals("get")) {
            return request;
        }
        for (Map.Entry<?, ?> body : bodies(operation).entrySet()) {
            Object value = examples(body.getValue()).get(name);
            if (value != null) {
                String text = value instanceof String lines ? lines : new JsonWriting().write(value);
                return request.header("Content-Type", String.valueOf(body.getKey()))
                        .POST(HttpRequest.BodyPublishers.ofString(text));
            }
        }
        return request.POST(HttpRequest.BodyPublishers.noBody());
    }

    /** The same with all numbers alike: a confidence may change a little with a new version. */
    private static Object shape(@Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            Map<String, Object> copy = new LinkedHashMap<>();
            fields.forEach((key, field) -> copy.put(String.valueOf(key), shape(field)));
            return copy;
        }
        if (value instanceof List<?> list) {
            return list.stream().map(OpenApiExamplesTest::shape).toList();
        }
        return value instanceof Number ? "a number" : String.valueOf(value);
    }

    private static List<?> parameters(Operation operation) {
        return operation.data().get("parameters") instanceof List<?> list ? list : List.of();
    }

    private static Map<?, ?> bodies(Operation operation) {
        return operation.data().get("requestBody") instanceof Map<?, ?> body ? map(body.get("content")) : Map.of();
    }

    private static Map<?, ?> contents(@Nullable Object response) {
        return map(response).get("content") instanceof Map<?, ?> content ? content : Map.of();
    }
}
