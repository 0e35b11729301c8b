package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.render.Renderer;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Answers a batch: JSON lines in, a JSON line for each out, in the same order and by the same articles, sent while the next
 * ones are answered. A line that is wrong gets a line that says so, and the others their answers.
 */
final class BatchEndpoint {

    static final String TYPE = "application/x-ndjson";

    /** Lines of a batch. */
    static final int MOST_LINES = 10_000;

    /** Bytes that are collected before they are sent. */
    private static final int PIECE = 16 * 1024;

    private static final Set<String> BESIDE = Set.of("id");

    private final Supplier<KnowledgeBase> current;
    private final Renderer renderer;
    private final Counts counts;
    private final JsonReading json = new JsonReading();

    BatchEndpoint(Supplier<KnowledgeBase> current, Renderer renderer, Counts counts) {
        this.current = current;
        this.renderer = renderer;
        this.counts = counts;
    }

    /** Answers the lines of a body. */
    Reply post(Call call) throws HttpProblem {
        call.onlyType(TYPE, "application/jsonl", "application/json-lines");
        call.onlyParameters(Set.of());
        List<Line> lines = lines(call.body());
        if (lines.isEmpty()) {
            throw HttpProblem.badRequest("the body has no line");
        }
        if (lines.size() > MOST_LINES) {
            throw new HttpProblem(ErrorCode.TOO_MANY_LINES, "a batch has at most " + MOST_LINES + " lines");
        }
        Optional<Locale> reader = call.accepted().stream().findFirst();
        return Reply.inPieces(TYPE, new Answers(lines.iterator(), current.get(), reader))
                .with("Cache-Control", "no-store")
                .with("Vary", "Accept-Language");
    }

    /** A line that is not blank, with its number from 1. */
    private record Line(int number, String text) {}

    private static List<Line> lines(String body) {
        int[] number = {0};
        return body.lines()
                .map(text -> new Line(++number[0], text))
                .filter(line -> !line.text().isBlank())
                .collect(Collectors.toUnmodifiableList());
    }

    private final class Answers implements Iterator<byte[]> {

        private final Iterator<Line> lines;
        private final KnowledgeBase kb;
        private final Optional<Locale> reader;

        Answers(Iterator<Line> lines, KnowledgeBase kb, Optional<Locale> reader) {
            this.lines = lines;
            this.kb = kb;
            this.reader = reader;
        }

        @Override
        public boolean hasNext() {
            return lines.hasNext();
        }

        @Override
        public byte[] next() {
            ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE * 2);
            do {
                piece.writeBytes((renderer.json(answered(lines.next())) + "\n").getBytes(StandardCharsets.UTF_8));
            } while (lines.hasNext() && piece.size() < PIECE);
            return piece.toByteArray();
        }

        private Map<String, Object> answered(Line line) {
            Map<String, Object> data = new LinkedHashMap<>();
            try {
                Map<?, ?> fields = object(line.text());
                Object id = fields.get("id");
                if (id instanceof String || id instanceof Number) {
                    data.put("id", id);
                }
                data.putAll(answer(JsonQueries.query(JsonQueries.fields(fields, BESIDE))));
            } catch (HttpProblem problem) {
                data.put("line", line.number());
                data.put("error", Map.of("code", problem.code().key(), "detail", String.valueOf(problem.getMessage())));
            }
            return data;
        }

        private Map<String, Object> answer(Query asked) throws HttpProblem {
            Optional<Locale> locale = asked.locale().or(() -> reader);
            Query query = locale.isPresent() ? asked.locale(locale.get()) : asked;
            Answer answer = JsonQueries.matched(kb, query);
            counts.answer(answer);
            return renderer.maskedAnswerData(answer, locale, query.text());
        }

        private Map<?, ?> object(String line) throws HttpProblem {
            try {
                if (json.read(line) instanceof Map<?, ?> object) {
                    return object;
                }
                throw HttpProblem.badRequest("the line must be a JSON object");
            } catch (JsonException e) {
                throw HttpProblem.badRequest("the line " + JsonQueries.wrong(e) + ", at column " + e.column());
            }
        }
    }
}
