package io.github.remedium.internal.snapshot;

import io.github.remedium.internal.LoadFailure;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads the fields of a front matter, whose values are of the types that {@code Metadata.fields} names. */
final class FieldCodec {

    private static final int NOTHING = 0;
    private static final int TEXT = 1;
    private static final int INTEGER = 2;
    private static final int LONG = 3;
    private static final int DOUBLE = 4;
    private static final int TRUTH = 5;
    private static final int DATE = 6;
    private static final int LIST = 7;
    private static final int MAP = 8;

    private FieldCodec() {}

    static void fields(Map<?, ?> fields, Encoder out) {
        map(fields, 0, out);
    }

    private static void map(Map<?, ?> map, int depth, Encoder out) {
        out.count(map.size());
        map.forEach((key, value) -> {
            out.text(String.valueOf(key));
            value(value, depth + 1, out);
        });
    }

    private static void value(@Nullable Object value, int depth, Encoder out) {
        if (depth > TextEncoder.DEEPEST) {
            throw new LoadFailure("a field of the front matter is nested too deeply for a compiled file");
        }
        if (value == null) {
            out.count(NOTHING);
        } else if (value instanceof String text) {
            out.count(TEXT);
            out.text(text);
        } else if (value instanceof Integer number) {
            out.count(INTEGER);
            out.signed(number);
        } else if (value instanceof Long number) {
            out.count(LONG);
            out.signed(number);
        } else if (value instanceof Double number) {
            out.count(DOUBLE);
            out.fixed(Double.doubleToRawLongBits(number));
        } else if (value instanceof Boolean truth) {
            out.count(TRUTH);
            out.truth(truth);
        } else if (value instanceof LocalDateTime date) {
            out.count(DATE);
            out.date(date);
        } else if (value instanceof List<?> list) {
            out.count(LIST);
            out.count(list.size());
            list.forEach(item -> value(item, depth + 1, out));
        } else if (value instanceof Map<?, ?> map) {
            out.count(MAP);
            map(map, depth, out);
        } else {
            throw new LoadFailure("a field of the front matter is a "
                    + value.getClass().getName() + ", which a compiled file cannot hold");
        }
    }

    static Map<String, Object> fields(Decoder in) {
        Map<String, Object> fields = new LinkedHashMap<>();
        map(in, 0).forEach((name, value) -> {
            if (value == null) {
                throw new IllegalStateException("a field without a value");
            }
            fields.put(name, value);
        });
        return fields;
    }

    private static Map<String, @Nullable Object> map(Decoder in, int depth) {
        int size = in.count();
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            map.put(in.text(), value(in, depth + 1));
        }
        return map;
    }

    private static @Nullable Object value(Decoder in, int depth) {
        if (depth > TextEncoder.DEEPEST) {
            throw new IllegalStateException("nested too deeply");
        }
        int tag = in.count();
        return switch (tag) {
            case NOTHING -> null;
            case TEXT -> in.text();
            case INTEGER -> (int) in.signed();
            case LONG -> in.signed();
            case DOUBLE -> Double.longBitsToDouble(in.fixed());
            case TRUTH -> in.truth();
            case DATE -> in.date();
            case LIST -> {
                int size = in.count();
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    list.add(value(in, depth + 1));
                }
                yield list;
            }
            case MAP -> map(in, depth);
            default -> throw new IllegalStateException("a value of the kind " + tag);
        };
    }
}
