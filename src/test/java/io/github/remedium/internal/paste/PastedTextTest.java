package io.github.remedium.internal.paste;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class PastedTextTest {

    @Test
    void aSingleMessageHasNoSegments() {
        PastedText text = PastedText.read("Zorbel is stuck in the flurb");
        assertThat(text.segments()).isEmpty();
        assertThat(words(text.whole())).containsExactly("zorbel", "is", "stuck", "in", "the", "flurb");
    }

    @Test
    void theInnermostCauseIsTheFirstSegment() {
        PastedText text = PastedText.read("""
                java.lang.RuntimeException: Could not save
                \tat com.acme.A.save(A.java:3)
                Caused by: java.lang.IllegalStateException: Zorbel is stuck
                \tat com.acme.B.run(B.java:8)
                """);
        assertThat(words(text.segments().get(0).text()))
                .contains("zorbel", "stuck")
                .doesNotContain("save");
        assertThat(words(text.whole())).doesNotContain("com", "acme");
    }

    @Test
    void theNameOfAnExceptionNeedsNoExplanation() {
        QueryText text = PastedText.read("java.lang.IllegalStateException: Zorbel is stuck")
                .whole();
        for (int i = 0; i < text.atoms().size(); i++) {
            Token atom = text.atoms().get(i);
            boolean said = atom.start() > 30;
            assertThat(text.atomAsks(i)).as(atom.term()).isEqualTo(said);
        }
        QueryText alone = PastedText.read("java.lang.IllegalStateException").whole();
        assertThat(alone.atomAsks(0)).isTrue();
    }

    @Test
    void aLineThatGoesOnIsNoSegmentOfItsOwn() {
        PastedText text = PastedText.read("<faultstring>SOP-330011 Error while executing\n"
                + "   the method 'PostFlurb' of the zorbel</faultstring>");
        assertThat(text.segments())
                .noneMatch(segment -> words(segment.text()).contains("executing")
                        && !words(segment.text()).contains("zorbel"));
    }

    @Test
    void greetingsAreSmallTalk() {
        assertThat(PastedText.read("Thanks in advance!").isSmallTalk()).isTrue();
        assertThat(PastedText.read("Zorbel is stuck\n\nThanks in advance!").isSmallTalk())
                .isFalse();
        assertThat(PastedText.read("").isSmallTalk()).isFalse();
    }

    @Test
    void segmentsAreBounded() {
        StringBuilder log = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            log.append("ERROR Zorbel ")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append(" is stuck\n");
        }
        assertThat(PastedText.read(log.toString()).segments()).hasSize(PastedText.MOST_SEGMENTS);
    }

    private static List<String> words(QueryText text) {
        return text.atoms().stream().map(Token::term).toList();
    }
}
