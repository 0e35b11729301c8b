package io.github.remedium.internal.markdown.block;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "plain words, 0",
        "*a* _b_, 4",
        "'- a\n- b', 3",
        "| a | b |, 3",
        "1. a, 1",
        "re-send 7.2, 0",
        "<b>a</b>, 4",
        "> > a, 2",
        "[a](b)`c`, 3"
    })
    void everyMarkCounts(String text, int marks) {
        assertThat(Marks.count(text.replace("\\n", "\n"))).isEqualTo(marks);
    }
}
