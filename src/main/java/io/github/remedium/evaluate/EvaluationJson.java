package io.github.remedium.evaluate;

import io.github.remedium.internal.json.JsonWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An evaluation as JSON. */
final class EvaluationJson {

    private EvaluationJson() {}

    static String of(Evaluation evaluation) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("precision", evaluation.precision());
        data.put("all", FigureNames.named(evaluation.all()));
        data.put("types", named(evaluation.types()));
        data.put("languages", named(evaluation.languages()));
        data.put(
                "misses", evaluation.misses().stream().map(EvaluationJson::miss).toList());
        List<Object> bins = new ArrayList<>();
        for (Reliability.Bin bin : Reliability.of(evaluation.outcomes()).bins()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("count", bin.count());
            one.put("confidence", FigureNames.rounded(bin.confidence()));
            one.put("right", FigureNames.rounded(bin.right()));
            bins.add(one);
        }
        data.put("reliability", bins);
        return new JsonWriting().write(data);
    }

    private static Map<String, Object> named(Map<String, Figures> groups) {
        Map<String, Object> named = new LinkedHashMap<>();
        groups.forEach((name, figures) -> named.put(name, FigureNames.named(figures)));
        return named;
    }

    private static Map<String, Object> miss(Miss miss) {
        Outcome outcome = miss.outcome();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", outcome.query().id());
        data.put("kind", FigureNames.key(miss.kind()));
        data.put("type", outcome.query().type());
        data.put("labels", outcome.query().labels());
        outcome.status().ifPresent(status -> data.put("status", FigureNames.key(status)));
        outcome.reason().ifPresent(reason -> data.put("reason", FigureNames.key(reason)));
        if (!outcome.ranking().isEmpty()) {
            data.put("article", outcome.ranking().get(0).article());
            data.put("confidence", FigureNames.rounded(outcome.ranking().get(0).confidence()));
        }
        if (outcome.rank() > 0) {
            data.put("rank", outcome.rank());
        }
        return data;
    }
}
