package io.github.remedium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelledQueriesTest {

    private static final LabelledQuery FULL =
            new LabelledQuery("1", "Söme errör", List.of("KA-1", "KA-2"), "log", Optional.of("nl"));
    private static final LabelledQuery SPARE = new LabelledQuery("2", "x", List.of(), "?", Optional.empty());

    @Test
    void readsAnArray() {
        String text = """
                \ufeff [{"id":1,"query":"Söme errör","labels":["KA-1","KA-2"],"type":"log","lang":"nl","kind":"?"},
                 {"id":"2","query":"x","labels":[],"type":null}]
                """;
        assertThat(LabelledQueries.parse(text, "f")).containsExactly(FULL, SPARE);
    }

    @Test
    void readsLines() {
        String text = """
                {"id":1,"query":"Söme errör","labels":["KA-1","KA-2"],"type":"log","lang":"nl"}

                {"id":"2","query":"x","labels":[]}
                """;
        assertThat(LabelledQueries.parse(text, "f")).containsExactly(FULL, SPARE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":\"a\",\"query\":\"x\"}                                | f:1: 'labels' must be a list of article numbers",
                "{\"query\":\"x\",\"labels\":[]}                               | f:1: 'id' is missing",
                "{\"id\":\"a\",\"labels\":[]}                                  | f:1: 'query' is missing",
                "{\"id\":\"a\",\"query\":[],\"labels\":[]}                     | f:1: 'query' must be text",
                "[{\"id\":\"a\",\"query\":\"x\",\"labels\":[]},7]              | f: query 2: is no JSON object",
                "{\"id\":\"a\"                                                 | f:1:",
                "[{\"id\":\"a\",\"query\":\"x\",\"labels\":[]},{\"id\":\"a\",\"query\":\"y\",\"labels\":[]}] | f: query 2: there is another",
                "[]                                                            | f holds no queries",
                "``                                                            | f holds no queries",
            })
    void saysWhereSomethingIsWrong(String text, String message) {
        assertThatThrownBy(() -> LabelledQueries.parse(text, "f"))
                .isInstanceOf(QueryFileException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> LabelledQueries.read(Path.of("nowhere.json")))
                .hasMessage("nowhere.json does not exist");
    }

    @Test
    void deepNestingIsAnErrorAndNoOverflow() {
        assertThatThrownBy(() -> LabelledQueries.parse("[".repeat(100_000), "f"))
                .isInstanceOf(QueryFileException.class);
    }
}
