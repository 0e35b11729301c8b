package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.ChoiceFields;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Answers a file of queries, one in each JSON line, with one JSON line for each, in the same order. */
final class Batch {

    private final Streams streams;
    private final KnowledgeBase kb;
    private final Function<String, Query> queries;
    private final boolean explain;
    private final JsonReading json = new JsonReading();
    private final Renderer renderer;

    /**
     * A batch.
     *
     * @param queries makes a query of a text, with the settings that hold if a line has no others
     */
    Batch(Streams streams, KnowledgeBase kb, Renderer renderer, Function<String, Query> queries, boolean explain) {
        this.streams = streams;
        this.kb = kb;
        this.renderer = renderer;
        this.queries = queries;
        this.explain = explain;
    }

    /** Answers a file, or standard input for a hyphen; gives the exit status. */
    int run(String file) {
        if (file.equals("-")) {
            return run(streams.in(), "standard input");
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw new UnusableException(
                    "--batch " + file + (Files.exists(path) ? " cannot be read" : " does not exist"));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return run(in, file);
        } catch (IOException e) {
            throw new UnusableException("--batch " + file + " cannot be read");
        }
    }

    private int run(InputStream in, String name) {
        BoundedLines lines = new BoundedLines(in);
        boolean allFine = true;
        try {
            for (String line = lines.next(); line != null && !streams.out().checkError(); line = lines.next()) {
                try {
                    if (lines.tooLong()) {
                        throw new JsonException(
                                "the line is longer than " + BoundedLines.MAX_CHARS + " characters", 1, 0);
                    }
                    if (!line.isBlank()) {
                        streams.result(answer(line));
                    }
                } catch (JsonException e) {
                    allFine = false;
                    String column = e.column() > 0 ? ":" + e.column() : "";
                    streams.complain(name + ":" + lines.number() + column + ": " + e.getMessage());
                }
            }
        } catch (IOException e) {
            throw new UnusableException(name + " cannot be read behind line " + lines.number());
        }
        return allFine ? Status.FINE : Status.UNUSABLE;
    }

    private String answer(String line) throws JsonException {
        if (!(json.read(line) instanceof Map<?, ?> fields)) {
            throw new JsonException("the line is no JSON object", 0, 0);
        }
        Query query = query(fields);
        Answer answer = matched(query);
        Map<String, Object> data = new LinkedHashMap<>();
        Object id = fields.get("id");
        if (id != null) {
            data.put("id", id);
        }
        data.putAll(renderer.answerData(answer, query.locale()));
        if (explain) {
            data.put("explanation", renderer.explanationData(answer.explain()));
        }
        return renderer.json(data);
    }

    private Answer matched(Query query) throws JsonException {
        try {
            return kb.match(query);
        } catch (IllegalArgumentException e) {
            if (query.choices().isEmpty()) {
                throw e;
            }
            throw new JsonException(String.valueOf(e.getMessage()), 0, 0);
        }
    }

    private static Query chosen(Query query, Map<?, ?> fields) throws JsonException {
        try {
            return ChoiceFields.in(fields) ? query.choices(ChoiceFields.of(fields)) : query;
        } catch (IllegalArgumentException e) {
            throw new JsonException(String.valueOf(e.getMessage()), 0, 0);
        }
    }

    private Query query(Map<?, ?> fields) throws JsonException {
        String text = text(fields, "query");
        if (text == null) {
            throw new JsonException("'query' is missing", 0, 0);
        }
        Query query = queries.apply(text);
        String tag = text(fields, "locale");
        if (tag != null) {
            Optional<Locale> locale = LanguageTags.parse(tag);
            query = query.locale(
                    locale.orElseThrow(() -> new JsonException("'locale' is no language tag such as nl-BE", 0, 0)));
        }
        String product = text(fields, "product");
        query = product == null ? query : query.product(product);
        query = chosen(query, fields);
        Object limit = fields.get("limit");
        if (limit == null) {
            return query;
        }
        if (!(limit instanceof Integer number) || number < 1 || number > 100) {
            throw new JsonException("'limit' must be a number from 1 to 100", 0, 0);
        }
        return query.limit(number);
    }

    private static @Nullable String text(Map<?, ?> fields, String name) throws JsonException {
        Object value = fields.get(name);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new JsonException("'" + name + "' must be text", 0, 0);
    }
}
