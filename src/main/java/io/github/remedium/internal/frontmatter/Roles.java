package io.github.remedium.internal.frontmatter;

import io.github.remedium.article.Metadata;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Which fields say what. Immutable.
 *
 * @param fields the names of the fields of each role, the one that counts most first
 * @param machineWords the words by which a field says that a machine translated the file
 */
public record Roles(Map<Role, List<String>> fields, List<String> machineWords) {

    /** Copies the collections. */
    public Roles {
        fields = Map.copyOf(fields);
        machineWords = List.copyOf(machineWords);
    }

    /** The names of the fields of a role. */
    public List<String> of(Role role) {
        return fields.getOrDefault(role, List.of());
    }

    /** The first value that the fields of a role have. */
    <T> Optional<T> first(Role role, Metadata metadata, BiFunction<Metadata, String, Optional<T>> value) {
        for (String field : of(role)) {
            Optional<T> found = value.apply(metadata, FieldTable.folded(field));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
