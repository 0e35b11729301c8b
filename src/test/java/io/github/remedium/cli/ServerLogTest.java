package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.http.Access;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerLogTest {

    private static final Access ACCESS = new Access("GET", "/v1/match", 200, 512, Duration.ofMillis(3));

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aPlainLineIsAMessageOfTheCommandLine() {
        assertThat(lines(ServerLog.Form.PLAIN))
                .containsExactly(
                        "remedium: ready",
                        "remedium: a translation is kept",
                        "remedium: a request failed in two lines",
                        "remedium: GET /v1/match 200 512 bytes 3 ms");
    }

    @Test
    void aLineOfTextHasTimeAndLevel() {
        List<String> lines = lines(ServerLog.Form.TEXT);
        String time = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z";
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).matches(time + " INFO  remedium ready");
        assertThat(lines.get(1)).matches(time + " WARN  remedium a translation is kept");
        assertThat(lines.get(2)).matches(time + " ERROR remedium a request failed in two lines");
        assertThat(lines.get(3)).matches(time + " INFO  remedium\\.access GET /v1/match 200 512 bytes 3 ms");
    }

    @Test
    void aLineOfJsonIsAnObject() {
        List<String> lines = lines(ServerLog.Form.JSON);
        assertThat(lines).hasSize(4);
        Node fault = Node.of(lines.get(2));
        assertThat(fault.at("level").value()).isEqualTo("ERROR");
        assertThat(fault.at("loggerName").value()).isEqualTo("remedium");
        assertThat(fault.at("message").value()).isEqualTo("a request failed in two lines");
        assertThat(fault.at("timestamp").value()).isInstanceOf(Long.class);
        Node access = Node.of(lines.get(3));
        assertThat(access.at("loggerName").value()).isEqualTo("remedium.access");
        // A slash may be written with another sign before it.
        assertThat(lines.get(3).replace("\\/", "/"))
                .contains("\"method\":\"GET\"", "\"path\":\"/v1/match\"", "\"status\":\"200\"", "\"millis\":\"3\"");
    }

    private List<String> lines(ServerLog.Form form) {
        PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
        ServerLog log = ServerLog.of(form, new Streams(new ByteArrayInputStream(new byte[0]), stream, stream, false));
        log.note("ready");
        log.warn("a translation is kept");
        log.fault("a request failed\nin two lines");
        log.access(ACCESS);
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
