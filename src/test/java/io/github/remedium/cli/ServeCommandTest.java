package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** What is wrong before a server can answer. */
@SuppressWarnings("AddressSelection") // a loopback name has one address
class ServeCommandTest {

    /** The articles that are named do not exist, which would be said if they were looked at first. */
    @Test
    void aPortInUseIsNoticedBeforeArticlesAreLoaded() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = Run.of("serve", "--kb", "no-such-folder", "--port", String.valueOf(taken.getLocalPort()));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err())
                    .contains("cannot listen on 127.0.0.1:" + taken.getLocalPort(), "in use")
                    .doesNotContain("no-such-folder", "\tat ");
        }
    }

    @Test
    void thePortIsFreeAgainIfTheArticlesCannotBeLoaded() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        for (int i = 0; i < 2; i++) {
            Run run = Run.of("serve", "--kb", "no-such-folder", "--port", String.valueOf(port));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("no-such-folder");
        }
    }

    @Test
    void anUnknownHostIsNamed() {
        for (String host : new String[] {"no-such-host.invalid", "256.1.1.1", "192.0.2.1"}) {
            Run run = Run.of("serve", "--kb", Run.kb(), "--host", host, "--port", "0");
            assertThat(run.status()).as(host).isEqualTo(2);
            assertThat(run.err()).contains("cannot listen on " + host + ":0: ").doesNotContain("null", "\tat ");
        }
    }
}
