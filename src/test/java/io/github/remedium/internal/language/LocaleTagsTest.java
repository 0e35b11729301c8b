package io.github.remedium.internal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocaleTagsTest {

    @ParameterizedTest
    @CsvSource({"nl, nl", "nl-NL, nl-NL", "PT_br, pt-BR", "zh-hans, zh-Hans", "zh-Hant-TW, zh-Hant-TW", "es-419, es-419"
    })
    void readsNamesOfLocales(String name, String tag) {
        assertThat(LocaleTags.read(name).orElseThrow().toLanguageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "xx", "docs", "nl-", "nl-ZZ", "en-US-x", "nl-NL-NL", "how-to", "i-klingon"})
    void othersAreNone(String name) {
        assertThat(LocaleTags.read(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, true", "zh-Hans, true", "it, false", "no-no, false", "nl-, false", "nl_, false"})
    void tellsWhatCanMeanOtherThings(String name, boolean unmistakable) {
        assertThat(LocaleTags.isUnmistakable(name)).isEqualTo(unmistakable);
    }
}
