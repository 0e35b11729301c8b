package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.junit.jupiter.api.Test;

class RepliesTest {

    /** Sends one reply. */
    private static final class One extends Handler.Abstract {
        private final Reply reply;

        One(Reply reply) {
            this.reply = reply;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) {
            Replies.send(reply, request, response, callback);
            return true;
        }
    }

    @Test
    void aPieceIsReadBeforeTheNextOneIsMade() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        Iterator<Supplier<String>> makers = List.<Supplier<String>>of(() -> "first\n", () -> afterReading(read))
                .iterator();
        // A stream's iterator would make a piece when it is asked whether there is one.
        Iterator<byte[]> pieces = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return makers.hasNext();
            }

            @Override
            public byte[] next() {
                return makers.next().get().getBytes(StandardCharsets.UTF_8);
            }
        };
        Server server = new Server();
        ServerConnector connector = new ServerConnector(server);
        connector.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        server.addConnector(connector);
        server.setHandler(new One(Reply.inPieces("text/plain", pieces)));
        server.start();
        try {
            Client client = new Client(connector.getLocalPort());
            HttpResponse<InputStream> response = client.stream(client.to("/").build());
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                assertThat(lines.readLine()).isEqualTo("first");
                read.countDown();
                assertThat(lines.readLine()).isEqualTo("second");
                assertThat(lines.readLine()).isNull();
            }
        } finally {
            server.stop();
        }
    }

    private static String afterReading(CountDownLatch read) {
        try {
            return read.await(20, TimeUnit.SECONDS) ? "second\n" : "made before the first was read\n";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted\n";
        }
    }
}
