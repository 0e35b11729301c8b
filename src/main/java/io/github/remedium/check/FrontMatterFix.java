package io.github.remedium.check;

import io.github.remedium.article.Metadata;
import io.github.remedium.internal.Complaint;
import io.github.remedium.internal.frontmatter.Fences;
import io.github.remedium.internal.frontmatter.FieldTable;
import io.github.remedium.internal.frontmatter.FrontMatterException;
import io.github.remedium.internal.frontmatter.FrontMatterReader;
import io.github.remedium.internal.frontmatter.Role;
import io.github.remedium.internal.frontmatter.Roles;
import io.github.remedium.internal.frontmatter.TypedFields;
import io.github.remedium.load.FieldRole;
import io.github.remedium.load.FieldRoles;
import io.github.remedium.load.Problem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Corrects a line of front matter that loading repaired. A correction is safe if the file then reads as it was read with
 * the repair: the same fields, the same text, and fewer complaints. Every proposal is tried before it is made.
 */
final class FrontMatterFix {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_VALUES = 10_000;

    private final FieldTable table;
    private final FrontMatterReader reader;

    FrontMatterFix() {
        FieldRoles fields = FieldRoles.standard();
        Map<Role, List<String>> names = new EnumMap<>(Role.class);
        for (FieldRole role : FieldRole.values()) {
            names.put(Role.valueOf(role.name()), fields.fields(role));
        }
        this.table = FieldTable.of(new Roles(names, fields.machineWords()));
        this.reader = new FrontMatterReader(table, MAX_DEPTH, MAX_VALUES);
    }

    /** What a file says, read with all repairs. */
    private record Reading(Metadata metadata, String body, List<Complaint> complaints) {}

    /**
     * The correction of the line that a problem names.
     *
     * @param problem what loading reported
     * @param text the file; its lines end in {@code \n}
     * @return empty if no correction is safe
     */
    Optional<LineFix> of(Problem problem, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        int at = problem.location().line() - 1;
        if (at < 0 || at >= lines.size()) {
            return Optional.empty();
        }
        Optional<Reading> now = read(text);
        if (now.isEmpty()) {
            return Optional.empty();
        }
        for (List<String> proposal : proposals(problem, lines.get(at), now.get().metadata())) {
            List<String> changed = new ArrayList<>(lines);
            changed.remove(at);
            changed.addAll(at, proposal);
            Optional<Reading> then = read(String.join("\n", changed));
            if (then.filter(reading -> isBetter(reading, now.get())).isPresent()) {
                return Optional.of(new LineFix(problem.location().path(), at + 1, lines.get(at), proposal));
            }
        }
        return Optional.empty();
    }

    private static boolean isBetter(Reading then, Reading now) {
        return then.metadata().equals(now.metadata())
                && then.body().equals(now.body())
                && then.complaints().size() < now.complaints().size();
    }

    private Optional<Reading> read(String text) {
        List<Complaint> complaints = new ArrayList<>();
        Fences.Parts parts = Fences.split(text, table);
        if (parts.frontMatter().isEmpty()) {
            return Optional.empty();
        }
        parts.notes()
                .forEach(note -> complaints.add(complaint(note.code(), note.line(), note.column(), note.message())));
        try {
            Metadata metadata = new TypedFields(table, "", complaints::add)
                    .read(reader.read(
                            parts.frontMatter().get(),
                            parts.frontMatterLine(),
                            repair -> complaints.add(
                                    complaint(repair.code(), repair.line(), repair.column(), repair.message()))));
            return Optional.of(new Reading(metadata, parts.body(), complaints));
        } catch (FrontMatterException e) {
            return Optional.empty();
        }
    }

    private static Complaint complaint(String code, int line, int column, String message) {
        return new Complaint(
                io.github.remedium.internal.Grade.WARNING,
                code,
                new io.github.remedium.article.SourceLocation("", line, column),
                message);
    }

    /** What may stand in place of the line, the most likely first. */
    private static List<List<String>> proposals(Problem problem, String line, Metadata metadata) {
        List<List<String>> proposals = new ArrayList<>();
        int column = problem.location().column();
        int colon = line.indexOf(':');
        if (colon > 0 && colon + 1 < line.length() && line.charAt(colon + 1) != ' ') {
            proposals.add(List.of(line.substring(0, colon + 1) + " " + line.substring(colon + 1)));
        }
        proposals.add(List.of(line.stripLeading()));
        proposals.add(List.of(line.replaceAll("[\\p{Cntrl}&&[^\\t]]", "")));
        if (column > 1 && column <= line.length()) {
            proposals.add(List.of(
                    line.substring(0, column - 1).stripTrailing(),
                    line.substring(column - 1).stripLeading()));
        }
        if (colon > 0) {
            quoted(line.substring(0, colon).strip(), metadata).ifPresent(each -> proposals.add(List.of(each)));
        }
        if (line.strip().chars().allMatch(c -> c == '-') && !line.isBlank()) {
            proposals.add(List.of("---"));
        }
        proposals.add(List.of());
        proposals.add(List.of("---", line));
        proposals.add(List.of(line, "---"));
        return proposals;
    }

    /** A field with its value between quotation marks, as YAML wants it. */
    private static Optional<String> quoted(String key, Metadata metadata) {
        Object value = metadata.fields().get(key);
        if (value instanceof String text) {
            return Optional.of(key + ": " + quoted(text));
        }
        if (value instanceof List<?> items && items.stream().allMatch(String.class::isInstance)) {
            String[] texts = items.stream().map(item -> quoted((String) item)).toArray(String[]::new);
            return Optional.of(key + ": [" + String.join(", ", Arrays.asList(texts)) + "]");
        }
        return Optional.empty();
    }

    private static String quoted(String text) {
        boolean plain = text.indexOf('\'') < 0 || text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return plain ? "'" + text.replace("'", "''") + "'" : '"' + text + '"';
    }
}
