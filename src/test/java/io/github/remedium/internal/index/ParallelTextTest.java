package io.github.remedium.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelTextTest {

    private final List<String> words = new ArrayList<>();
    private final ParallelText parallel =
            new ParallelText(token -> number(token.term()), List.of("de", "la", "il")::contains);

    @Test
    void sentencesAreAlignedWhereTheyAreEquallyMany() {
        for (String[] end : new String[][] {{"Herstart", "Riavvia"}, {"Wacht", "Attendi"}, {"Herstart", "Riavvia"}}) {
            piece("nl", "De dienst stopt. " + end[0] + " meteen.");
            piece("it", "Il servizio termina. " + end[1] + " subito.");
            parallel.endOfArticle();
        }
        LearntLexicon learnt = parallel.learn(words.size());
        assertThat(translations(learnt, "herstart")).containsExactly("riavvia");
        assertThat(translations(learnt, "meteen")).containsExactly("subito");
        assertThat(translations(learnt, "dienst")).doesNotContain("subito", "riavvia");
    }

    @Test
    void linesAreAlignedWhereSentencesDiffer() {
        for (String other : List.of("Cerca", "Apri", "Chiudi")) {
            piece("nl", "Open het logboek. Lees. \nHerstart");
            piece("it", other + " registro\nRiavvia");
            parallel.endOfArticle();
        }
        assertThat(translations(parallel.learn(words.size()), "herstart")).containsExactly("riavvia");
    }

    @Test
    void grammarAndNumbersAreLeftOut() {
        for (int i = 0; i < 3; i++) {
            piece("nl", "de 404");
            piece("it", "il 405");
            parallel.endOfArticle();
        }
        assertThat(parallel.learn(words.size()).size()).isZero();
    }

    @Test
    void piecesOfDifferentArticlesAreNotAligned() {
        for (int i = 0; i < 3; i++) {
            piece("nl", "herstart");
            parallel.endOfArticle();
            piece("it", "riavvia");
            parallel.endOfArticle();
        }
        assertThat(parallel.learn(words.size()).size()).isZero();
    }

    private void piece(String language, String text) {
        parallel.piece("text", language, text, Tokens.of(text).atoms());
    }

    private int number(String word) {
        if (!words.contains(word)) {
            words.add(word);
        }
        return words.indexOf(word);
    }

    private List<String> translations(LearntLexicon learnt, String word) {
        List<String> found = new ArrayList<>();
        for (int i = learnt.start(number(word)); i < learnt.end(number(word)); i++) {
            found.add(words.get(learnt.word(i)));
        }
        return found;
    }
}
