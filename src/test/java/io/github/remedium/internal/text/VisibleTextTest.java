package io.github.remedium.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

    @Test
    void nothingInvisibleStays() {
        assertThat(VisibleText.of("a\u200bb\u200dc\u202ed\u2066e\ufefff\u00adg\ufe0fh\udb40\udc41i\u2800j"))
                .isEqualTo("abcdefghij");
        assertThat(VisibleText.of("a <!-- b")).isEqualTo("a <!-- b");
    }

    @Test
    void whatPeopleReadStays() {
        String text = "Fout 403: “één” – straße, 日本語, عربي\n\t1. Kies <Opslaan>";
        assertThat(VisibleText.of(text)).isEqualTo(text);
    }
}
