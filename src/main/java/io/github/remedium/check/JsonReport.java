package io.github.remedium.check;

import io.github.remedium.internal.json.JsonWriting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/** A check as JSON; what is absent is left out. */
final class JsonReport {

    private JsonReport() {}

    static String of(CheckReport report) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("articles", report.articles());
        whole.put("translations", report.translations());
        whole.put("suppressed", report.suppressed());
        whole.put("known", report.known());
        Fingerprint fingerprints = new Fingerprint();
        whole.put(
                "findings",
                report.findings().stream()
                        .map(finding -> finding(finding, fingerprints))
                        .toList());
        whole.put("rules", rules(report));
        return new JsonWriting().write(whole);
    }

    private static Map<String, Object> finding(Finding finding, Fingerprint fingerprints) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("rule", finding.rule().id());
        one.put("severity", finding.severity().id());
        if (!finding.article().isEmpty()) {
            one.put("article", finding.article());
        }
        if (!finding.locale().equals(Locale.ROOT)) {
            one.put("locale", finding.locale().toLanguageTag());
        }
        place(one, finding.place());
        if (finding.count() > 1) {
            one.put("count", finding.count());
            one.put("others", finding.others().stream().map(Place::toString).toList());
        }
        one.put("message", finding.message());
        if (!finding.text().isEmpty()) {
            one.put("text", finding.text());
        }
        finding.sibling().ifPresent(sibling -> {
            Map<String, Object> other = new LinkedHashMap<>();
            other.put("locale", sibling.locale().toLanguageTag());
            place(other, sibling.place());
            other.put("text", sibling.text());
            one.put("sibling", other);
        });
        List<Object> fixes = new ArrayList<>();
        for (LineFix fix : finding.fixes()) {
            fixes.add(Map.of("file", fix.path(), "line", fix.line(), "before", fix.before(), "after", fix.after()));
        }
        if (!fixes.isEmpty()) {
            one.put("fixes", fixes);
        }
        one.put("fingerprint", fingerprints.numbered(finding));
        return one;
    }

    private static void place(Map<String, Object> one, Place place) {
        one.put("file", place.path());
        positive(one, "line", place.line());
        positive(one, "column", place.column());
        positive(one, "endLine", place.endLine());
        positive(one, "endColumn", place.endColumn());
    }

    private static void positive(Map<String, Object> one, String name, int number) {
        if (number > 0) {
            one.put(name, number);
        }
    }

    /** What the rules that are broken are about. */
    private static Map<String, Object> rules(CheckReport report) {
        Map<String, Object> rules = new LinkedHashMap<>();
        for (Rule rule :
                new TreeSet<>(report.findings().stream().map(Finding::rule).toList())) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("group", group(rule));
            one.put("description", rule.description());
            one.put("why", rule.why());
            rules.put(rule.id(), one);
        }
        return rules;
    }

    /** The name of a group of rules: {@code front-matter}. */
    static String group(Rule rule) {
        return rule.group().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
