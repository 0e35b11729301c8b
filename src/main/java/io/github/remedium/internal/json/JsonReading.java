package io.github.remedium.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as maps, lists, strings, {@link Number}s and booleans. A null inside an object is left out, since here it says
 * what absence says; one inside a list is an error.
 *
 * <p>Immutable and safe for any number of threads. Nesting beyond 100 levels, a number of more than 1,000 characters and a
 * name of more than 50,000 are errors.
 */
public final class JsonReading {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_NUMBER = 1_000;
    private static final int MAX_NAME = 50_000;
    private final JsonFactory factory = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(MAX_NUMBER)
                    .maxNameLength(MAX_NAME)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /**
     * The one value that the text holds.
     *
     * @throws JsonException if the text is no JSON, or holds more than one value
     */
    public Object read(String json) throws JsonException {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
            try {
                return only(parser);
            } catch (StreamConstraintsException e) {
                boolean deep = parser.streamReadContext().getNestingDepth() > MAX_DEPTH;
                TokenStreamLocation where = parser.currentLocation();
                throw JsonException.beyondLimit(
                        deep
                                ? "it is nested deeper than " + MAX_DEPTH + " levels"
                                : "a number is longer than " + MAX_NUMBER + " characters, or a name than " + MAX_NAME,
                        where.getLineNr(),
                        where.getColumnNr());
            }
        } catch (JacksonException e) {
            throw new JsonException(firstLine(e.getOriginalMessage()), line(e), column(e));
        }
    }

    private static Object only(JsonParser parser) throws JsonException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw new JsonException("there is nothing here", 1, 1);
        }
        Object value = value(parser, first);
        if (value == null) {
            throw new JsonException("null says nothing here", 1, 1);
        }
        if (parser.nextToken() != null) {
            throw at(parser, "there is more behind the end");
        }
        return value;
    }

    private static @Nullable Object value(JsonParser parser, JsonToken token) throws JsonException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> list(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw at(parser, "a value was expected");
        };
    }

    /** A number that can be written again: {@code 1e999} is none. */
    private static Number number(JsonParser parser) throws JsonException {
        Number number = parser.getNumberValue();
        if (number instanceof Double real && !Double.isFinite(real)) {
            throw at(parser, "the number is too large");
        }
        return number;
    }

    private static Map<String, Object> object(JsonParser parser) throws JsonException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Object value = value(parser, parser.nextToken());
            if (value != null) {
                object.put(name, value);
            }
        }
        return object;
    }

    private static List<Object> list(JsonParser parser) throws JsonException {
        List<Object> list = new ArrayList<>();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Object value = value(parser, token);
            if (value == null) {
                throw at(parser, "a list must not hold null");
            }
            list.add(value);
        }
        return list;
    }

    private static JsonException at(JsonParser parser, String message) {
        var location = parser.currentTokenLocation();
        return new JsonException(message, location.getLineNr(), location.getColumnNr());
    }

    private static int line(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
    }

    private static int column(JacksonException e) {
        return e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getColumnNr());
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "no JSON" : message.lines().findFirst().orElse("no JSON");
    }
}
