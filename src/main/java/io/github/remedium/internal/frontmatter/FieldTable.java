package io.github.remedium.internal.frontmatter;

import io.github.remedium.internal.Resources;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of front matter that are known, by name and type: those of {@code load/fields.tsv}, in the order in which
 * files have them, and those that have a {@link Role}. Immutable.
 */
public final class FieldTable {

    private static final String RESOURCE = "load/fields.tsv";
    private static final int LONGEST_NAME = 40;

    private final Map<String, KnownField> fields;

    private FieldTable(Map<String, KnownField> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** The table for these roles. */
    public static FieldTable of(Roles roles) {
        Map<String, KnownField> fields = new LinkedHashMap<>();
        for (String line : Resources.lines(RESOURCE)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                int tab = line.indexOf('\t');
                String type = line.substring(tab + 1).strip();
                boolean lenient = type.endsWith("?");
                String name = (lenient ? type.substring(0, type.length() - 1) : type).toUpperCase(Locale.ROOT);
                add(fields, line.substring(0, tab), FieldType.valueOf(name), lenient, true);
            }
        }
        for (Role role : Role.values()) {
            roles.of(role).forEach(name -> {
                if (!fields.containsKey(folded(name))) {
                    add(fields, folded(name), role.type(), true, false);
                }
            });
        }
        return new FieldTable(fields);
    }

    private static void add(
            Map<String, KnownField> fields, String name, FieldType type, boolean lenient, boolean listed) {
        fields.put(name, new KnownField(name, type, lenient, listed, fields.size()));
    }

    /** The field of this name; capitals, and {@code _} or a space for {@code -}, do not matter. */
    public Optional<KnownField> of(String name) {
        KnownField exact = fields.get(name);
        if (exact != null || name.length() > LONGEST_NAME) {
            return Optional.ofNullable(exact);
        }
        return Optional.ofNullable(fields.get(folded(name)));
    }

    /** The field of this name, if it is one of those that files are known to have, by which broken ones are repaired. */
    Optional<KnownField> listed(String name) {
        return of(name).filter(KnownField::listed);
    }

    /** The fields, in the order in which files have them. */
    Collection<KnownField> fields() {
        return fields.values();
    }

    /** A name as it is compared. */
    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
