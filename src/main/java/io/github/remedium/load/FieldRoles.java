package io.github.remedium.load;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which fields of the front matter say what. For each {@linkplain FieldRole role} there are names of fields, the first
 * of which that has a value counts; capitals, and {@code _} or a space for {@code -}, do not matter in them.
 *
 * <pre>{@code
 * KnowledgeBase.builder().fields(FieldRoles.standard().with(FieldRole.KEYWORDS, "labels"))
 * }</pre>
 *
 * <p>All fields, with a role or without, stay in the metadata of a translation. Immutable and safe for any number of
 * threads.
 */
public final class FieldRoles {

    private static final FieldRoles STANDARD = new FieldRoles(defaults(), List.of("mt", "machine"));

    private final Map<FieldRole, List<String>> fields;
    private final List<String> machineWords;

    private FieldRoles(Map<FieldRole, List<String>> fields, List<String> machineWords) {
        this.fields = Collections.unmodifiableMap(new EnumMap<>(fields));
        this.machineWords = List.copyOf(machineWords);
    }

    private static Map<FieldRole, List<String>> defaults() {
        Map<FieldRole, List<String>> fields = new EnumMap<>(FieldRole.class);
        fields.put(FieldRole.TITLE, List.of("title"));
        fields.put(FieldRole.DESCRIPTION, List.of("description"));
        fields.put(FieldRole.NUMBER, List.of("article-number", "number", "id"));
        fields.put(FieldRole.PRODUCTS, List.of("product", "products"));
        fields.put(FieldRole.PRODUCT_FAMILIES, List.of("solution"));
        fields.put(FieldRole.APPLIES_TO, List.of("applies-to", "appliesto"));
        fields.put(FieldRole.KEYWORDS, List.of("keywords", "tags"));
        fields.put(FieldRole.LOCALE, List.of("locale", "language", "lang"));
        fields.put(FieldRole.ARCHIVED, List.of("archived"));
        fields.put(FieldRole.MACHINE_TRANSLATED, List.of("machine-translated", "workflow-type"));
        fields.put(FieldRole.HUMAN_TRANSLATED_PERCENT, List.of("ht-degree"));
        fields.put(FieldRole.CREATED, List.of("article-created-date", "created"));
        fields.put(
                FieldRole.PUBLISHED, List.of("article-published-date", "ms.date", "last-updated", "updated", "date"));
        fields.put(FieldRole.VERSION, List.of("version-number"));
        return fields;
    }

    /** The fields of the knowledge bases that Remedium was made for, and the usual names beside them. */
    public static FieldRoles standard() {
        return STANDARD;
    }

    /**
     * These roles, with other fields for one of them.
     *
     * @param fields the names, the one that counts most first; none where no field has this role
     * @throws IllegalArgumentException if a name is blank
     */
    public FieldRoles with(FieldRole role, String... fields) {
        Objects.requireNonNull(role, "role");
        for (String name : Objects.requireNonNull(fields, "fields")) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("the name of a field must not be blank");
            }
        }
        Map<FieldRole, List<String>> changed = new EnumMap<>(this.fields);
        changed.put(role, List.of(fields));
        return new FieldRoles(changed, machineWords);
    }

    /** The fields of a role, the one that counts most first. */
    public List<String> fields(FieldRole role) {
        return fields.getOrDefault(Objects.requireNonNull(role, "role"), List.of());
    }

    /** These roles, with other words that say in a {@link FieldRole#MACHINE_TRANSLATED} field that a machine was used. */
    public FieldRoles withMachineWords(String... words) {
        return new FieldRoles(fields, List.of(Objects.requireNonNull(words, "words")));
    }

    /** The words that say in a {@link FieldRole#MACHINE_TRANSLATED} field that a machine was used. */
    public List<String> machineWords() {
        return machineWords;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldRoles roles
                && fields.equals(roles.fields)
                && machineWords.equals(roles.machineWords);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fields, machineWords);
    }

    /** The fields of each role. */
    @Override
    public String toString() {
        return fields.toString();
    }
}
