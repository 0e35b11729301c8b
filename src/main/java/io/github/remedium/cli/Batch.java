package io.github.remedium.cli;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.ChoiceFields;
import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import io.github.remedium.internal.json.QueryFields;
import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Query;
import io.github.remedium.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Answers a file of queries, one in each JSON line, with one JSON line for each, in the same order. */
final class Batch {

    /** Fields beside the query: the line's own name, and what labelled queries have, which evaluate reads. */
    private static final Set<String> BESIDE = Set.of("id", "labels", "type", "lang");

    private final Streams streams;
    private final KnowledgeBase kb;
    private final Function<String, Query> queries;
    private final boolean explain;
    private final JsonReading json = new JsonReading();
    private final Renderer renderer;

    /** Fields that were complained about, once each. */
    private final Set<String> unknown = new HashSet<>();

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
                        streams.result(answer(
                                line,
                                field -> streams.complain(name + ":" + lines.number() + ": there is no field " + field
                                        + " in a query; it is passed over")));
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

    /** The answer to a line; a field that means nothing is noted the first time. */
    private String answer(String line, Consumer<String> note) throws JsonException {
        if (!(json.read(line) instanceof Map<?, ?> fields)) {
            throw new JsonException("the line is no JSON object", 0, 0);
        }
        QueryFields.unknown(fields, BESIDE).filter(unknown::add).ifPresent(note);
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

    private Query query(Map<?, ?> fields) throws JsonException {
        try {
            QueryFields asked = QueryFields.of(fields);
            Query query = queries.apply(asked.text());
            Optional<String> tag = asked.locale();
            if (tag.isPresent()) {
                query = query.locale(LanguageTags.parse(tag.get())
                        .orElseThrow(() -> new JsonException("'locale' is no language tag such as nl-BE", 0, 0)));
            }
            query = asked.product().map(query::product).orElse(query);
            query = ChoiceFields.in(fields) ? query.choices(asked.choices()) : query;
            return asked.limit().map(query::limit).orElse(query);
        } catch (IllegalArgumentException e) {
            throw new JsonException(String.valueOf(e.getMessage()), 0, 0);
        }
    }
}
