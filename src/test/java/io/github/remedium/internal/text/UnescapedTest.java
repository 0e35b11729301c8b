package io.github.remedium.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.RandomText;
import io.github.remedium.SpecFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class UnescapedTest {

    @TestFactory
    List<DynamicTest> everyCaseOfTheFile() {
        List<DynamicTest> tests = new ArrayList<>();
        for (String line : SpecFile.cases("internal/text/unescaped.txt")) {
            String[] parts = line.split(" >> ", -1);
            assertThat(parts).as(line).hasSize(3);
            tests.add(DynamicTest.dynamicTest(
                    line, () -> check(SpecFile.shown(parts[0]), SpecFile.shown(parts[1]), SpecFile.shown(parts[2]))));
        }
        assertThat(tests).hasSizeGreaterThan(35);
        return tests;
    }

    private static void check(String escaped, String plain, String origins) {
        Unescaped text = Unescaped.of(escaped);
        assertThat(text.toString()).isEqualTo(plain);
        assertThat(text.length()).isEqualTo(plain.length());
        for (String origin : origins.split(" ; ", -1)) {
            int equals = origin.indexOf('=');
            String word = origin.substring(0, equals);
            int at = plain.indexOf(word);
            assertThat(at).as(word).isNotNegative();
            assertThat(escaped.substring(text.start(at), text.end(at + word.length())))
                    .as("what stands for " + word)
                    .isEqualTo(origin.substring(equals + 1));
        }
    }

    @Test
    void theWholeOfThePlainTextIsTheWholeOfTheEscapedOne() {
        for (String line : SpecFile.cases("internal/text/unescaped.txt")) {
            String escaped = SpecFile.shown(line.split(" >> ", -1)[0]);
            Unescaped text = Unescaped.of(escaped);
            assertThat(text.start(0)).as(line).isZero();
            assertThat(text.end(text.length())).as(line).isEqualTo(escaped.length());
        }
    }

    @Test
    void originsRiseAndStayInside() {
        Random random = new Random(11);
        for (int round = 0; round < 3_000; round++) {
            String escaped = RandomText.any(random, 150);
            Unescaped text = Unescaped.of(escaped);
            assertThat(text.length()).isLessThanOrEqualTo(escaped.length());
            int before = 0;
            for (int i = 0; i <= text.length(); i++) {
                assertThat(text.start(i)).as(escaped).isBetween(before, escaped.length());
                assertThat(text.end(i)).as(escaped).isBetween(before, escaped.length());
                before = text.start(i);
            }
        }
    }

    @Test
    void textWithoutEscapesIsItself() {
        Random random = new Random(13);
        for (int round = 0; round < 500; round++) {
            String plain = RandomText.any(random, 100).replaceAll("[&%\\\\]", "");
            assertThat(Unescaped.of(plain).toString()).isEqualTo(plain);
        }
    }
}
