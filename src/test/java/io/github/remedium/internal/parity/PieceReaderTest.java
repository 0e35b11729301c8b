package io.github.remedium.internal.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PieceReaderTest {

    @Test
    void literalsOfRunningWordsHaveKeysThatLanguagesShare() {
        assertThat(keys("Port 10,000 of INT-150012 in config.xml, v8.1 (see https://www.example.org/nl-NL/a.html)."))
                .containsExactly(
                        "NUMBER 10000", "NAME INT-150012", "NAME config.xml", "VERSION 8.1", "LINK example.org/a");
        assertThat(keys("10.000")).isEqualTo(keys("10 000")).isEqualTo(keys("10,000"));
        assertThat(keys("20/10/2021")).isEqualTo(keys("10-20-2021"));
        assertThat(keys("plain words and/or more")).isEmpty();
    }

    @Test
    void longWordsTakeLinearTime() {
        assertThat(keys("A1".repeat(200_000))).isEmpty();
        assertThat(keys("1 ".repeat(100_000))).hasSize(100_000);
    }

    private static List<String> keys(String words) {
        return PieceReader.literals(words).stream()
                .map(literal -> literal.kind() + " " + literal.key())
                .toList();
    }
}
