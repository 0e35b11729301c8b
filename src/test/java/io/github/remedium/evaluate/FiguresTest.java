package io.github.remedium.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.match.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The same predictions give the same figures as accept/evaluate.py, which wrote figures.json from the generated
 * queries.json and predictions.jsonl.
 */
class FiguresTest {

    @Test
    void sameFiguresAsTheScript() throws Exception {
        List<Outcome> outcomes = outcomes();
        Map<?, ?> expected = (Map<?, ?>) new JsonReading().read(resource("figures.json"));
        expected.forEach((group, figures) -> {
            List<Outcome> members = outcomes.stream()
                    .filter(outcome ->
                            group.equals("all") || outcome.query().type().equals(group))
                    .toList();
            Map<String, Object> named = new HashMap<>(FigureNames.named(Figures.of(members, 0.99)));
            named.put("cov99", named.remove("coverage"));
            Map<String, Double> got = new HashMap<>();
            named.forEach((name, value) -> got.put(name, ((Number) value).doubleValue()));
            Map<String, Double> want = new HashMap<>();
            ((Map<?, ?>) figures).forEach((name, value) -> want.put((String) name, ((Number) value).doubleValue()));
            assertThat(got).as(group.toString()).isEqualTo(want);
        });
    }

    @Test
    void nothingIsSaidThatCannotBe() {
        Figures none = Figures.of(List.of(), 0.99);
        assertThat(FigureNames.named(none)).containsOnlyKeys("n", "positives", "coverage", "ece");
    }

    @Test
    void tiedConfidencesAreAcceptedTogether() {
        Outcome right = outcome("a", "KA-1", 0.9);
        Outcome wrong = outcome("b", "KA-2", 0.9);
        Figures figures = Figures.of(List.of(right, wrong), 0.99);
        assertThat(figures.coverage()).isZero();
        assertThat(figures.auroc().orElseThrow()).isEqualTo(0.5);
    }

    private static Outcome outcome(String id, String article, double confidence) {
        return new Outcome(
                new LabelledQuery(id, id, List.of("KA-1"), "?", Optional.empty()),
                Optional.of(Answer.Status.FOUND),
                Optional.empty(),
                List.of(new Outcome.Ranked(article, confidence)));
    }

    private static List<Outcome> outcomes() throws IOException, JsonException {
        Map<String, Map<?, ?>> predictions = new HashMap<>();
        for (String line : resource("predictions.jsonl").split("\n", -1)) {
            if (!line.isEmpty()) {
                Map<?, ?> prediction = (Map<?, ?>) new JsonReading().read(line);
                predictions.put((String) Objects.requireNonNull(prediction.get("id")), prediction);
            }
        }
        List<Outcome> outcomes = new ArrayList<>();
        for (LabelledQuery query : LabelledQueries.parse(resource("queries.json"), "queries.json")) {
            Map<?, ?> prediction = Objects.requireNonNull(predictions.get(query.id()));
            List<Outcome.Ranked> ranking = new ArrayList<>();
            for (Object match : (List<?>) Objects.requireNonNull(prediction.get("matches"))) {
                Map<?, ?> fields = (Map<?, ?>) match;
                ranking.add(new Outcome.Ranked(
                        String.valueOf(fields.get("article")),
                        ((Number) Objects.requireNonNull(fields.get("confidence"))).doubleValue()));
            }
            Answer.Status status = Answer.Status.valueOf(
                    String.valueOf(prediction.get("status")).toUpperCase(Locale.ROOT));
            outcomes.add(new Outcome(query, Optional.of(status), Optional.empty(), ranking));
        }
        return outcomes;
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = FiguresTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
