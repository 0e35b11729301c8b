package io.github.remedium.internal.frontmatter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads front matter that is not YAML, one field at a time: a field that is YAML by itself is read as that, any other
 * as the text behind its colon, so that a slip in one field costs no other. Every assumption is a {@link Repair}.
 */
final class RepairedFields {

    private final FrontMatterReader reader;
    private final FieldTable table;
    private final String text;
    private final int firstLine;
    private final Consumer<Repair> repairs;
    private int made;

    RepairedFields(FrontMatterReader reader, FieldTable table, String text, int firstLine, Consumer<Repair> repairs) {
        this.reader = reader;
        this.table = table;
        this.text = text;
        this.firstLine = firstLine;
        this.repairs = repairs;
    }

    List<Field> read(StrictFields.Malformed malformed) throws FrontMatterException {
        List<Entry> entries = entries();
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            names.add(name(entry));
        }
        List<Field> fields = new ArrayList<>(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (!entry.spaced()) {
                repair(
                        "front-matter-colon",
                        entry.line(),
                        entry.valueColumn(),
                        "front matter '" + entry.key() + "' has no space behind its colon; read as if it had one");
            }
            if (entry.indent() > 0) {
                repair(
                        "front-matter-indent",
                        entry.line(),
                        1,
                        "front matter '" + entry.key() + "' is indented; read as if it were not");
            }
            Optional<Entry> glued = GluedField.in(entry, names, table);
            if (glued.isPresent()) {
                Entry second = glued.get();
                repair(
                        "front-matter-glued",
                        entry.line(),
                        second.indent() + 1,
                        "front matter '" + second.key() + "' stands on the line of '" + entry.key()
                                + "'; read as a field of its own");
                names.add(name(second));
                entries.set(i, GluedField.before(entry, second));
                entries.add(i + 1, GluedField.unindented(second));
                i--;
                continue;
            }
            fields.add(field(entry));
        }
        if (made == 0) {
            repair(
                    "front-matter-syntax",
                    firstLine + malformed.line() - 1,
                    malformed.column(),
                    "front matter is not YAML (" + malformed.reason() + "); read field by field");
        }
        return fields;
    }

    private Field field(Entry entry) throws FrontMatterException {
        String yaml = entry.yaml();
        List<Field> plain = PlainFields.read(yaml, entry.line());
        if (plain == null) {
            StrictFields.Outcome outcome = reader.strict(yaml, entry.line());
            if (outcome.malformed() == null) {
                plain = outcome.fields();
            } else {
                return asText(entry, outcome.malformed());
            }
        }
        if (plain.size() != 1) {
            return asText(entry, new StrictFields.Malformed(1, 1, "several fields in one"));
        }
        Field field = plain.get(0);
        return new Field(entry.key(), field.value(), field.raw(), entry.line(), entry.valueColumn());
    }

    private Field asText(Entry entry, StrictFields.Malformed malformed) {
        String raw = entry.joined();
        boolean list =
                table.of(entry.key()).filter(k -> k.type() == FieldType.LIST).isPresent();
        String value = list ? raw : Quotes.unwrap(raw);
        boolean beyond = malformed.line() > entry.more().size() + 1;
        boolean first = beyond || malformed.line() == 1;
        int shift = entry.valueColumn() - (entry.key().length() + 3);
        int column =
                first ? Math.max(beyond ? 0 : malformed.column() + shift, entry.valueColumn()) : malformed.column();
        repair(
                "front-matter-syntax",
                first ? entry.line() : entry.line() + malformed.line() - 1,
                column,
                "front matter '" + entry.key() + "' is not YAML (" + malformed.reason() + "); read as "
                        + (list ? "a comma list" : value.equals(raw) ? "plain text" : "text without its quotes"));
        return new Field(entry.key(), new Value.Scalar(value, false), raw, entry.line(), entry.valueColumn());
    }

    private List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        ConflictMarkers conflict = new ConflictMarkers();
        int line = firstLine - 1;
        boolean told = false;
        for (String each : text.split("\n", -1)) {
            line++;
            if (conflict.skips(each)) {
                if (conflict.opened()) {
                    repair(
                            "front-matter-conflict",
                            line,
                            1,
                            "a merge conflict was left in the front matter; its first side is read");
                }
                continue;
            }
            if (each.startsWith("#")) {
                continue;
            }
            String clean = Quotes.withoutControls(each);
            if (clean.length() != each.length()) {
                repair("front-matter-control", line, 1, "control characters in front matter; read without them");
            }
            boolean nested = !entries.isEmpty()
                    && entries.get(entries.size() - 1).value().isEmpty();
            Optional<Entry> entry = Entry.beginning(clean, line, nested, table);
            if (entry.isPresent()) {
                entries.add(entry.get());
            } else if (!entries.isEmpty()) {
                if (!clean.isBlank() || !entries.get(entries.size() - 1).more().isEmpty()) {
                    entries.get(entries.size() - 1).more().add(clean);
                }
            } else if (!clean.isBlank() && !told) {
                told = true;
                repair("front-matter-line", line, 1, "a line before the first field has no name; left out");
            }
        }
        for (Entry entry : entries) {
            while (!entry.more().isEmpty()
                    && entry.more().get(entry.more().size() - 1).isBlank()) {
                entry.more().remove(entry.more().size() - 1);
            }
        }
        return entries;
    }

    private String name(Entry entry) {
        return table.of(entry.key()).map(KnownField::key).orElse(entry.key());
    }

    private void repair(String code, int line, int column, String message) {
        made++;
        repairs.accept(new Repair(code, line, column, message));
    }
}
