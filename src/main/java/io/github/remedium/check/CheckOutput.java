package io.github.remedium.check;

import io.github.remedium.article.SourceLocation;
import io.github.remedium.internal.json.JsonWriting;
import io.github.remedium.internal.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A check as text, JSON and SARIF. */
final class CheckOutput {

    private static final String UNRESERVED = "/-._~!$&'()*+,;=@";

    private CheckOutput() {}

    static String text(CheckReport check) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : check.findings()) {
            out.append(SafeText.line(finding.place() + ": "
                            + finding.severity().name().toLowerCase(Locale.ROOT) + ": " + finding.message() + " ["
                            + finding.rule().id() + "]"))
                    .append('\n');
        }
        return out.append("findings: ")
                .append(check.findings().size())
                .append('\n')
                .toString();
    }

    static String json(CheckReport check) {
        List<Object> findings = new ArrayList<>();
        for (Finding finding : check.findings()) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("rule", finding.rule().id());
            one.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
            one.put("article", finding.article());
            one.put("locale", finding.locale().toLanguageTag());
            one.put("file", finding.place().path());
            if (finding.place().line() > 0) {
                one.put("line", finding.place().line());
            }
            if (finding.place().column() > 0) {
                one.put("column", finding.place().column());
            }
            if (!finding.text().isEmpty()) {
                one.put("text", finding.text());
            }
            finding.sibling().ifPresent(sibling -> one.put("sibling", sibling(sibling)));
            if (finding.count() > 1) {
                one.put("count", finding.count());
                one.put("others", finding.others().stream().map(Place::toString).toList());
            }
            one.put("message", finding.message());
            findings.add(one);
        }
        return new JsonWriting().write(Map.of("findings", findings));
    }

    private static Object sibling(Sibling sibling) {
        return object(
                "locale",
                sibling.locale().toLanguageTag(),
                "file",
                sibling.place().path(),
                "line",
                sibling.place().line(),
                "text",
                sibling.text());
    }

    static String sarif(CheckReport check) {
        List<Object> rules = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            rules.add(object("id", rule.id(), "shortDescription", object("text", rule.description())));
        }
        List<Object> results = new ArrayList<>();
        for (Finding finding : check.findings()) {
            results.add(object(
                    "ruleId",
                    finding.rule().id(),
                    "level",
                    level(finding.severity()),
                    "message",
                    object("text", finding.message()),
                    "locations",
                    List.of(object("physicalLocation", place(finding.place().start())))));
        }
        Object driver = object("name", "Remedium", "rules", rules);
        Object run = object("tool", object("driver", driver), "results", results);
        return new JsonWriting()
                .write(object(
                        "$schema",
                        "https://json.schemastore.org/sarif-2.1.0.json",
                        "version",
                        "2.1.0",
                        "runs",
                        List.of(run)));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static Object place(SourceLocation location) {
        Map<String, Object> place = object("artifactLocation", object("uri", uri(location.path())));
        if (location.line() > 0) {
            Map<String, Object> region = object("startLine", location.line());
            if (location.column() > 0) {
                region.put("startColumn", location.column());
            }
            place.put("region", region);
        }
        return place;
    }

    /** A path as a relative URI reference. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (plain || UNRESERVED.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }

    private static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }
}
