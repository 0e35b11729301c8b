package io.github.remedium.check;

import io.github.remedium.internal.json.JsonWriting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A check as SARIF 2.1.0. */
final class SarifReport {

    /** Other places of a shared cause that a result names; viewers show few. */
    private static final int MAX_OTHERS = 100;

    private static final List<Rule> RULES = List.of(Rule.values());
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String UNRESERVED = "/-._~!$&'()*+,;=@";

    private final UnaryOperator<String> files;
    private final Fingerprint fingerprints = new Fingerprint();

    private SarifReport(UnaryOperator<String> files) {
        this.files = files;
    }

    static String of(CheckReport report, UnaryOperator<String> files) {
        SarifReport sarif = new SarifReport(files);
        List<Object> results =
                report.findings().stream().<Object>map(sarif::result).toList();
        Map<String, Object> driver = object("name", "Remedium", "rules", rules());
        Map<String, Object> run =
                object("tool", object("driver", driver), "columnKind", "utf16CodeUnits", "results", results);
        return new JsonWriting().write(object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private static List<Object> rules() {
        List<Object> rules = new ArrayList<>();
        for (Rule rule : RULES) {
            String what = capital(rule.description()) + ".";
            String help = what + " " + rule.why();
            rules.add(object(
                    "id",
                    rule.id(),
                    "shortDescription",
                    object("text", what),
                    "fullDescription",
                    object("text", help),
                    "help",
                    object("text", help, "markdown", what + "\n\n**Why it matters:** " + rule.why()),
                    "defaultConfiguration",
                    object("enabled", rule.onByDefault(), "level", level(rule.severity())),
                    "properties",
                    object("tags", List.of(JsonReport.group(rule)))));
        }
        return rules;
    }

    private Map<String, Object> result(Finding finding) {
        String fingerprint = fingerprints.numbered(finding);
        Map<String, Object> result = object(
                "ruleId",
                finding.rule().id(),
                "ruleIndex",
                RULES.indexOf(finding.rule()),
                "level",
                level(finding.severity()),
                "message",
                object("text", finding.message()),
                "locations",
                List.of(object("physicalLocation", place(finding.place(), finding.text()))),
                "partialFingerprints",
                // The first name is the one that GitHub reads.
                object("primaryLocationLineHash", fingerprint, "remediumFinding/v1", fingerprint));
        List<Object> related = related(finding);
        if (!related.isEmpty()) {
            result.put("relatedLocations", related);
        }
        List<Object> fixes = fixes(finding);
        if (!fixes.isEmpty()) {
            result.put("fixes", fixes);
        }
        return result;
    }

    private List<Object> related(Finding finding) {
        List<Object> related = new ArrayList<>();
        finding.sibling().ifPresent(sibling -> {
            String words = sibling.locale().toLanguageTag() + ": " + sibling.text();
            related.add(related(1, words, place(sibling.place(), sibling.text())));
        });
        List<Place> others = finding.others();
        for (Place other : others.subList(0, Math.min(MAX_OTHERS, others.size()))) {
            related.add(related(related.size() + 1, "the same cause", place(other, "")));
        }
        return related;
    }

    private static Object related(int id, String message, Object place) {
        return object("id", id, "message", object("text", message), "physicalLocation", place);
    }

    /** One fix for the finding, with a change for each file. */
    private List<Object> fixes(Finding finding) {
        Map<String, List<Object>> byFile = new TreeMap<>();
        for (LineFix fix : finding.fixes()) {
            byFile.computeIfAbsent(fix.path(), path -> new ArrayList<>()).add(replacement(fix));
        }
        if (byFile.isEmpty()) {
            return List.of();
        }
        List<Object> changes = new ArrayList<>();
        byFile.forEach((path, replacements) ->
                changes.add(object("artifactLocation", artifact(path), "replacements", replacements)));
        return List.of(
                object("description", object("text", "Write the line as it was read."), "artifactChanges", changes));
    }

    private static Object replacement(LineFix fix) {
        Map<String, Object> region = object("startLine", fix.line(), "startColumn", 1);
        if (fix.after().isEmpty()) {
            // With its line end.
            region.put("endLine", fix.line() + 1);
            region.put("endColumn", 1);
            return object("deletedRegion", region);
        }
        region.put("endLine", fix.line());
        region.put("endColumn", fix.before().length() + 1);
        return object("deletedRegion", region, "insertedContent", object("text", String.join("\n", fix.after())));
    }

    private Map<String, Object> place(Place place, String text) {
        Map<String, Object> location = object("artifactLocation", artifact(place.path()));
        if (place.line() > 0) {
            Map<String, Object> region = object("startLine", place.line());
            if (place.column() > 0) {
                region.put("startColumn", place.column());
            }
            if (place.endLine() > 0 && place.endColumn() > 0) {
                region.put("endLine", place.endLine());
                region.put("endColumn", place.endColumn());
            }
            if (!text.isEmpty()) {
                region.put("snippet", object("text", text));
            }
            location.put("region", region);
        }
        return location;
    }

    private Map<String, Object> artifact(String path) {
        return object("uri", uri(files.apply(path)));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /** A path as a URI reference: relative, or with the scheme {@code file} if it is absolute. */
    private static String uri(String path) {
        boolean drive = path.matches("[A-Za-z]:/.*");
        StringBuilder uri = new StringBuilder(drive ? "file:///" : path.startsWith("/") ? "file://" : "");
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0 || (drive && c == ':')) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
