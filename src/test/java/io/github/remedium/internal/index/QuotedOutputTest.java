package io.github.remedium.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotedOutputTest {

    @Test
    void theMessageRemains() {
        assertThat(QuotedOutput.messages("""
                2026-02-11 07:15:53,118 ERROR [t1] com.acme.B - The zorbel of the flurb is stuck
                java.lang.IllegalStateException: The zorbel of the flurb is stuck
                \tat com.acme.B.run(B.java:8)
                """))
                .containsExactly("The zorbel of the flurb is stuck", "The zorbel of the flurb is stuck");
    }

    @Test
    void aShortMessageKeepsTheNameOfItsException() {
        assertThat(QuotedOutput.messages("java.lang.IllegalStateException: stuck"))
                .containsExactly("java.lang.IllegalStateException: stuck");
    }

    @Test
    void framesGoAndSentencesStay() {
        assertThat(QuotedOutput.withoutFrames("Look at the log:\n    at com.acme.B.run(B.java:8)\nIt says stuck."))
                .isEqualTo("Look at the log:\nIt says stuck.\n");
        assertThat(QuotedOutput.withoutFrames("Nothing here.")).isEqualTo("Nothing here.");
    }
}
