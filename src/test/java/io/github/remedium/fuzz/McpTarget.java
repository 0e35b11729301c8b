package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.OwnArticles;
import io.github.remedium.mcp.McpDoor;
import io.github.remedium.render.ArticleUrls;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;

/** A session that goes on whatever a line holds: behind each line a ping is sent, which has to be answered. */
final class McpTarget implements Target {

    private static final int PIPE = 1 << 20;
    private static final String INITIALIZE =
            "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                    + "\"capabilities\":{},\"clientInfo\":{\"name\":\"fuzz\",\"version\":\"1\"}}}\n"
                    + "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}\n";

    private final OutputStream requests;
    private final BufferedReader answers;
    private long pings;

    McpTarget() throws IOException {
        KnowledgeBase kb = OwnArticles.load();
        McpDoor door = new McpDoor(() -> kb, ArticleUrls.STANDARD, "fuzz");
        PipedOutputStream toServer = new PipedOutputStream();
        PipedOutputStream fromServer = new PipedOutputStream();
        InputStream in = new PipedInputStream(toServer, PIPE);
        this.requests = toServer;
        this.answers = new BufferedReader(
                new InputStreamReader(new PipedInputStream(fromServer, PIPE), StandardCharsets.UTF_8));
        Thread server = new Thread(() -> {
            try (fromServer) {
                door.serve(in, fromServer);
            } catch (IOException e) {
                Thread.currentThread().interrupt();
            }
        });
        server.setDaemon(true);
        server.start();
        send(INITIALIZE.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void feed(byte[] input) throws IOException {
        byte[] line = input.clone();
        for (int i = 0; i < line.length; i++) {
            line[i] = line[i] == '\n' || line[i] == '\r' ? (byte) ' ' : line[i];
        }
        String id = "ping-" + pings++;
        send(line);
        send(("\n{\"jsonrpc\":\"2.0\",\"id\":\"" + id + "\",\"method\":\"ping\"}\n").getBytes(StandardCharsets.UTF_8));
        String answer = answers.readLine();
        while (answer != null && !answer.contains("\"" + id + "\"")) {
            // An article may quote a stack trace; a trace of this program names its packages.
            assertThat(answer).startsWith("{").doesNotContain("io.github.remedium.", "io.modelcontextprotocol.");
            answer = answers.readLine();
        }
        assertThat(answer).as("the session ended").isNotNull().contains("\"result\"");
    }

    private void send(byte[] bytes) throws IOException {
        requests.write(bytes);
        requests.flush();
    }
}
