package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BatchEndpointTest {

    private static final String PATH = "/v1/match:batch";
    private static final String[] LINES = {"Content-Type", "application/x-ndjson"};
    private static final String LOGON = "Empty return for method 'Logon' of service 'xtk:session'";

    private HttpDoor door;
    private Client client;

    @BeforeAll
    void open() {
        KnowledgeBase kb = KnowledgeBase.bundled();
        door = HttpDoor.builder(() -> kb).open();
        client = new Client(door.port());
    }

    @AfterAll
    void close() {
        door.close();
    }

    @Test
    void eachLineIsAnsweredInOrder() throws Exception {
        List<Map<?, ?>> answers = answers(client.post(
                PATH,
                "{\"id\":\"a\",\"query\":\"" + LOGON + "\",\"locale\":\"nl\"}\n{\"id\":2,\"text\":\"thanks!\"}\n"
                        + "{\"text\":\"" + LOGON + "\"}\n",
                "Content-Type",
                "application/x-ndjson",
                "Accept-Language",
                "es"));
        assertThat(values(answers, "id")).isEqualTo(Arrays.asList("a", 2, null));
        assertThat(values(answers, "status")).isEqualTo(Arrays.asList("found", "none", "found"));
        assertThat(served(answers.get(0))).isEqualTo("nl");
        assertThat(served(answers.get(2))).isEqualTo("es");
    }

    @Test
    void anAnswerIsTheOneThatASingleRequestGets() throws Exception {
        String query = "{\"text\":\"" + LOGON + "\",\"locale\":\"it\",\"limit\":2}";
        HttpResponse<String> one = client.post("/v1/match", query);
        assertThat(client.post(PATH, query, LINES).body()).isEqualTo(one.body() + "\n");
    }

    @Test
    void aLineThatIsWrongSaysSoAndCostsTheOthersNothing() throws Exception {
        List<Map<?, ?>> answers = answers(client.post(
                PATH,
                String.join(
                        "\n",
                        "{\"id\":1,\"text\":\"" + LOGON + "\"}",
                        "secret-4711",
                        "[1]",
                        "",
                        "{\"id\":5,\"txt\":\"secret-4711\"}",
                        "{\"id\":6,\"text\":\"a\",\"query\":\"b\"}",
                        "{\"text\":\"a\",\"locale\":\"!\"}",
                        "{\"text\":\"a\",\"limit\":0}",
                        "{\"text\":\"" + LOGON + "\",\"choices\":[\"no:such\"]}",
                        "{\"id\":10,\"query\":\"" + LOGON + "\"}"),
                LINES));
        assertThat(values(answers, "line")).isEqualTo(Arrays.asList(null, 2, 3, 5, 6, 7, 8, 9, null));
        assertThat(answers.get(0).get("status")).isEqualTo("found");
        assertThat(answers.get(8).get("status")).isEqualTo("found");
        assertThat(String.valueOf(answers.get(3)))
                .contains("'txt'", "there are [choice, choices, id, limit, locale, product, query, text]");
        assertThat(String.valueOf(answers.get(7))).contains("unknown-choice");
        assertThat(answers.toString()).doesNotContain("secret-4711");
    }

    @Test
    void aBatchHasAMostOfLines() throws Exception {
        HttpResponse<String> response = client.post(PATH, "{}\n".repeat(10_001), LINES);
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("too-many-lines");
    }

    @Test
    void aLongBatchIsSentInOrderAndWithoutALength() throws Exception {
        String body = IntStream.range(0, 3_000)
                .mapToObj(i -> "{\"id\":" + i + ",\"text\":\"" + LOGON + "\"}")
                .collect(Collectors.joining("\n"));
        HttpRequest request = client.to(PATH)
                .headers(LINES)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<java.io.InputStream> response = client.stream(request);
        // RepliesTest shows that the beginning is sent before the end is made.
        assertThat(response.headers().firstValue("Content-Length")).isEmpty();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            assertThat(all).hasSize(3_000);
            for (int i = 0; i < all.size(); i += 500) {
                assertThat(all.get(i)).startsWith("{\"id\":" + i + ",");
            }
        }
    }

    @Test
    void whoLeavesEarlyCostsTheServerNothing() throws Exception {
        String body = ("{\"text\":\"" + LOGON + "\"}\n").repeat(5_000);
        for (int i = 0; i < 12; i++) {
            try (Raw raw = new Raw(door.port())) {
                raw.send("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                        + "Content-Length: " + body.length() + "\r\n\r\n" + body);
            }
        }
        assertThat(client.post("/v1/match", "{\"text\":\"" + LOGON + "\"}").statusCode())
                .isEqualTo(200);
    }

    private static List<@Nullable Object> values(List<Map<?, ?>> answers, String field) {
        List<@Nullable Object> values = new ArrayList<>();
        answers.forEach(answer -> values.add(answer.get(field)));
        return values;
    }

    private static @Nullable Object served(Map<?, ?> answer) {
        List<?> matches = (List<?>) Objects.requireNonNull(answer.get("matches"));
        return ((Map<?, ?>) Objects.requireNonNull(matches.get(0))).get("locale");
    }

    private static List<Map<?, ?>> answers(HttpResponse<String> response) throws JsonException {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        List<Map<?, ?>> answers = new ArrayList<>();
        for (String line : response.body().lines().toList()) {
            answers.add((Map<?, ?>) new JsonReading().read(line));
        }
        return answers;
    }
}
