package io.github.remedium.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static final Lexicon SHIPPED = Lexicon.standard(List.of());

    @ParameterizedTest
    @CsvSource({
        "password, wachtwoord, contrasena, password",
        "file, bestand, archivo, file",
        "queue, wachtrij, cola, coda",
        "expired, verlopen, caducado, scaduto",
        "denied, geweigerd, denegado, negato",
        "server, server, servidor, server",
        "missing, ontbreekt, falta, manca",
        "printer, printer, impresora, stampante"
    })
    void wordsOfTheFourLanguagesMeet(String english, String dutch, String spanish, String italian) {
        List<String> words = List.of(english, dutch, spanish, italian);
        for (String one : words) {
            for (String other : words) {
                assertThat(share(one, other)).as("%s = %s", one, other).isTrue();
            }
        }
    }

    private static boolean share(String one, String other) {
        return Arrays.stream(SHIPPED.concepts(one))
                .anyMatch(concept -> Arrays.stream(SHIPPED.concepts(other)).anyMatch(each -> each == concept));
    }

    @Test
    void wordsAreFolded() {
        assertThat(SHIPPED.concepts("contrasena")).isNotEmpty();
        assertThat(SHIPPED.words())
                .allMatch(word -> word.equals(Tokens.of(word).atoms().get(0).term()));
    }

    @Test
    void greetingsThanksAndGrammarAreWeightless() {
        for (String word :
                List.of("hello", "hola", "ciao", "bedankt", "the", "het", "los", "della", "thanks", "gracias")) {
            assertThat(SHIPPED.isWeightless(word)).as(word).isTrue();
        }
        for (String word : List.of("error", "password", "bestand", "servidor", "zorbel", "")) {
            assertThat(SHIPPED.isWeightless(word)).as(word).isFalse();
        }
    }

    @Test
    void usersAddWordsPhrasesAndComments() {
        String entries = "# mine\n\nflurb, flurbs\tvlurb\tflurbo\tflurba\nblue flurb\tblauwe vlurb\t\tflurba blu\n";
        Lexicon extended = Lexicon.standard(List.of(entries));
        assertThat(extended.concepts()).isEqualTo(SHIPPED.concepts() + 2);
        assertThat(extended.concepts("flurbs")).isNotEmpty().isEqualTo(extended.concepts("flurba"));
        assertThat(extended.concepts("password")).isEqualTo(SHIPPED.concepts("password"));
        Lexicon.Phrase phrase = Objects.requireNonNull(phraseAt(extended, "de blauwe vlurb viel", 1));
        assertThat(phrase.atoms()).isEqualTo(2);
        assertThat(phrase.concepts())
                .isEqualTo(Objects.requireNonNull(phraseAt(extended, "flurba blu", 0))
                        .concepts());
        assertThat(phraseAt(extended, "blue pump", 0)).isNull();
    }

    private static Lexicon.@Nullable Phrase phraseAt(Lexicon lexicon, String text, int at) {
        List<Token> atoms = Tokens.of(text).atoms();
        return lexicon.phraseAt(
                at, atoms.size(), i -> lexicon.number(atoms.get(i).term()));
    }

    @Test
    void theLongestPhraseCounts() {
        Lexicon extended = Lexicon.standard(List.of("zorb quint\ta\nzorb quint flurb\tb\n"));
        assertThat(Objects.requireNonNull(phraseAt(extended, "zorb quint flurb", 0))
                        .atoms())
                .isEqualTo(3);
        assertThat(Objects.requireNonNull(phraseAt(extended, "zorb quint", 0)).atoms())
                .isEqualTo(2);
    }

    @Test
    void theBackgroundKnowsCommonWordsOfEachLanguage() {
        BackgroundFrequencies background = BackgroundFrequencies.standard();
        assertThat(background.share("error")).isGreaterThan(BackgroundFrequencies.UNLISTED);
        assertThat(background.share("zorbel")).isEqualTo(BackgroundFrequencies.UNLISTED);
        assertThat(background.lists("bestand")).isTrue();
        assertThat(background.isForeign("bestand", Set.of("es", "it"))).isTrue();
        assertThat(background.isForeign("bestand", Set.of("es", "nl"))).isFalse();
        assertThat(background.isForeign("zorbel", Set.of("es"))).isFalse();
    }
}
