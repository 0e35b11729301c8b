package io.github.remedium.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.RandomText;
import io.github.remedium.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TokensTest {

    @TestFactory
    List<DynamicTest> everyCaseOfTheFile() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : SpecFile.cases("internal/text/tokens.txt")) {
            int arrow = line.indexOf(" >> ");
            int bar = line.lastIndexOf('|');
            String input = SpecFile.shown(line.substring(0, arrow));
            String expected = words(line.substring(arrow + 4, bar)) + " | " + words(line.substring(bar + 1));
            tests.add(DynamicTest.dynamicTest(
                    line, () -> assertThat(written(input)).isEqualTo(expected)));
        }
        assertThat(tests).hasSizeGreaterThan(55);
        return tests;
    }

    private static String words(String written) {
        return SpecFile.shown(written).strip().replaceAll(" +", " ");
    }

    private static String written(String input) {
        Tokens tokens = Tokens.of(input);
        String atoms = tokens.atoms().stream()
                .map(atom -> atom.term() + (atom.kind() == TokenKind.OPAQUE ? "?" : ""))
                .collect(Collectors.joining(" "));
        String compounds = tokens.compounds().stream()
                .map(compound -> compound.term() + (compound.kind() == TokenKind.CODE ? "!" : ""))
                .collect(Collectors.joining(" "));
        return atoms + " | " + compounds;
    }

    @Test
    void anIdentifierMeetsItselfInAnyWriting() {
        List<String> dotted = terms(Tokens.of("com.day.cq.dam").compounds());
        assertThat(terms(Tokens.of("com/day/cq/dam").compounds())).isEqualTo(dotted);
        assertThat(terms(Tokens.of("COM.DAY.CQ.DAM").compounds())).isEqualTo(dotted);
        assertThat(terms(Tokens.of("xtk:session").atoms()))
                .isEqualTo(terms(Tokens.of("xtk: session").atoms()));
    }

    @Test
    void tokensLieWhereTheySay() {
        Random random = new Random(7);
        for (int round = 0; round < 3_000; round++) {
            String text = RandomText.any(random, 120);
            Tokens tokens = Tokens.of(text);
            int end = 0;
            for (int i = 0; i < tokens.atoms().size(); i++) {
                Token atom = tokens.atoms().get(i);
                assertThat(atom.atom()).as(text).isEqualTo(i);
                assertThat(atom.atoms()).as(text).isEqualTo(1);
                assertThat(atom.start()).as(text).isBetween(0, atom.end() - 1);
                assertThat(atom.end()).as(text).isLessThanOrEqualTo(text.length());
                // Pairs of a script without blanks overlap; nothing else does.
                assertThat(atom.start()).as(text).isGreaterThanOrEqualTo(atom.kind() == TokenKind.BIGRAM ? 0 : end);
                assertThat(atom.term()).as(text).isEqualTo(Folding.fold(text.substring(atom.start(), atom.end())));
                end = atom.end();
            }
            for (Token compound : tokens.compounds()) {
                Token first = tokens.atoms().get(compound.atom());
                Token last = tokens.atoms().get(compound.atom() + compound.atoms() - 1);
                assertThat(compound.start()).as(text).isEqualTo(first.start());
                assertThat(compound.end()).as(text).isEqualTo(last.end());
                assertThat(compound.isCompound()).isTrue();
            }
        }
    }

    @Test
    void stopsAtTheMostAtoms() {
        char[] text = "one two three.four.five sixSevenEight".toCharArray();
        for (int most = 0; most < 10; most++) {
            List<Token> atoms = Tokens.of(text, 0, text.length, most).atoms();
            assertThat(terms(atoms))
                    .isEqualTo(terms(Tokens.of(new String(text)).atoms()).subList(0, atoms.size()));
            // The last run is read to its end.
            assertThat(atoms.size()).isBetween(Math.min(most, 8), most + 2);
        }
    }

    @Test
    void readsOnlyThePieceItIsGiven() {
        char[] text = "before.middle.after".toCharArray();
        Tokens tokens = Tokens.of(text, 7, 13, 100);
        assertThat(terms(tokens.atoms())).containsExactly("middle");
        assertThat(tokens.compounds()).isEmpty();
    }

    @Test
    void veryLongRunsAreCut() {
        Tokens tokens = Tokens.of("x".repeat(1_000));
        assertThat(tokens.atoms()).hasSizeGreaterThan(1).allMatch(atom -> atom.end() - atom.start() <= 100);
        assertThat(Tokens.of("ab.".repeat(1_000)).compounds())
                .allMatch(compound -> compound.end() - compound.start() <= 160);
    }

    private static List<String> terms(List<Token> tokens) {
        return tokens.stream().map(Token::term).toList();
    }
}
