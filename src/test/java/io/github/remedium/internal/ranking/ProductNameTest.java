package io.github.remedium.internal.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProductNameTest {

    @Test
    void spellingsOfOneProductAgree() {
        assertThat(ProductName.of("Quint Suite Classic v7 (QSC v7)").key()).isEqualTo("quint suite classic v7");
        assertThat(ProductName.of("QUINT-Suite, Classic v7")).isEqualTo(ProductName.of("Quint Suite Classic v7"));
        assertThat(ProductName.of("Quint 6.5.12").key()).isEqualTo("quint 6.5.12");
    }

    @Test
    void aNameIncludesAShorterOne() {
        ProductName classic = ProductName.of("Quint Suite Classic v7");
        assertThat(classic.includes(ProductName.of("Suite Classic"))).isTrue();
        assertThat(classic.includes(ProductName.of("Suite Standard"))).isFalse();
        assertThat(classic.includes(ProductName.of("()"))).isFalse();
        assertThat(ProductName.of("((((").key()).isEmpty();
        assertThat(ProductName.of("))) x").key()).isEqualTo("x");
    }
}
