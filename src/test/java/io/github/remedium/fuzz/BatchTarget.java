package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.cli.BatchLines;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.match.OwnArticles;
import java.util.List;

/** Each line of a batch is answered with a line of JSON or a message of one line. */
final class BatchTarget implements Target {

    private final BatchLines batch = new BatchLines(OwnArticles.load());
    private final JsonReading json = new JsonReading();

    @Override
    public void feed(byte[] input) throws JsonException {
        BatchLines.Result result = batch.answer(input);
        List<String> answers = result.out().lines().toList();
        for (String answer : answers) {
            assertThat(answer).startsWith("{");
            json.read(answer);
        }
        List<String> messages = result.err().lines().toList();
        assertThat(messages).allMatch(line -> line.startsWith("remedium: standard input:"));
        // A field that means nothing is noted and costs the line nothing.
        boolean wrong = messages.stream().anyMatch(line -> !line.endsWith("it is passed over"));
        assertThat(result.status()).isEqualTo(wrong ? 2 : 0);
    }
}
