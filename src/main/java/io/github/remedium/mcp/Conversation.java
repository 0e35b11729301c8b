package io.github.remedium.mcp;

import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Two streams of messages, one in each line. The protocol's library drops unanswered requests as soon as its input ends;
 * therefore this class holds back the end of the input until all requests are answered, or 30 seconds have passed.
 */
final class Conversation {

    private static final long PATIENCE_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 10;

    private final InputStream in;
    private final OutputStream out;
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();
    private final CountDownLatch over = new CountDownLatch(1);

    Conversation(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** Waits until the input has ended and all requests are answered. */
    void await() throws InterruptedException {
        over.await();
    }

    InputStream input() {
        return new Asking();
    }

    OutputStream output() {
        return new Answering();
    }

    private void finish() {
        long patience = PATIENCE_MILLIS;
        try {
            while (answered.get() < asked.get() && patience > 0) {
                Thread.sleep(PAUSE_MILLIS);
                patience -= PAUSE_MILLIS;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        over.countDown();
    }

    /** Counts requests: messages with a method and an id. */
    private final class Asking extends InputStream {

        private static final int LONGEST_LINE = 8 << 20;

        private final JsonReading json = new JsonReading();
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            if (read < 0) {
                finish();
                return -1;
            }
            for (int i = offset; i < offset + read; i++) {
                if (bytes[i] == '\n') {
                    line();
                } else if (line.size() < LONGEST_LINE) {
                    line.write(bytes[i]);
                }
            }
            return read;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        private void line() {
            try {
                Object message = json.read(line.toString(StandardCharsets.UTF_8));
                if (message instanceof Map<?, ?> map && map.containsKey("method") && map.containsKey("id")) {
                    asked.incrementAndGet();
                }
            } catch (JsonException e) {
                // Not a message; the protocol's library reports it.
            }
            line.reset();
        }
    }

    /** Counts answers: each is a line. */
    private final class Answering extends OutputStream {

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            for (int i = offset; i < offset + length; i++) {
                count(bytes[i]);
            }
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
            count((byte) b);
        }

        private void count(byte b) {
            if (b == '\n') {
                answered.incrementAndGet();
            }
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        /** Flushes only: the stream belongs to who made it. */
        @Override
        public void close() throws IOException {
            out.flush();
        }
    }
}
