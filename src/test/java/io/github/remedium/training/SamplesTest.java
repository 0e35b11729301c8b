package io.github.remedium.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.evaluate.LabelledQuery;
import io.github.remedium.evaluate.QueryFileException;
import io.github.remedium.match.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

    private static final String HEAD = "id\ttype\tgroup\tright\tanswerable\tprose\ta\tb\n";

    @Test
    void whatIsWrittenReadsTheSame() {
        Samples samples = new Samples(
                List.of("a", "b"),
                List.of(
                        new Sample("1", "log", "KA-1+KA-2", true, true, 1 / 3.0, List.of(-1.5, 1e-9)),
                        new Sample("2~x", "né", "2", false, false, 0, List.of())));
        assertThat(Samples.parse(samples.text(), "f")).isEqualTo(samples);
        assertThat(samples.text()).startsWith(HEAD);
    }

    @Test
    void cellsCannotBreakOut() {
        Samples samples = new Samples(List.of(), List.of(new Sample("a\tb\nc", "", "", false, false, 0, List.of())));
        assertThat(Samples.parse(samples.text(), "f").rows())
                .extracting(Sample::id)
                .containsExactly("a b c");
    }

    @Test
    void answersBecomeSamples() {
        KnowledgeBase kb = KnowledgeBase.bundled();
        List<LabelledQuery> queries = List.of(
                query("hit", "Empty return for method 'Logon' of service 'xtk:session'", "KA-05406"),
                query("gone", "Empty return for method 'Logon' of service 'xtk:session'", "KA-1", "KA-2"),
                query("KA-9#3~log", "…"));
        List<Answer> answers =
                queries.stream().map(query -> kb.match(query.query())).toList();
        Samples samples = Samples.of(queries, answers, Set.of("KA-05406"));
        Sample hit = samples.rows().get(0);
        assertThat(hit.right()).isTrue();
        assertThat(hit.answerable()).isTrue();
        assertThat(hit.group()).isEqualTo("KA-05406");
        assertThat(hit.features()).hasSameSizeAs(samples.features()).isNotEmpty();
        assertThat(hit.features())
                .containsExactlyElementsOf(
                        answers.get(0).explain().ranked().get(0).features().values());
        Sample gone = samples.rows().get(1);
        assertThat(gone.right()).isFalse();
        assertThat(gone.answerable())
                .as("its labels are not in the knowledge base")
                .isFalse();
        assertThat(gone.group()).as("the group stays the same all the same").isEqualTo("KA-1+KA-2");
        Sample none = samples.rows().get(2);
        assertThat(none.hasCandidate()).isFalse();
        assertThat(none.group()).isEqualTo("KA-9");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1;log;g;1;1;0.5;1;2;3     | f:3: expected 8 cells, or 6 for a query without a candidate, but there are 9",
                "1;log;g;1;1;0.5;1         | f:3: expected 8 cells",
                "1;log;g;yes;1;0.5;1;2     | f:3: 'right' must be 1 or 0, was 'yes'",
                "1;log;g;1;2;0.5;1;2       | f:3: 'answerable' must be 1 or 0, was '2'",
                "1;log;g;1;1;0.5;1;two     | f:3: 'b' must be a number, was 'two'",
                "1;log;g;1;1;0.5;NaN;2     | f:3: 'a' must be a number, was 'NaN'",
                "1;log;g;1;1;1.5;1;2       | f:3: 'prose' must be from 0 to 1, was 1.5",
            })
    void saysWhereSomethingIsWrong(String line, String message) {
        String text = HEAD + "0\tlog\tg\t1\t1\t0\t1\t2\n" + line.replace(';', '\t') + "\n";
        assertThatThrownBy(() -> Samples.parse(text, "f"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aFileOfAnotherKindIsNoneOfSamples() {
        assertThatThrownBy(() -> Samples.parse("[{\"id\":1}]", "f"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith("f:1: the columns must begin with id, type");
        assertThatThrownBy(() -> Samples.parse("", "f")).isInstanceOf(QueryFileException.class);
        assertThatThrownBy(() -> Samples.read(Path.of("nowhere.tsv"))).hasMessage("nowhere.tsv does not exist");
    }

    private static LabelledQuery query(String id, String text, String... labels) {
        return new LabelledQuery(id, text, List.of(labels), "log", Optional.empty());
    }
}
