package io.github.remedium.internal.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.RandomText;
import io.github.remedium.SpecFile;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LogLineTest {

    @TestFactory
    List<DynamicTest> everyCaseOfTheFile() {
        return SpecFile.cases("internal/paste/log-lines.txt").stream()
                .map(line -> {
                    int arrow = line.indexOf(" >> ");
                    String input = line.substring(0, arrow);
                    String expected = line.substring(arrow + 4);
                    return DynamicTest.dynamicTest(
                            input, () -> assertThat(read(input)).isEqualTo(expected));
                })
                .toList();
    }

    private static String read(String input) {
        LogLine line = LogLine.read(input.toCharArray(), 0, input.length());
        return line.frame ? "FRAME" : line.level + " " + input.substring(line.message);
    }

    @Test
    void itsPartsFollowEachOther() {
        Random random = new Random(401);
        for (int round = 0; round < 2_000; round++) {
            char[] text = RandomText.any(random, 120).toCharArray();
            int start = random.nextInt(text.length + 1);
            LogLine line = LogLine.read(text, start, text.length);
            assertThat(line.logger).isBetween(start, text.length);
            assertThat(line.message).isBetween(line.logger, text.length);
        }
    }
}
