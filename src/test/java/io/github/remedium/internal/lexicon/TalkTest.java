package io.github.remedium.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.text.Tokens;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTest {

    private static final Talk TALK = Talk.of(Languages.shipped(), Lexicon.standard(List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thank you so much!",
                "and now in Dutch please",
                "Wat kun je nog meer?",
                "nee, dat hielp niet",
                "¿me lo puedes explicar otra vez?",
                "puoi ripetere il passaggio 3?",
                "Kannst du das noch mal erklären?",
                "merci, ça marche",
                "can you repeat step 2"
            })
    void isTalk(String text) {
        assertThat(TALK.is(Tokens.of(text).atoms())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "QZX-7731",
                "thanks, but the printer is still offline",
                "Cannot read the ledger",
                "step 2 fails with error 403",
                "the the the the the the the the the the the the the the the the the"
            })
    void isNotTalk(String text) {
        assertThat(TALK.is(Tokens.of(text).atoms())).isFalse();
    }
}
