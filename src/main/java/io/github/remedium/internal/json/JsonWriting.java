package io.github.remedium.internal.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Maps, lists, strings, numbers and booleans as JSON in one line. Characters that a terminal would obey or that hide
 * what stands there (controls, bidirectional controls, lone surrogates) are written as {@code \}{@code u} escapes, so
 * that nothing is lost and nothing happens.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class JsonWriting {

    private final JsonFactory factory = new JsonFactory();

    /**
     * The value as JSON.
     *
     * @throws IllegalArgumentException for a value of another type, or one that holds null or a number that is not
     *     finite
     */
    public String write(Object value) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            write(generator, value);
        }
        return HiddenCharacters.escaped(out.toString());
    }

    // The values are built by this project, from models whose depth is bounded.
    private static void write(JsonGenerator out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.writeName(String.valueOf(entry.getKey()));
                write(out, entry.getValue());
            }
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object item : list) {
                write(out, item);
            }
            out.writeEndArray();
        } else {
            scalar(out, value);
        }
    }

    private static void scalar(JsonGenerator out, Object value) {
        if (value instanceof Integer || value instanceof Long) {
            out.writeNumber(((Number) value).longValue());
        } else if (value instanceof Double number && Double.isFinite(number)) {
            out.writeNumber(number);
        } else if (value instanceof BigInteger number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof CharSequence || value instanceof Enum<?>) {
            out.writeString(value.toString());
        } else {
            throw new IllegalArgumentException("not to be written as JSON: " + value);
        }
    }
}
