package io.github.remedium.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessLogTest {

    private final BlockingQueue<Access> told = new LinkedBlockingQueue<>();
    private HttpDoor door;

    @BeforeAll
    void open() {
        KnowledgeBase kb = KnowledgeBase.bundled();
        door = HttpDoor.builder(() -> kb).accessLog(told::add).open();
    }

    @AfterAll
    void close() {
        door.close();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            GET,     /v1/match?q=secret-4711,            GET,   /v1/match,             200
            GET,     /v1/match;secret-4711?q=a,          GET,   /v1/match,             200
            GET,     /v1/articles/KA-05406,              GET,   /v1/articles/KA-05406, 200
            GET,     /v1/articles/secret-4711,           GET,   /v1/articles/,         404
            GET,     /v1/match%3Fq=secret-4711,          GET,   -,                     404
            GET,     /secret-4711/secret-4711,           GET,   -,                     404
            DELETE,  /v1/match?q=secret-4711,            other, /v1/match,             405
            SECRET,  /healthz,                           other, /healthz,              405
            GET,     /v1/match?q=%zz,                    GET,   /v1/match,             400
            POST,    /v1/reload?token=secret-4711,       POST,  /v1/reload,            403
            """)
    void aRequestIsToldWithoutWhatTheClientAsked(String method, String target, String told, String path, int status)
            throws Exception {
        Raw.answer(
                door.port(),
                method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer secret-4711\r\n"
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n");
        Access access = next();
        assertThat(access.method()).isEqualTo(told);
        assertThat(access.path()).isEqualTo(path);
        assertThat(access.status()).isEqualTo(status);
        assertThat(access.toString()).doesNotContain("secret", "4711");
    }

    @Test
    void bytesAreThoseOfTheBody() throws Exception {
        int length = new Client(door.port()).get("/openapi.json").body().getBytes(StandardCharsets.UTF_8).length;
        assertThat(next().bytes()).isEqualTo(length);
    }

    private Access next() throws InterruptedException {
        return Objects.requireNonNull(told.poll(30, TimeUnit.SECONDS));
    }
}
