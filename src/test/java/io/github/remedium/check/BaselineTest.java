package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineTest {

    @Test
    void onlyWhatIsNewIsTold() {
        Baseline baseline = Baseline.of(Made.report(Made.lostLiteral(7)));
        Finding fresh =
                Made.finding(Rule.LINK, "KA-1", "es-ES", 3, "leads elsewhere").build();
        CheckReport since = Made.report(fresh, Made.lostLiteral(70)).since(baseline);
        assertThat(since.findings()).containsExactly(fresh);
        assertThat(since.known()).isEqualTo(1);
        assertThat(since.articles()).isEqualTo(3);
    }

    @Test
    void theSameOnceMoreIsNew() {
        Baseline baseline = Baseline.of(Made.report(Made.lostLiteral(7)));
        CheckReport since =
                Made.report(Made.lostLiteral(7), Made.lostLiteral(9)).since(baseline);
        assertThat(since.findings()).containsExactly(Made.lostLiteral(9));
    }

    @Test
    void ofASharedCauseTheNewPlacesAreTold() {
        Baseline baseline = Baseline.of(Made.report(Made.footer(1, 2, 3, 4)));
        assertThat(baseline.size()).isEqualTo(4);
        List<Finding> since =
                Made.report(Made.footer(1, 2, 3, 4, 5)).since(baseline).findings();
        assertThat(since).hasSize(1);
        assertThat(since.get(0).place().path()).isEqualTo("nl-NL/KA-5.md");
        assertThat(since.get(0).article()).isEqualTo("KA-5");
        assertThat(since.get(0).message()).isEqualTo("the link leads nowhere");
        assertThat(since.get(0).count()).isEqualTo(1);
    }

    @Test
    void textIsReadAsItWasWritten() {
        Finding odd = Finding.builder(
                        Rule.LINK, "KA-1", Made.DUTCH, Place.of("nl/a\tb\nc\u0001.md"), "leads\nelsewhere")
                .build();
        CheckReport report = Made.report(Made.lostLiteral(7), Made.lostLiteral(8), Made.footer(1, 2, 3, 4), odd);
        Baseline baseline = Baseline.of(report);
        Baseline read = Baseline.read("\n" + baseline.text().replace("\n", "\r\n"));
        assertThat(read.text()).isEqualTo(baseline.text());
        assertThat(report.since(read).findings()).isEmpty();
        assertThat(baseline.text().lines())
                .hasSize(1 + 7)
                .anyMatch(line -> line.startsWith("es-ES/KA-1.md\tlost-literal\t"));
    }

    @Test
    void anotherFileIsRefusedWithTheLine() {
        assertThatThrownBy(() -> Baseline.read("# head\n{\"findings\":[]}\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("2: ");
    }
}
