package io.github.remedium.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.Workers;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LearntLexiconBuilderTest {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final BitSet pairs = new BitSet();

    @Test
    void wordsThatGoTogetherAreTranslations() {
        LearntLexicon lexicon = learn(
                Map.of("nl", "server weigert verbinding", "it", "server rifiuta connessione"),
                Map.of("nl", "verbinding verloren", "it", "connessione persa"),
                Map.of("nl", "server verloren", "it", "server persa"),
                Map.of("nl", "gebruiker weigert", "it", "utente rifiuta"),
                Map.of("nl", "gebruiker onbekend", "it", "utente sconosciuto"));
        assertThat(of(lexicon, "verbinding")).containsExactly("connessione");
        assertThat(of(lexicon, "connessione")).containsExactly("verbinding");
        assertThat(of(lexicon, "weigert")).containsExactly("rifiuta");
        assertThat(of(lexicon, "gebruiker")).containsExactly("utente");
    }

    @Test
    void wordsSpelledAlikeNeedNoEntry() {
        LearntLexicon lexicon = learn(
                Map.of("nl", "server start", "it", "server avvia"),
                Map.of("nl", "server stopt", "it", "server ferma"),
                Map.of("nl", "server start traag", "it", "server avvia lento"));
        assertThat(of(lexicon, "server")).isEmpty();
        assertThat(of(lexicon, "start")).containsExactly("avvia");
    }

    @Test
    void whatMetOnlyOnceIsNotLearnt() {
        LearntLexicon lexicon = learn(Map.of("nl", "wachtwoord verlopen", "it", "password scaduta"));
        assertThat(lexicon.size()).isZero();
    }

    @Test
    void aWordWithTwoTranslationsHasBothTheMoreFrequentFirst() {
        LearntLexicon lexicon = learn(
                Map.of("nl", "bestand mislukt", "it", "file fallito"),
                Map.of("nl", "taak mislukt", "it", "lavoro fallito"),
                Map.of("nl", "import mislukt", "it", "importazione fallito"),
                Map.of("nl", "export mislukt", "it", "esportazione fallita"),
                Map.of("nl", "levering mislukt", "it", "consegna fallita"));
        assertThat(of(lexicon, "mislukt")).containsExactly("fallito", "fallita");
        int first = lexicon.start(number("mislukt"));
        assertThat(lexicon.probability(first)).isEqualTo(0.6f);
        assertThat(lexicon.probability(first + 1)).isEqualTo(0.4f);
    }

    @Test
    void pairsOfCharactersShareAWord() {
        LearntLexicon lexicon = learn(
                Map.of("ja", "エラー 接続", "fr", "erreur connexion"),
                Map.of("ja", "エラー 保存", "fr", "erreur sauvegarde"),
                Map.of("ja", "接続", "fr", "connexion"),
                Map.of("ja", "保存", "fr", "sauvegarde"));
        assertThat(of(lexicon, "erreur")).containsExactlyInAnyOrder("エラ", "ラー");
        assertThat(of(lexicon, "接続")).containsExactly("connexion");
    }

    @Test
    void manyLanguagesAreLearntThroughTheOneWithMostUnits() {
        LearntLexiconBuilder builder = new LearntLexiconBuilder();
        String[] languages = {"cs", "da", "fi", "hu", "pl", "sv"};
        for (int i = 0; i < 30; i++) {
            Map<String, int[]> unit = new TreeMap<>();
            for (String language : languages) {
                if (!language.equals(languages[i % 5])) {
                    unit.put(language, new int[] {number(language + "x" + i % 10), number(language + "x" + (i + 3) % 10)
                    });
                }
            }
            builder.add(unit);
        }
        LearntLexicon lexicon = builder.build(names.size(), pairs, Workers.patient(2));
        assertThat(of(lexicon, "csx4")).contains("dax4", "fix4", "hux4", "plx4", "svx4");
        assertThat(of(lexicon, "plx7").get(0)).endsWith("x7");
    }

    @Test
    void noUnitsOrOneLanguageTeachNothing() {
        assertThat(learn().size()).isZero();
        assertThat(learn(Map.of("nl", "een twee"), Map.of("nl", "een twee")).size())
                .isZero();
        assertThat(LearntLexicon.EMPTY.start(17)).isEqualTo(LearntLexicon.EMPTY.end(17));
    }

    @Test
    void longUnitsAreLeftOut() {
        LearntLexiconBuilder builder = new LearntLexiconBuilder();
        int[] longUnit = new int[LearntLexiconBuilder.LONGEST_UNIT + 1];
        builder.add(Map.of("nl", longUnit, "it", new int[] {1}));
        builder.add(Map.of("nl", longUnit, "it", new int[] {1}));
        assertThat(builder.build(2, pairs, Workers.patient(2)).size()).isZero();
    }

    /** Both halves are thinned alike, so that a lexicon of much text is one of a part of it. */
    @Test
    void pastABoundUnitsAreThinned() {
        LearntLexiconBuilder bounded = new LearntLexiconBuilder(200);
        for (int i = 0; i < 10_000; i++) {
            bounded.add(Map.of("a", new int[] {i % 7}, "b", new int[] {7 + i % 7}));
        }
        LearntLexicon lexicon = bounded.build(14, pairs, Workers.patient(2));
        assertThat(lexicon.size()).isEqualTo(14);
        assertThat(lexicon.of(3)).containsExactly(10);
    }

    /** A language of random words, translated word by word and shuffled: nearly all of it must be found. */
    @Test
    void findsAHiddenDictionary() {
        for (int seed = 0; seed < 5; seed++) {
            Random random = new Random(seed);
            LearntLexiconBuilder builder = new LearntLexiconBuilder();
            for (int u = 0; u < 2_000; u++) {
                int[] words = random.ints(8, 0, 500).toArray();
                int[] others = new int[words.length];
                for (int i = 0; i < words.length; i++) {
                    others[(i + u) % words.length] = 500 + words[i];
                }
                builder.add(Map.of("a", words, "b", others));
            }
            LearntLexicon lexicon = builder.build(1_000, pairs, Workers.patient(2));
            int right = 0;
            for (int w = 0; w < 500; w++) {
                int[] found = lexicon.of(w);
                right += found.length > 0 && found[0] == 500 + w ? 1 : 0;
            }
            assertThat(right).isGreaterThan(490);
        }
    }

    @SafeVarargs
    private LearntLexicon learn(Map<String, String>... units) {
        LearntLexiconBuilder builder = new LearntLexiconBuilder();
        for (Map<String, String> unit : units) {
            Map<String, int[]> words = new TreeMap<>();
            unit.forEach((language, text) -> words.put(
                    language,
                    Tokens.of(text).atoms().stream().mapToInt(this::number).toArray()));
            builder.add(words);
        }
        return builder.build(names.size(), pairs, Workers.patient(2));
    }

    private int number(Token atom) {
        int number = number(atom.term());
        pairs.set(number, atom.kind() == TokenKind.BIGRAM);
        return number;
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, w -> {
            names.add(w);
            return names.size() - 1;
        });
    }

    private List<String> of(LearntLexicon lexicon, String word) {
        List<String> found = new ArrayList<>();
        for (int other : lexicon.of(number(word))) {
            found.add(names.get(other));
        }
        return found;
    }
}
