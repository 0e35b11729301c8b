package io.github.remedium.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** What holds for every answer, whatever the query and the knowledge base. */
public final class SoundAnswer {

    private SoundAnswer() {}

    /** Fails unless the answer to this text is sound. */
    public static void check(String text, Answer answer) {
        List<Match> matches = answer.matches();
        switch (answer.status()) {
            case FOUND -> {
                assertThat(answer.best()).contains(matches.get(0));
                assertThat(matches.get(0).confidence())
                        .isGreaterThanOrEqualTo(answer.explain().threshold());
                assertThat(answer.reason()).isIn(Answer.Reason.SIGNATURE_MET, Answer.Reason.DESCRIPTION_MET);
                assertThat(answer.question()).isEmpty();
            }
            case AMBIGUOUS -> {
                assertThat(answer.best()).isEmpty();
                assertThat(answer.reason()).isEqualTo(Answer.Reason.SEVERAL_FIT);
                assertThat(answer.question().orElseThrow().options()).hasSizeGreaterThan(1);
            }
            case NONE -> {
                assertThat(answer.best()).isEmpty();
                assertThat(answer.reason()).isNotIn(Answer.Reason.SIGNATURE_MET, Answer.Reason.DESCRIPTION_MET);
                assertThat(answer.question()).isEmpty();
            }
        }
        Explanation explanation = answer.explain();
        assertThat(explanation.compared()).isBetween(matches.size(), explanation.candidates());
        assertThat(explanation.ranked()).hasSizeGreaterThanOrEqualTo(matches.size());
        assertThat(matches).extracting(match -> match.article().number()).doesNotHaveDuplicates();
        double before = Double.MAX_VALUE;
        for (int i = 0; i < matches.size(); i++) {
            Match match = matches.get(i);
            Explanation.Candidate ranked = explanation.ranked().get(i);
            assertThat(ranked.article()).isEqualTo(match.article().number());
            assertThat(ranked.confidence()).isEqualTo(match.confidence()).isBetween(0.0, 1.0);
            assertThat(ranked.confidence()).isLessThanOrEqualTo(before);
            assertThat(ranked.features().values()).allMatch(Double::isFinite);
            before = ranked.confidence();
            evidence(text, match.evidence());
        }
    }

    /** Spans lie inside the query, in order, without overlap, and are what they say. */
    private static void evidence(String text, List<Evidence> evidence) {
        int end = 0;
        for (Evidence each : evidence) {
            assertThat(each.start()).isGreaterThanOrEqualTo(end);
            assertThat(each.end()).isBetween(each.start() + 1, text.length());
            assertThat(each.text()).isEqualTo(text.substring(each.start(), each.end()));
            assertThat(each.met()).isNotNull();
            end = each.end();
        }
    }
}
