package io.github.remedium.article;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The front matter of one file: all its fields by their names, whatever they are. What they say about the article, such
 * as its products, is in the {@link Translation}. A field that is missing, empty or {@code null} is absent; dates have
 * no zone, since the files name none.
 *
 * <p>Immutable; made by {@link #builder}.
 */
public final class Metadata {

    /** Of a file without front matter. */
    public static final Metadata NONE = builder().build();

    private final Map<String, Object> fields;

    private Metadata(Map<String, Object> fields) {
        this.fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** A builder without fields. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Every field by its name in the file, in the file's order. Values are {@link String}, {@link Integer},
     * {@link Long}, {@link Double}, {@link Boolean}, {@link LocalDateTime}, {@link List} or {@link Map} of such.
     */
    public Map<String, Object> fields() {
        return fields;
    }

    /** A field as text; absent where it is missing or of another type. */
    public Optional<String> text(String name) {
        return value(name, String.class);
    }

    /** A field as a list of texts: of its items, or of itself where it is one text; empty where it is neither. */
    public List<String> list(String name) {
        Object value = fields.get(name);
        if (value instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? List.of(text) : List.of();
    }

    /** A field as a date; absent where it is missing or of another type. */
    public Optional<LocalDateTime> date(String name) {
        return value(name, LocalDateTime.class);
    }

    /** A field as a whole number; absent where it is missing or of another type. */
    public OptionalLong whole(String name) {
        Object value = fields.get(name);
        return value instanceof Integer || value instanceof Long
                ? OptionalLong.of(((Number) value).longValue())
                : OptionalLong.empty();
    }

    /** A field as true or false; absent where it is missing or of another type. */
    public Optional<Boolean> truth(String name) {
        return value(name, Boolean.class);
    }

    private <T> Optional<T> value(String name, Class<T> type) {
        return Optional.ofNullable(fields.get(name)).filter(type::isInstance).map(type::cast);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Metadata metadata && fields.equals(metadata.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    @Override
    public String toString() {
        return fields.toString();
    }

    /** Collects fields. Not safe for several threads. */
    public static final class Builder {
        private final Map<String, Object> fields = new LinkedHashMap<>();

        private Builder() {}

        /** Sets a field, in the order of the calls. */
        public Builder set(String name, Object value) {
            fields.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
            return this;
        }

        /** The metadata. */
        public Metadata build() {
            return new Metadata(fields);
        }
    }
}
