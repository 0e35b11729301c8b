package io.github.remedium.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class RawArgumentsTest {

    private static final byte[] LINE = "java\0-jar\0x.jar\0match\0Devolución vacía\0".getBytes(StandardCharsets.UTF_8);

    @Test
    void recoversWhatTheJvmCouldNotDecode() {
        assertThat(RawArguments.fromBytes(LINE, List.of("match", "Devoluci\ufffd\ufffdn vac\ufffd\ufffda")))
                .containsExactly("match", "Devolución vacía");
    }

    @Test
    void keepsTheArgumentsWhereTheBytesDoNotFit() {
        List<String> other = List.of("show", "Devoluci\ufffd\ufffdn");
        assertThat(RawArguments.fromBytes(LINE, other)).isEqualTo(other);
        List<String> many = List.of("a", "b", "c", "d", "e", "f", "\ufffd");
        assertThat(RawArguments.fromBytes(LINE, many)).isEqualTo(many);
        List<String> latin = List.of("\ufffd");
        assertThat(RawArguments.fromBytes(new byte[] {(byte) 0xe9, 0}, latin)).isEqualTo(latin);
        assertThat(RawArguments.fromBytes(new byte[0], latin)).isEqualTo(latin);
    }

    @Test
    void asciiNeedsNothing() {
        assertThat(RawArguments.decoded(List.of("match", "x"))).containsExactly("match", "x");
    }
}
