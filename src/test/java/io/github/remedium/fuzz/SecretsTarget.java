package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.text.Secrets;
import java.nio.charset.StandardCharsets;

/** A masked text is as long as before, and differs from it in bullets only. */
final class SecretsTarget implements Target {

    @Override
    public void feed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        String masked = Secrets.masked(text);
        assertThat(masked).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            char c = masked.charAt(i);
            if (c != text.charAt(i) && c != '•') {
                throw new AssertionError("character " + i + " became another one");
            }
        }
    }
}
