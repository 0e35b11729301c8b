package io.github.remedium.http;

import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Asks a door, and holds every answer against the description of the interface. */
final class Client {

    private static final Description DESCRIPTION = new Description();

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final int port;
    private final boolean checks;

    Client(int port) {
        this(port, true);
    }

    private Client(int port, boolean checks) {
        this.port = port;
        this.checks = checks;
    }

    /** One that costs no time beside the requests, to put a server under load. */
    static Client unchecked(int port) {
        return new Client(port, false);
    }

    /** What of the description was seen, each as method, path and status, without and with the media type. */
    Set<String> seen() {
        return seen;
    }

    HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(30));
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> post(String path, String json, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = to(path).POST(HttpRequest.BodyPublishers.ofString(json));
        return send(
                headers.length == 0 ? request.header("Content-Type", "application/json") : request.headers(headers));
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (checks) {
            try {
                seen.addAll(DESCRIPTION.check(response));
            } catch (JsonException e) {
                throw new AssertionError("the answer is not JSON: " + response.body(), e);
            }
        }
        return response;
    }

    /** Sends a request; the body can be read while it arrives. */
    HttpResponse<InputStream> stream(HttpRequest request) throws IOException, InterruptedException {
        return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    }

    static Map<?, ?> json(HttpResponse<String> response) throws JsonException {
        return (Map<?, ?>) new JsonReading().read(response.body());
    }
}
