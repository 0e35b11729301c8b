package io.github.remedium.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A socket on which a test writes what no well-behaved client would. Latin-1 in both directions. */
@SuppressWarnings("AddressSelection") // a loopback name has one address
final class Raw implements AutoCloseable {

    private final Socket socket = new Socket();

    Raw(int port) throws IOException {
        this(port, 0);
    }

    /** A socket that takes no more than so many bytes before somebody reads them; 0 for the usual number. */
    Raw(int port, int receiveBytes) throws IOException {
        if (receiveBytes > 0) {
            socket.setReceiveBufferSize(receiveBytes);
        }
        socket.connect(new java.net.InetSocketAddress(InetAddress.getLoopbackAddress(), port), 10_000);
        socket.setSoTimeout(30_000);
    }

    Raw send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    /** Sends, unless the server has closed the connection. Returns whether that worked. */
    boolean tries(String text) {
        try {
            send(text);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** All that comes until the server closes; a connection that is reset ends it, too. */
    String rest() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InputStream in = socket.getInputStream();
        try {
            for (int b = in.read(); b >= 0; b = in.read()) {
                bytes.write(b);
            }
        } catch (java.net.SocketTimeoutException e) {
            throw e;
        } catch (IOException e) {
            // Closed with bytes of ours unread.
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    /** The first line of what comes next. */
    String line() throws IOException {
        StringBuilder line = new StringBuilder();
        InputStream in = socket.getInputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.append((char) b);
        }
        return line.toString().strip();
    }

    /** What comes for one request. */
    static String answer(int port, String request) throws IOException {
        try (Raw raw = new Raw(port)) {
            return raw.send(request).rest();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
