package io.github.remedium.article;

import java.time.LocalDateTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The front matter of one file, typed where a field is known. A field that is missing, empty or {@code null} is absent;
 * dates have no zone, since the files name none.
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

    /** {@code title}. */
    public Optional<String> title() {
        return text("title");
    }

    /** {@code description}. */
    public Optional<String> description() {
        return text("description");
    }

    /** {@code solution}, a list of products. */
    public List<String> solutions() {
        return list("solution");
    }

    /** {@code product}. */
    public List<String> products() {
        return list("product");
    }

    /** {@code applies-to}. */
    public List<String> appliesTo() {
        return list("applies-to");
    }

    /** {@code keywords}. */
    public List<String> keywords() {
        return list("keywords");
    }

    /** {@code bug}. */
    public Optional<Boolean> bug() {
        return value("bug", Boolean.class);
    }

    /** {@code article-number}. */
    public Optional<String> articleNumber() {
        return text("article-number");
    }

    /** {@code version-number}. */
    public OptionalInt versionNumber() {
        return integer("version-number");
    }

    /** {@code article-created-by}. */
    public Optional<String> createdBy() {
        return text("article-created-by");
    }

    /** {@code article-created-date}. */
    public Optional<LocalDateTime> created() {
        return value("article-created-date", LocalDateTime.class);
    }

    /** {@code article-published-by}. */
    public Optional<String> publishedBy() {
        return text("article-published-by");
    }

    /** {@code article-published-date}. */
    public Optional<LocalDateTime> published() {
        return value("article-published-date", LocalDateTime.class);
    }

    /** {@code dynamics-url}. */
    public Optional<String> dynamicsUrl() {
        return text("dynamics-url");
    }

    /** {@code exl-id}. */
    public Optional<String> exlId() {
        return text("exl-id");
    }

    /** {@code source-git-commit}. */
    public Optional<String> sourceGitCommit() {
        return text("source-git-commit");
    }

    /** {@code workflow-type}: {@code tm+mt} says that a machine translated it. */
    public Optional<String> workflowType() {
        return text("workflow-type");
    }

    /** {@code source-wordcount}, words. */
    public OptionalInt sourceWordCount() {
        return integer("source-wordcount");
    }

    /** {@code ht-degree}: the share that a human translated, per cent. */
    public OptionalInt humanTranslatedPercent() {
        return integer("ht-degree");
    }

    /** A field as text, absent where it is missing or of another type. */
    public Optional<String> text(String name) {
        return value(name, String.class);
    }

    private OptionalInt integer(String name) {
        return fields.get(name) instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    private List<String> list(String name) {
        if (fields.get(name) instanceof List<?> items) {
            return items.stream().map(String::valueOf).toList();
        }
        return List.of();
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
