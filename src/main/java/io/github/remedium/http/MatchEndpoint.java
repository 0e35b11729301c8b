package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.json.QueryFields;
import io.github.remedium.internal.text.Secrets;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.render.Renderer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Answers error texts. */
final class MatchEndpoint {

    private static final Set<String> REPEATED = Set.of("choice");
    private static final Set<String> PARAMETERS =
            Set.of("q", "text", "query", "locale", "product", "limit", "choice", "echo");

    private final Supplier<KnowledgeBase> kb;
    private final Renderer renderer;
    private final Counts counts;
    private final JsonReading json = new JsonReading();

    MatchEndpoint(Supplier<KnowledgeBase> kb, Renderer renderer, Counts counts) {
        this.kb = kb;
        this.renderer = renderer;
        this.counts = counts;
    }

    /** Answers a query in a JSON body. */
    Reply post(Call call) throws HttpProblem {
        call.onlyType("application/json");
        call.onlyParameters(Set.of());
        Map<?, ?> fields = object(call.body());
        QueryFields asked = JsonQueries.fields(fields, Set.of("echo"));
        Object echo = fields.get("echo") == null ? false : fields.get("echo");
        if (!(echo instanceof Boolean shown)) {
            throw HttpProblem.badRequest("field 'echo' must be true or false");
        }
        return answer(call, JsonQueries.query(asked), shown);
    }

    /** Answers a query in parameters. */
    Reply get(Call call) throws HttpProblem {
        call.onlyParameters(PARAMETERS, REPEATED);
        Map<String, Object> fields = new LinkedHashMap<>();
        for (String name : List.of("text", "query", "locale", "product")) {
            call.parameter(name).ifPresent(value -> fields.put(name, value));
        }
        call.parameter("q").ifPresent(text -> fields.putIfAbsent("text", text));
        if (!fields.containsKey("text") && !fields.containsKey("query")) {
            throw HttpProblem.badRequest("parameter 'q' is missing or blank");
        }
        Optional<String> limit = call.parameter("limit");
        if (limit.isPresent()) {
            fields.put("limit", number(limit.get()));
        }
        fields.put("choices", call.parameters("choice"));
        boolean echo =
                call.parameter("echo").filter(value -> value.equals("true")).isPresent();
        return answer(call, JsonQueries.query(JsonQueries.fields(fields, Set.of())), echo);
    }

    private Reply answer(Call call, Query asked, boolean echo) throws HttpProblem {
        Query query = asked;
        Optional<Locale> reader =
                asked.locale().or(() -> call.accepted().stream().findFirst());
        if (reader.isPresent()) {
            query = query.locale(reader.get());
        }
        Answer answer = JsonQueries.matched(kb.get(), query);
        counts.answer(answer);
        Map<String, Object> data = new LinkedHashMap<>(renderer.maskedAnswerData(answer, reader, query.text()));
        if (echo) {
            data.put("query", Secrets.masked(query.text()));
        }
        Reply reply = Reply.of(200, Reply.JSON, renderer.json(data))
                .with("Cache-Control", "no-store")
                .with("Vary", "Accept-Language");
        return answer.best()
                .map(match ->
                        reply.with("Content-Language", match.locale().served().toLanguageTag()))
                .orElse(reply)
                .tagged();
    }

    private Map<?, ?> object(String body) throws HttpProblem {
        try {
            if (json.read(body) instanceof Map<?, ?> object) {
                return object;
            }
            throw HttpProblem.badRequest("the body must be a JSON object");
        } catch (JsonException e) {
            throw HttpProblem.badRequest(
                    "the body " + JsonQueries.wrong(e) + ", at line " + e.line() + ", column " + e.column());
        }
    }

    static int number(String text) throws HttpProblem {
        List<Integer> digits = text.chars().boxed().toList();
        if (digits.size() > 9 || digits.stream().anyMatch(c -> c < '0' || c > '9')) {
            throw HttpProblem.badRequest("a whole number was expected");
        }
        return Integer.parseInt(text);
    }
}
