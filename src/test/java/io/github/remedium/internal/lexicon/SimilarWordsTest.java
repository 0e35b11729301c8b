package io.github.remedium.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarWordsTest {

    private static final List<String> VOCABULARY = vocabulary();
    private static final SimilarWords SIMILAR = SimilarWords.of(VOCABULARY);

    private static List<String> vocabulary() {
        Set<String> words = new LinkedHashSet<>();
        Random random = new Random(31);
        while (words.size() < 2_000) {
            StringBuilder word = new StringBuilder();
            for (int i = 3 + random.nextInt(3); i > 0; i--) {
                word.append("bcdfgklmnprstvz".charAt(random.nextInt(15))).append("aeiou".charAt(random.nextInt(5)));
            }
            words.add(word.toString());
        }
        return List.copyOf(words);
    }

    @Test
    void answersAreSortedBoundedAndGoodEnough() {
        Random random = new Random(37);
        for (int round = 0; round < 300; round++) {
            String word = VOCABULARY.get(random.nextInt(VOCABULARY.size()));
            int limit = 1 + random.nextInt(8);
            double least = 0.5 + random.nextDouble() / 2;
            List<SimilarWords.Similar> found = SIMILAR.of(word, limit, least);
            assertThat(found).hasSizeBetween(1, limit);
            assertThat(VOCABULARY.get(found.get(0).word())).isEqualTo(word);
            double before = 1;
            for (SimilarWords.Similar each : found) {
                assertThat(each.similarity()).isBetween(least, before);
                before = each.similarity();
            }
        }
    }

    @Test
    void aTypingErrorFindsTheWord() {
        Random random = new Random(41);
        List<String> missed = new ArrayList<>();
        for (int round = 0; round < 1_000; round++) {
            String word = VOCABULARY.get(random.nextInt(VOCABULARY.size()));
            if (word.length() < 8) {
                continue;
            }
            String typed = mistyped(word, random);
            boolean found = SIMILAR.of(typed, 6, 0.7).stream()
                    .anyMatch(each -> VOCABULARY.get(each.word()).equals(word));
            if (!found) {
                missed.add(word + " typed " + typed);
            }
        }
        assertThat(missed).hasSizeLessThan(20);
    }

    private static String mistyped(String word, Random random) {
        StringBuilder typed = new StringBuilder(word);
        int at = 1 + random.nextInt(word.length() - 2);
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, (char) ('a' + random.nextInt(26)));
            case 2 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            default -> typed.insert(at + 1, typed.charAt(at - 1)).deleteCharAt(at - 1);
        }
        return typed.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "configuration, configuracion",
        "configuration, configurazione",
        "authentication, authenticatie",
        "connection, connessione",
        "permission, permiso",
        "certificate, certificaat"
    })
    void relatedWordsOfOtherLanguagesAreSimilar(String one, String other) {
        assertThat(SimilarWords.of(List.of("zzzz", one, "printer")).of(other, 3, 0.5))
                .extracting(SimilarWords.Similar::word)
                .containsExactly(1);
    }

    @Test
    void wordsWithoutResemblanceAreNot() {
        assertThat(SimilarWords.of(List.of("configuration", "printer", "queue")).of("wachtwoord", 3, 0.5))
                .isEmpty();
    }
}
