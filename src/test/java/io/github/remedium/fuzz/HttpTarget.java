package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.http.HttpDoor;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.match.OwnArticles;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Every body of a request is answered, or refused with a problem that does not repeat it. */
final class HttpTarget implements Target {

    private static final int TELLING = 24;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final JsonReading json = new JsonReading();
    private final URI address;

    HttpTarget() {
        KnowledgeBase kb = OwnArticles.load();
        // It ends with the process.
        HttpDoor door = HttpDoor.builder(() -> kb)
                .log(message -> {
                    throw new AssertionError(message);
                })
                .open();
        this.address = URI.create("http://127.0.0.1:" + door.port() + "/v1/match");
    }

    @Override
    public void feed(byte[] input) throws Exception {
        HttpResponse<String> response = response(input);
        assertThat(response.statusCode()).isIn(200, 400, 413);
        json.read(response.body());
        if (response.statusCode() == 400 && input.length > TELLING) {
            String sent = new String(input, StandardCharsets.UTF_8);
            assertThat(response.body()).doesNotContain(sent.substring(0, Math.min(TELLING, sent.length())));
        }
    }

    private HttpResponse<String> response(byte[] input) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(input))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            // A connection that was idle for too long was just closed; on a new one there is no excuse.
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        }
    }
}
