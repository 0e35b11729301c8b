package io.github.remedium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.KnowledgeBaseBuilder;
import io.github.remedium.load.Source;
import io.github.remedium.match.Answer;
import io.github.remedium.match.MatchSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelfEvaluationTest {

    /** Subject, what it did, and with what. */
    private static final List<String> DISTINCT = List.of(
            "Label printer refused the cutter profile of tray seven",
            "Invoice numbering jumped backwards while the ledger was closing",
            "Warehouse scanner lost its pairing with the dock gateway",
            "Payroll export contains overlapping employment periods",
            "Thermostat firmware rejected an unsigned schedule bundle",
            "Conference room display shows yesterday's reservations only",
            "Fleet tracker reports coordinates outside of the service area",
            "Loyalty voucher was redeemed twice at the same counter");

    private static String article(int number, String message, String remedy) {
        return "---\ntitle: " + message.substring(0, message.indexOf(' ')) + " trouble " + number
                + "\narticle-number: KA-9"
                + String.format(Locale.ROOT, "%04d", number) + "\n---\n# Trouble\n\n## Issue\n\nThe log says:\n\n```\n"
                + message
                + "\n```\n\n## Resolution\n\n1. " + remedy + "\n";
    }

    private static Source articles(int twins) {
        Map<String, String> files = new LinkedHashMap<>();
        int number = 0;
        for (String message : DISTINCT) {
            put(files, number++, message, "Restart the service number " + number + ".");
        }
        // Articles that quote nearly the same message: without one of them, the next one is found.
        for (int i = 0; i < twins; i++) {
            for (String side : List.of("sending", "receiving")) {
                String message = "Mail relay gave up after queue "
                        + DISTINCT.get(i).substring(0, 7) + " stalled with a broken checksum";
                // One pair quotes the same words; the others differ in a number, as if it were a slot of one message.
                put(
                        files,
                        number++,
                        message + (i == 0 ? "" : " in slot 48" + number),
                        "Clear the queue, " + side + ".");
            }
        }
        return Source.memory(files);
    }

    private static void put(Map<String, String> files, int number, String message, String remedy) {
        files.put("en/KA-9" + String.format(Locale.ROOT, "%04d", number) + ".md", article(number, message, remedy));
    }

    private static KnowledgeBaseBuilder builder(int twins) {
        return KnowledgeBase.builder().source(articles(twins));
    }

    @Test
    void countsWhatIsAnsweredWithAndWithoutTheArticle() {
        SelfEvaluation figures = SelfEvaluation.of(builder(0).build(), MatchSettings.standard());
        assertThat(figures.articles()).isEqualTo(DISTINCT.size());
        assertThat(figures.queries()).isGreaterThanOrEqualTo(DISTINCT.size());
        assertThat(figures.answeredRight()).isGreaterThan(0.7);
        assertThat(figures.withoutRight()).isEqualTo(DISTINCT.size());
        assertThat(figures.falseAnswers()).isZero();
        assertThat(figures.families()).isEmpty();
        assertThat(figures.text()).contains("answered right", "false answers");
        assertThat(figures.json()).contains("\"false_answers\":0").doesNotContain("\n");
    }

    @Test
    void namesArticlesThatCannotBeToldApart() {
        SelfEvaluation figures = SelfEvaluation.of(builder(5).build(), MatchSettings.standard());
        assertThat(figures.families()).isNotEmpty();
        assertThat(figures.families()).allSatisfy(family -> {
            assertThat(family.articles()).hasSizeGreaterThan(1).isSorted();
            assertThat(family.articles())
                    .allSatisfy(number -> assertThat(number).isGreaterThanOrEqualTo("KA-90008"));
            assertThat(family.query()).contains("Mail relay");
        });
        assertThat(SelfEvaluation.of(builder(5).build(), MatchSettings.standard()))
                .isEqualTo(figures);
    }

    @Test
    void aTrialMakesTheConfidenceMoreCarefulWhereArticlesResembleEachOther() {
        String twin = "Mail relay gave up after queue Invoice stalled with a broken checksum in slot 4899";
        double shipped = confidence(builder(6).build().match(twin));
        double corrected = confidence(builder(6).selfCalibrating().build().match(twin));
        assertThat(shipped).isPositive();
        assertThat(corrected).isLessThan(shipped);
    }

    @Test
    void aTrialNeverMakesTheConfidenceBolder() {
        KnowledgeBase shipped = builder(0).build();
        KnowledgeBase corrected = builder(0)
                .matching(MatchSettings.standard().withSelfCalibration())
                .build();
        for (String message : DISTINCT) {
            assertThat(confidence(corrected.match(message))).isLessThanOrEqualTo(confidence(shipped.match(message)));
        }
    }

    @Test
    void aCalibrationThatWasLearntCountsMoreThanATrial() {
        MatchSettings learnt = MatchSettings.standard().withCalibration("scale\t1\nshift\t0.5\nthreshold\t0.6\n");
        String message = DISTINCT.get(2);
        assertThat(confidence(
                        builder(6).matching(learnt).selfCalibrating().build().match(message)))
                .isEqualTo(confidence(builder(6).matching(learnt).build().match(message)));
    }

    @Test
    void aKnowledgeBaseWithoutArticlesHasNoFigures() {
        KnowledgeBase none =
                KnowledgeBase.builder().allowEmpty().selfCalibrating().build();
        SelfEvaluation figures = SelfEvaluation.of(none, MatchSettings.standard());
        assertThat(figures.queries()).isZero();
        assertThat(figures.answeredRight()).isZero();
    }

    private static double confidence(Answer answer) {
        return answer.matches().isEmpty() ? 0 : answer.matches().get(0).confidence();
    }
}
