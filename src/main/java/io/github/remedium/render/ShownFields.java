package io.github.remedium.render;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which fields of the front matter readers see. Authors keep notes, names and links for themselves there; therefore only
 * the fields that are listed are shown, and everything else stays in {@code Translation.metadata()}. Capitals, and
 * {@code _} or a space for {@code -}, do not matter in names.
 *
 * <pre>{@code
 * new Renderer(List.of(), ShownFields.standard().with("severity"))
 * }</pre>
 *
 * <p>What a translation says besides, such as its title, products and keywords, is shown whatever is listed here. Immutable
 * and safe for any number of threads. No method takes null.
 */
public final class ShownFields {

    private static final ShownFields ALL = new ShownFields(true, Set.of());
    private static final ShownFields NONE = new ShownFields(false, Set.of());
    private static final ShownFields STANDARD = of(List.of(
            "title",
            "description",
            "summary",
            "article-number",
            "number",
            "id",
            "solution",
            "product",
            "products",
            "applies-to",
            "appliesto",
            "version",
            "version-number",
            "feature",
            "topic",
            "ms.topic",
            "doc-type",
            "type",
            "category",
            "categories",
            "keywords",
            "tags",
            "role",
            "level",
            "audience",
            "severity",
            "locale",
            "language",
            "lang",
            "machine-translated",
            "workflow-type",
            "ht-degree",
            "article-created-date",
            "created",
            "article-published-date",
            "published",
            "last-substantial-update",
            "last-updated",
            "updated",
            "ms.date",
            "date",
            "archived"));

    private final boolean all;
    private final Set<String> names;

    private ShownFields(boolean all, Set<String> names) {
        this.all = all;
        this.names = Set.copyOf(names);
    }

    /**
     * What readers may see of any knowledge base: what an article is about, whom it is for, its language, its version and
     * its dates. No persons, no notes, no addresses, nothing of the workflow.
     */
    public static ShownFields standard() {
        return STANDARD;
    }

    /** Every field. Use it where all readers may see all that authors write. */
    public static ShownFields all() {
        return ALL;
    }

    /** No field. */
    public static ShownFields none() {
        return NONE;
    }

    /**
     * These fields and no others.
     *
     * @throws IllegalArgumentException if a name is blank
     */
    public static ShownFields of(Collection<String> names) {
        return NONE.with(Objects.requireNonNull(names, "names").toArray(String[]::new));
    }

    /**
     * These fields and more.
     *
     * @throws IllegalArgumentException if a name is blank
     */
    public ShownFields with(String... names) {
        Set<String> more = new LinkedHashSet<>(this.names);
        for (String name : Objects.requireNonNull(names, "names")) {
            if (name.isBlank()) {
                throw new IllegalArgumentException("the name of a field must not be blank");
            }
            more.add(folded(name));
        }
        return new ShownFields(all, more);
    }

    /** Whether a field of this name is shown. */
    public boolean shows(String name) {
        return all || names.contains(folded(Objects.requireNonNull(name, "name")));
    }

    /** The fields that are shown. */
    Map<String, Object> of(Map<String, Object> fields) {
        return fields.entrySet().stream()
                .filter(field -> shows(field.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first, LinkedHashMap::new));
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ShownFields fields && all == fields.all && names.equals(fields.names);
    }

    @Override
    public int hashCode() {
        return Objects.hash(all, names);
    }

    /** The names, sorted, or a star for all. */
    @Override
    public String toString() {
        return all ? "*" : String.join(", ", new TreeSet<>(names));
    }
}
