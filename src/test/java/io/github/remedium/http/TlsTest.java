package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import java.io.InputStream;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("AddressSelection") // a loopback name has one address
class TlsTest {

    private static final String PASSWORD = "secret-4711";

    @TempDir
    private Path folder;

    @Test
    @Timeout(60)
    void aKeyStoreIsServedAndReadAgainWhenItIsReplaced() throws Exception {
        Path store = keyStore("first.p12");
        Path next = keyStore("next.p12");
        KnowledgeBase kb = KnowledgeBase.bundled();
        try (HttpDoor door = HttpDoor.builder(() -> kb).tls(store, PASSWORD).open()) {
            assertThat(answer(door, store, "/healthz")).startsWith("HTTP/1.1 200");
            // The connection inside TLS is counted, and not TLS beside it.
            assertThat(answer(door, store, "/metrics")).contains("remedium_connections 1.0");
            // Without TLS there is no answer.
            assertThat(Raw.answer(door.port(), "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n"))
                    .doesNotContain("200");
            BigInteger expected = serial(next);
            Files.move(next, store, StandardCopyOption.REPLACE_EXISTING);
            while (!served(door, store).equals(expected)) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void aKeyStoreThatCannotBeOpenedIsAnError() throws Exception {
        Path store = keyStore("one.p12");
        KnowledgeBase kb = KnowledgeBase.bundled();
        assertThatThrownBy(
                        () -> HttpDoor.builder(() -> kb).tls(store, "wrong-1").open())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("wrong-1");
    }

    private static String answer(HttpDoor door, Path store, String path) throws Exception {
        try (SSLSocket socket = connect(door, store)) {
            socket.getOutputStream()
                    .write(("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static BigInteger served(HttpDoor door, Path store) throws Exception {
        try (SSLSocket socket = connect(door, store)) {
            return ((X509Certificate) socket.getSession().getPeerCertificates()[0]).getSerialNumber();
        } catch (javax.net.ssl.SSLException e) {
            // What is served is not what is in the file.
            return BigInteger.ZERO;
        }
    }

    private static SSLSocket connect(HttpDoor door, Path store) throws Exception {
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(opened(store));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        SSLSocket socket =
                (SSLSocket) context.getSocketFactory().createSocket(InetAddress.getLoopbackAddress(), door.port());
        socket.setSoTimeout(20_000);
        socket.startHandshake();
        return socket;
    }

    private static BigInteger serial(Path store) throws Exception {
        return ((X509Certificate) opened(store).getCertificate("key")).getSerialNumber();
    }

    private static KeyStore opened(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        return keys;
    }

    private Path keyStore(String name) throws Exception {
        Path store = folder.resolve(name);
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "key",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-validity",
                        "3650",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return store;
    }
}
