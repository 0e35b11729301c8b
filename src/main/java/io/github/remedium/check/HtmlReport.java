package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.Resources;
import io.github.remedium.internal.text.HtmlEscape;
import io.github.remedium.internal.text.SafeText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** A check as one page: nothing from elsewhere, light and dark; everything can be read without its script, which filters. */
final class HtmlReport {

    /** Findings that are listed, the worst first; a browser stays quick with so many. */
    static final int MAX_FINDINGS = 5_000;

    /** Rows of the table of articles. */
    static final int MAX_ARTICLES = 5_000;

    private final StringBuilder page = new StringBuilder();

    private HtmlReport() {}

    static String of(CheckReport report, KnowledgeBase kb) {
        HtmlReport html = new HtmlReport();
        html.head(report);
        CheckReport listed = listed(report);
        HtmlFindings findings = new HtmlFindings(html.page, listed);
        html.filter(listed);
        new HtmlTables(html.page, report, findings).write(kb);
        findings.write();
        if (listed.findings().size() < report.findings().size()) {
            html.paragraph((report.findings().size() - listed.findings().size())
                    + " more findings are not listed here; check --format json tells all.");
        }
        html.page.append("</main>\n<script>\n").append(script()).append("</script>\n</body>\n</html>\n");
        return html.page.toString();
    }

    private static CheckReport listed(CheckReport report) {
        if (report.findings().size() <= MAX_FINDINGS) {
            return report;
        }
        List<Finding> worst = report.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .limit(MAX_FINDINGS)
                .toList();
        return new CheckReport(worst, report.articles(), report.translations(), report.suppressed(), report.known());
    }

    private void head(CheckReport report) {
        String policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-" + hash("\n" + script())
                + "'; base-uri 'none'; form-action 'none'";
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(escape(policy))
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Remedium: check</title>\n<style>\n")
                .append(Resources.text("check/page.css"))
                .append("</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#findings\">To the findings</a>\n")
                .append("<main>\n<h1>Check</h1>\n");
        paragraph(report.translations() + " translations of " + report.articles() + " articles; "
                + TextReport.summary(report));
    }

    private void filter(CheckReport report) {
        page.append("<form id=\"filter\" role=\"search\" aria-label=\"Filter the findings\" hidden>\n");
        select(
                "severity",
                "Severity",
                Arrays.stream(Severity.values()).map(Severity::id).toList());
        select(
                "rule",
                "Rule",
                report.findings().stream()
                        .map(finding -> finding.rule().id())
                        .sorted()
                        .distinct()
                        .toList());
        select("locale", "Language", locales(report));
        page.append("<label>Text <input type=\"search\" name=\"text\" autocomplete=\"off\"></label>\n")
                .append("<button type=\"reset\">Show all</button>\n")
                .append("<output id=\"shown\" role=\"status\" aria-live=\"polite\"></output>\n</form>\n");
    }

    private void select(String name, String label, List<String> values) {
        page.append("<label>")
                .append(label)
                .append(" <select name=\"")
                .append(name)
                .append("\"><option value=\"\">all</option>");
        values.forEach(value -> page.append("<option>").append(escape(value)).append("</option>"));
        page.append("</select></label>\n");
    }

    /** The locales that findings are about, by their tags. */
    static List<String> locales(CheckReport report) {
        TreeMap<String, Locale> locales = new TreeMap<>();
        for (Finding finding : report.findings()) {
            finding.each().forEach(each -> locales.put(each.locale().toLanguageTag(), each.locale()));
        }
        return List.copyOf(locales.keySet());
    }

    private void paragraph(String words) {
        page.append("<p>").append(escape(words)).append("</p>\n");
    }

    /** Words from articles, for an element or an attribute. */
    static String escape(String words) {
        return HtmlEscape.escape(SafeText.lines(words));
    }

    private static String script() {
        return Resources.text("check/page.js");
    }

    private static String hash(String script) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
