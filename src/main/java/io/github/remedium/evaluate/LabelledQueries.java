package io.github.remedium.evaluate;

import io.github.remedium.internal.json.JsonException;
import io.github.remedium.internal.json.JsonReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads labelled queries: a JSON array of objects, or JSON lines, in UTF-8. Each object has {@code id}, {@code query}
 * and {@code labels}, a list of article numbers, and may have {@code type} and {@code lang}; other fields are ignored.
 *
 * <pre>{@code
 * {"id":"1","query":"xtk:session Logon: empty return","labels":["KA-05406"],"type":"log","lang":"en"}
 * {"id":"2","query":"ORA-12154: could not resolve the connect identifier","labels":[]}
 * }</pre>
 */
public final class LabelledQueries {

    private final JsonReading json = new JsonReading();
    private final List<LabelledQuery> queries = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private LabelledQueries() {}

    /**
     * The queries of a file, in its order.
     *
     * @throws QueryFileException if the file cannot be read, has no query, is not JSON of this form, or has two queries with
     *     the same id
     */
    public static List<LabelledQuery> read(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            return parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8), file.toString());
        } catch (IOException e) {
            throw new QueryFileException(file + (Files.exists(file) ? " cannot be read" : " does not exist"));
        }
    }

    /**
     * The queries of a text, in its order.
     *
     * @param text the text
     * @param name the name of the text in messages
     * @throws QueryFileException as {@link #read} does
     */
    public static List<LabelledQuery> parse(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        LabelledQueries reading = new LabelledQueries();
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        if (content.stripLeading().startsWith("[")) {
            reading.array(content, name);
        } else {
            reading.lines(content, name);
        }
        if (reading.queries.isEmpty()) {
            throw new QueryFileException(name + " holds no queries");
        }
        return List.copyOf(reading.queries);
    }

    private void array(String content, String name) {
        try {
            int number = 0;
            for (Object item : (List<?>) json.read(content)) {
                number++;
                add(item, name + ": query " + number);
            }
        } catch (JsonException e) {
            throw new QueryFileException(name + ":" + e.line() + ":" + e.column() + ": " + e.getMessage());
        }
    }

    private void lines(String content, String name) {
        int number = 0;
        for (String line : (Iterable<String>) content.lines()::iterator) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                add(json.read(line), name + ":" + number);
            } catch (JsonException e) {
                throw new QueryFileException(name + ":" + number + ":" + e.column() + ": " + e.getMessage());
            }
        }
    }

    private void add(Object item, String place) {
        if (!(item instanceof Map<?, ?> fields)) {
            throw new QueryFileException(place + ": is no JSON object");
        }
        String id = text(fields, "id", place).orElseThrow(() -> new QueryFileException(place + ": 'id' is missing"));
        String query =
                text(fields, "query", place).orElseThrow(() -> new QueryFileException(place + ": 'query' is missing"));
        if (!ids.add(id)) {
            throw new QueryFileException(place + ": there is another query with the id '" + id + "'");
        }
        if (!(fields.get("labels") instanceof List<?> labels)) {
            throw new QueryFileException(place + ": 'labels' must be a list of article numbers, empty for none");
        }
        queries.add(new LabelledQuery(
                id,
                query,
                labels.stream().map(String::valueOf).toList(),
                text(fields, "type", place).orElse("?"),
                text(fields, "lang", place)));
    }

    private static Optional<String> text(Map<?, ?> fields, String key, String place) {
        Object value = fields.get(key);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof String || value instanceof Integer || value instanceof Long) {
            return Optional.of(value.toString());
        }
        throw new QueryFileException(place + ": '" + key + "' must be text");
    }
}
