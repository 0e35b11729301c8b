package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void inOneLanguageEveryWordThatDiffersIsMarked() {
        TextDifference difference =
                TextDifference.of("Restart the old server and wait.", "Restart the server and wait twice.");
        assertThat(marked(difference.left())).containsExactly("old");
        assertThat(marked(difference.right())).containsExactly("twice");
    }

    @Test
    void betweenLanguagesOnlyWhatNoTranslatorChanges() {
        TextDifference difference = TextDifference.of(
                "El método 'Accesso' del servicio xtk: sessione falla con 403 tras 5 minutos",
                "De methode 'Logon' van de service xtk:session faalt met 403 na 15 minuten (HTTP)");
        assertThat(marked(difference.left())).containsExactly("Accesso", "5");
        assertThat(marked(difference.right())).containsExactly("Logon", "xtk:session", "15", "HTTP");
    }

    @Test
    void thePiecesAreTheText() {
        for (String text : List.of(
                "", " ", "a", "é\u0301 \ud83d\ude00 x:y\n\tz", Made.HOSTILE, "'".repeat(400), "a-".repeat(200))) {
            TextDifference difference = TextDifference.of(text, "x");
            assertThat(String.join(
                            "",
                            difference.left().stream()
                                    .map(TextDifference.Piece::text)
                                    .toList()))
                    .isEqualTo(text);
        }
    }

    private static List<String> marked(List<TextDifference.Piece> pieces) {
        return pieces.stream()
                .filter(TextDifference.Piece::marked)
                .map(TextDifference.Piece::text)
                .toList();
    }
}
