package io.github.remedium.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.RandomText;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void findsWhatStandsInMarksOfAnyKind() {
        assertThat(in("says \"not found here\" and 'go away now' twice"))
                .containsExactly("not found here", "go away now");
        assertThat(in("\u201ccannot be opened\u201d \u00abno se abre\u00bb \u201ekan niet\u201d"))
                .containsExactly("cannot be opened", "no se abre", "kan niet");
        assertThat(in("\u300cnot found\u300d")).containsExactly("not found");
    }

    @Test
    void aNameIsNoMessage() {
        assertThat(in("the method \"Logon\" of 'xtk:session'")).isEmpty();
    }

    @Test
    void anApostropheIsNoMark() {
        assertThat(in("It can't open the user's file and won't tell")).isEmpty();
        assertThat(in("it says 'can't open the file' again")).containsExactly("can't open the file");
    }

    @Test
    void whatIsNotClosedOrVeryLongIsNone() {
        assertThat(in("says \"not found and goes on")).isEmpty();
        assertThat(in("\"" + "very long ".repeat(100) + "\"")).isEmpty();
    }

    @Test
    void spansLieInsideTheText() {
        Random random = new Random(409);
        for (int round = 0; round < 2_000; round++) {
            String text = RandomText.any(random, 120);
            for (Quotations.Span span : Quotations.in(text)) {
                assertThat(span.start()).as(text).isBetween(1, span.end() - 1);
                assertThat(span.end()).as(text).isLessThan(text.length());
            }
        }
    }

    private static List<String> in(String text) {
        return Quotations.in(text).stream()
                .map(span -> text.substring(span.start(), span.end()))
                .toList();
    }
}
