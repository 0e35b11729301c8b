package io.github.remedium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.match.MatchSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecalibrationTest {

    private static final String LOGON = "Empty return for method 'Logon' of service 'xtk:session'";

    private final KnowledgeBase kb = KnowledgeBase.bundled();

    @Test
    void aKnowledgeBaseBuiltWithItHasItsThreshold() {
        Recalibration learnt = Recalibration.of(kb, queries(15, 15), 0.9);
        assertThat(learnt.scale()).isGreaterThan(0);
        assertThat(learnt.before().queries()).isEqualTo(30);
        assertThat(learnt.after().answeredRight()).isPresent();
        assertThat(learnt.text()).contains("before", "after");
        KnowledgeBase corrected = KnowledgeBase.builder()
                .bundled()
                .matching(MatchSettings.standard().withCalibration(learnt.calibration()))
                .build();
        assertThat(corrected.match(LOGON).threshold()).isEqualTo(learnt.threshold());
        assertThat(corrected.match(LOGON).best()).isPresent();
        double own = kb.match(LOGON).matches().get(0).confidence();
        double expected = 1 / (1 + Math.exp(-(learnt.scale() * Math.log(own / (1 - own)) + learnt.shift())));
        assertThat(corrected.match(LOGON).matches().get(0).confidence())
                .isCloseTo(expected, org.assertj.core.api.Assertions.within(1e-3));
    }

    @Test
    void aThresholdThatIsSetCountsMoreThanThatOfTheCalibration() {
        MatchSettings settings =
                MatchSettings.standard().withThreshold(0.3).withCalibration("scale\t1\nshift\t0\nthreshold\t0.75\n");
        KnowledgeBase set = KnowledgeBase.builder().bundled().matching(settings).build();
        assertThat(set.match(LOGON).threshold()).isEqualTo(0.3);
    }

    @Test
    void labelsThatTheKnowledgeBaseLacksDoNotCount() {
        List<LabelledQuery> queries = new ArrayList<>(queries(9, 20));
        queries.add(new LabelledQuery("x", LOGON, List.of("KA-99999"), "log", Optional.empty()));
        assertThatThrownBy(() -> Recalibration.of(kb, queries, 0.9))
                .isInstanceOf(QueryFileException.class)
                .hasMessageContaining("there are 30, 9 with and 21 without");
    }

    @Test
    void aCalibrationThatCannotBeReadIsNamed() {
        MatchSettings standard = MatchSettings.standard();
        for (String bad : List.of(
                "",
                "scale\t1\nshift\t0\n",
                "scale\t1\nscale\t1\nshift\t0\nthreshold\t0.5\n",
                "scale\tone\nshift\t0\nthreshold\t0.5\n",
                "scale\t1\nshift\tNaN\nthreshold\t0.5\n",
                "scale\t1\nshift\t0\nthreshold\t1\n",
                "slope\t1\n")) {
            assertThatThrownBy(() -> standard.withCalibration(bad))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("calibration");
        }
        assertThat(standard.withCalibration("# why\n\nscale\t2\r\nshift\t-0.5\nthreshold\t0.9")
                        .calibration())
                .isPresent();
    }

    private static List<LabelledQuery> queries(int with, int without) {
        List<LabelledQuery> queries = new ArrayList<>();
        for (int i = 0; i < with; i++) {
            queries.add(new LabelledQuery("a" + i, i + " " + LOGON, List.of("KA-05406"), "log", Optional.empty()));
        }
        for (int i = 0; i < without; i++) {
            String text = "ORA-" + (12_000 + i) + ": could not resolve the connect identifier";
            queries.add(new LabelledQuery("n" + i, text, List.of(), "log", Optional.empty()));
        }
        return queries;
    }
}
