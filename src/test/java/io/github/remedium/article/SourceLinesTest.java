package io.github.remedium.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceLinesTest {

    @Test
    void aRowBeginsAfterItsBreak() {
        SourceLines lines = SourceLines.of(3, List.of(5, 0, 9));
        assertThat(List.of(lines.first(), lines.row(0), lines.row(1), lines.row(2), lines.row(3), lines.row(4)))
                .containsExactly(3, 3, 5, 3, 9, 3);
    }

    @Test
    void partsKeepTheLinesOfTheirRows() {
        SourceLines lines = SourceLines.of(3, List.of(5, 0, 9));
        assertThat(lines.rows(1, 2)).hasToString("[5, 0]");
        assertThat(lines.rows(2, 2)).hasToString("[3, 9]");
        assertThat(lines.rows(4, 1)).hasToString("[3]");
        assertThat(SourceLines.UNKNOWN.rows(1, 1).first()).isZero();
    }

    @Test
    void linesDoNotCountWhenTextsAreCompared() {
        List<Inline> words = List.of(new Inline.Words("x"));
        Text read = Text.of(List.of(new Block.Paragraph(words, SourceLines.of(7))));
        Text made = Text.of("x");
        assertThat(read).isEqualTo(made).hasSameHashCodeAs(made);
        assertThat(read).isNotEqualTo(Text.of("y"));
        assertThat(read.blocks().get(0).line()).isEqualTo(7);
        assertThat(made.blocks().get(0).line()).isZero();
    }

    @Test
    void refusesNegativeLines() {
        assertThatThrownBy(() -> SourceLines.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
