package io.github.remedium.check;

import io.github.remedium.internal.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A check as text for a terminal. */
final class TextReport {

    /** Characters of an article's words that are shown; people read the rest in the file. */
    private static final int MAX_WORDS = 160;

    /** Other places of a shared cause that are named. */
    private static final int MAX_PLACES = 3;

    private final StringBuilder out = new StringBuilder();

    private TextReport() {}

    static String of(CheckReport report) {
        TextReport text = new TextReport();
        for (Map.Entry<String, List<Finding>> group : FindingGroups.of(report).entrySet()) {
            text.line(group.getKey());
            group.getValue().forEach(text::finding);
            text.out.append('\n');
        }
        text.line(summary(report));
        return text.out.toString();
    }

    /** How many findings there are, of which severity, and how many are not told. */
    static String summary(CheckReport report) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (report.count(severity) > 0) {
                parts.add(severity.id() + " " + report.count(severity));
            }
        }
        if (report.known() > 0) {
            parts.add("known before " + report.known());
        }
        if (report.suppressed() > 0) {
            parts.add("suppressed " + report.suppressed());
        }
        String total = "findings: " + report.findings().size();
        return parts.isEmpty() ? total : total + " (" + String.join(", ", parts) + ")";
    }

    private void finding(Finding finding) {
        line(finding.place() + ": " + finding.severity().id() + ": " + finding.message() + " ["
                + finding.rule().id() + "]");
        List<Place> others = finding.others();
        for (Place place : others.subList(0, Math.min(MAX_PLACES, others.size()))) {
            line("    also " + place);
        }
        if (!finding.text().isBlank()) {
            words("here", finding.text());
        }
        finding.sibling()
                .filter(sibling -> !sibling.text().isBlank())
                .ifPresent(sibling -> words(sibling.place().toString(), sibling.text()));
        finding.fix().ifPresent(fix -> words("--fix writes", String.join("\u23ce", fix.after())));
    }

    private void words(String where, String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        line("    " + where + ": " + (line.length() <= MAX_WORDS ? line : cut(line)));
    }

    private static String cut(String line) {
        int end = Character.isHighSurrogate(line.charAt(MAX_WORDS - 1)) ? MAX_WORDS - 1 : MAX_WORDS;
        return line.substring(0, end) + "\u2026";
    }

    private void line(String line) {
        out.append(SafeText.line(line)).append('\n');
    }
}
