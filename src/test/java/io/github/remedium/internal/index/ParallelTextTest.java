package io.github.remedium.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.Workers;
import io.github.remedium.internal.lexicon.LearntLexicon;
import io.github.remedium.internal.lexicon.LearntLexiconBuilder;
import io.github.remedium.internal.lexicon.Lexicon;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParallelTextTest {

    private final TermNumbers terms = new TermNumbers(Lexicon.standard(List.of()), 100);
    private final LearntLexiconBuilder builder = new LearntLexiconBuilder();
    private ParallelText parallel = new ParallelText(terms::of);

    @Test
    void sentencesAreAlignedWhereTheyAreEquallyMany() {
        for (String[] end : new String[][] {{"Herstart", "Riavvia"}, {"Wacht", "Attendi"}, {"Herstart", "Riavvia"}}) {
            piece("nl", "De dienst stopt. " + end[0] + " meteen.");
            piece("it", "Il servizio termina. " + end[1] + " subito.");
            endOfArticle();
        }
        LearntLexicon learnt = learn();
        assertThat(translations(learnt, "herstart")).containsExactly("riavvia");
        assertThat(translations(learnt, "meteen")).containsExactly("subito");
        assertThat(translations(learnt, "dienst")).doesNotContain("subito", "riavvia");
    }

    @Test
    void linesAreAlignedWhereSentencesDiffer() {
        for (String other : List.of("Cerca", "Apri", "Chiudi")) {
            piece("nl", "Open het logboek. Lees. \nHerstart");
            piece("it", other + " registro\nRiavvia");
            endOfArticle();
        }
        assertThat(translations(learn(), "herstart")).containsExactly("riavvia");
    }

    @Test
    void grammarAndNumbersAreLeftOut() {
        for (int i = 0; i < 3; i++) {
            piece("nl", "de 404");
            piece("it", "il 405");
            endOfArticle();
        }
        assertThat(learn().size()).isZero();
    }

    @Test
    void piecesOfDifferentArticlesAreNotAligned() {
        for (int i = 0; i < 3; i++) {
            piece("nl", "herstart");
            endOfArticle();
            piece("it", "riavvia");
            endOfArticle();
        }
        assertThat(learn().size()).isZero();
    }

    private void piece(String language, String text) {
        List<Token> atoms = Tokens.of(text).atoms();
        parallel.piece("text", language, text, atoms, new TermNumbers.Term[atoms.size()]);
    }

    private void endOfArticle() {
        parallel.units().forEach(builder::add);
        parallel = new ParallelText(terms::of);
    }

    private LearntLexicon learn() {
        return builder.build(terms.size(), new BitSet(), Workers.patient(1));
    }

    private List<String> translations(LearntLexicon learnt, String word) {
        List<String> found = new ArrayList<>();
        for (int i = learnt.start(terms.number(word)); i < learnt.end(terms.number(word)); i++) {
            found.add(terms.terms().get(learnt.word(i)).name());
        }
        return found;
    }
}
