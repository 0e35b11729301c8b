package io.github.remedium.internal.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * Maps, lists, strings, numbers and booleans as JSON in one line. Characters that a terminal would obey or that hide
 * what stands there (controls, bidirectional controls, lone surrogates) are written as {@code \}{@code u} escapes, so
 * that nothing is lost and nothing happens. It is written by hand, because a JSON library takes longer to load than an answer
 * takes to be written.
 *
 * <p>Immutable and safe for any number of threads.
 */
public final class JsonWriting {

    private static final String HEX = "0123456789ABCDEF";

    /**
     * The value as JSON.
     *
     * @throws IllegalArgumentException for a value of another type, or one that holds null or a number that is not
     *     finite
     */
    public String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value);
        return HiddenCharacters.escaped(out.toString());
    }

    // The values are built by this project, from models whose depth is bounded.
    private static void write(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            char before = '{';
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.append(before);
                string(out, String.valueOf(entry.getKey()));
                out.append(':');
                write(out, entry.getValue());
                before = ',';
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            char before = '[';
            for (Object item : list) {
                out.append(before);
                write(out, item);
                before = ',';
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else {
            scalar(out, value);
        }
    }

    private static void scalar(StringBuilder out, Object value) {
        if (value instanceof Integer
                || value instanceof Long
                || value instanceof BigInteger
                || value instanceof BigDecimal
                || value instanceof Boolean
                || (value instanceof Double number && Double.isFinite(number))) {
            out.append(value);
        } else if (value instanceof CharSequence || value instanceof Enum<?>) {
            string(out, value.toString());
        } else {
            throw new IllegalArgumentException("not to be written as JSON: " + value);
        }
    }

    private static void string(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> {
                    if (c < ' ') {
                        out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
