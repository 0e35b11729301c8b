package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.ChoiceFields;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
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
import org.eclipse.jetty.http.HttpHeader;

/** Answers error texts. */
final class MatchEndpoint {

    private static final Set<String> FIELDS = Set.of("text", "locale", "product", "limit", "choice", "choices", "echo");
    private static final Set<String> REPEATED = Set.of("choice");
    private static final Set<String> PARAMETERS = Set.of("q", "locale", "product", "limit", "choice", "echo");

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
        String type = call.header(HttpHeader.CONTENT_TYPE).toLowerCase(Locale.ROOT);
        if (!type.equals("application/json") && !type.startsWith("application/json;")) {
            throw new HttpProblem(415, "not-json", "the body must be application/json");
        }
        call.onlyParameters(Set.of());
        Map<String, Object> fields = fields(call.body());
        Query query = Query.of(
                text(fields, "text").orElseThrow(() -> HttpProblem.badRequest("field 'text' is missing or blank")));
        Optional<Locale> locale = Optional.empty();
        Optional<String> tag = text(fields, "locale");
        if (tag.isPresent()) {
            locale = Optional.of(Call.locale(tag.get()));
        }
        Object limit = fields.getOrDefault("limit", Query.DEFAULT_LIMIT);
        Object echo = fields.getOrDefault("echo", false);
        if (!(limit instanceof Integer number)) {
            throw HttpProblem.badRequest("field 'limit' must be a whole number from 1 to 100");
        }
        if (!(echo instanceof Boolean shown)) {
            throw HttpProblem.badRequest("field 'echo' must be true or false");
        }
        query = chosen(limited(query, number), fields);
        return answer(call, query, locale, text(fields, "product"), shown);
    }

    /** Answers a query in parameters. */
    Reply get(Call call) throws HttpProblem {
        call.onlyParameters(PARAMETERS, REPEATED);
        Query query = Query.of(
                call.parameter("q").orElseThrow(() -> HttpProblem.badRequest("parameter 'q' is missing or blank")));
        Optional<String> limit = call.parameter("limit");
        if (limit.isPresent()) {
            query = limited(query, number(limit.get()));
        }
        Optional<Locale> locale = Optional.empty();
        if (call.parameter("locale").isPresent()) {
            locale = Optional.of(call.readers().get(0));
        }
        boolean echo =
                call.parameter("echo").filter(value -> value.equals("true")).isPresent();
        query = chosen(query, Map.of("choices", call.parameters("choice")));
        return answer(call, query, locale, call.parameter("product"), echo);
    }

    private Reply answer(Call call, Query asked, Optional<Locale> named, Optional<String> product, boolean echo)
            throws HttpProblem {
        Query query = asked;
        Optional<Locale> reader = named.or(() -> call.accepted().stream().findFirst());
        if (reader.isPresent()) {
            query = query.locale(reader.get());
        }
        if (product.isPresent()) {
            query = query.product(product.get());
        }
        Answer answer = matched(query);
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

    private Answer matched(Query query) throws HttpProblem {
        try {
            return kb.get().match(query);
        } catch (IllegalArgumentException e) {
            if (query.choices().isEmpty()) {
                throw e;
            }
            throw new HttpProblem(
                    400, "unknown-choice", "there is no such choice; use those of the question in the answer");
        }
    }

    private static Query chosen(Query query, Map<String, Object> fields) throws HttpProblem {
        try {
            return query.choices(ChoiceFields.of(fields));
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest(String.valueOf(e.getMessage()));
        }
    }

    private Map<String, Object> fields(String body) throws HttpProblem {
        try {
            if (!(json.read(body) instanceof Map<?, ?> read)) {
                throw HttpProblem.badRequest("the body must be a JSON object");
            }
            Map<String, Object> fields = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : read.entrySet()) {
                if (!FIELDS.contains(String.valueOf(entry.getKey()))) {
                    throw HttpProblem.badRequest("there is no such field; there are "
                            + FIELDS.stream().sorted().toList());
                }
                fields.put(String.valueOf(entry.getKey()), entry.getValue());
            }
            return fields;
        } catch (JsonException e) {
            // As a rule its message may quote the body.
            String wrong = e.isBeyondLimit() ? "goes beyond a limit: " + e.getMessage() : "is not JSON";
            throw HttpProblem.badRequest("the body " + wrong + ", at line " + e.line() + ", column " + e.column());
        }
    }

    private static Optional<String> text(Map<String, Object> fields, String name) throws HttpProblem {
        Object value = fields.get(name);
        if (value == null || (value instanceof String string && string.isBlank())) {
            return Optional.empty();
        }
        if (!(value instanceof String string)) {
            throw HttpProblem.badRequest("field '" + name + "' must be a string");
        }
        return Optional.of(string);
    }

    private static Query limited(Query query, int limit) throws HttpProblem {
        if (limit < 1 || limit > 100) {
            throw HttpProblem.badRequest("'limit' must be from 1 to 100");
        }
        return query.limit(limit);
    }

    static int number(String text) throws HttpProblem {
        List<Integer> digits = text.chars().boxed().toList();
        if (digits.size() > 9 || digits.stream().anyMatch(c -> c < '0' || c > '9')) {
            throw HttpProblem.badRequest("a whole number was expected");
        }
        return Integer.parseInt(text);
    }
}
