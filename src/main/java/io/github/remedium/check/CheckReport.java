package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a {@link Check} found. Immutable. No method takes null.
 *
 * @param findings by path, line and rule
 * @param articles how many articles were checked
 * @param translations how many translations were checked
 * @param suppressed how many findings are not told because someone gave a reason for them
 * @param known how many findings are not told because they were there before; see {@link #since}
 */
public record CheckReport(List<Finding> findings, int articles, int translations, int suppressed, int known) {

    /** Copies the list. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** A report of all that was found. */
    public CheckReport(List<Finding> findings, int articles, int translations, int suppressed) {
        this(findings, articles, translations, suppressed, 0);
    }

    /** Whether a finding is as bad as this, or worse. */
    public boolean has(Severity least) {
        Objects.requireNonNull(least, "least");
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(least) <= 0);
    }

    /** How many findings have this severity. */
    public int count(Severity severity) {
        Objects.requireNonNull(severity, "severity");
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /** The report with those findings alone that were not there before. */
    public CheckReport since(Baseline baseline) {
        List<Finding> fresh = Objects.requireNonNull(baseline, "baseline").newIn(this);
        return new CheckReport(fresh, articles, translations, suppressed, known + places(findings) - places(fresh));
    }

    /** The report without the findings whose correction was written. */
    public CheckReport without(Predicate<LineFix> written) {
        Objects.requireNonNull(written, "written");
        List<Finding> left = findings.stream()
                .flatMap(
                        finding -> finding.in(each -> each.fix().filter(written).isEmpty()).stream())
                .toList();
        return new CheckReport(left, articles, translations, suppressed, known);
    }

    private static int places(List<Finding> findings) {
        return findings.stream().mapToInt(Finding::count).sum();
    }

    /**
     * The findings for people, grouped by article: a line for each, which begins with {@code path:line:column}, and below it
     * the words that stand there and those of another translation; at the end how many there are. Ends in a line break.
     */
    public String text() {
        return TextReport.of(this);
    }

    /** The findings as a JSON object in one line. */
    public String json() {
        return JsonReport.of(this);
    }

    /** As {@link #sarif(UnaryOperator)}, with the paths as they are. */
    public String sarif() {
        return sarif(UnaryOperator.identity());
    }

    /**
     * The findings as SARIF, a JSON format that code hosts and editors show next to the lines of a file. Each finding has a
     * fingerprint that stays the same when lines are added above it, the rule's help, and the correction where it is safe.
     *
     * @param files what the path of a file is to be in the report, such as from the root of a repository
     * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
     */
    public String sarif(UnaryOperator<String> files) {
        return SarifReport.of(this, Objects.requireNonNull(files, "files"));
    }

    /** As {@link #junit(UnaryOperator)}, with the paths as they are. */
    public String junit() {
        return junit(UnaryOperator.identity());
    }

    /**
     * The findings as JUnit XML, which build servers show as tests: a suite for each article and a test for each finding,
     * which has failed, or was skipped where the finding is only good to know. One test passes if nothing was found.
     *
     * @param files what the path of a file is to be in the report, such as from the root of a repository
     */
    public String junit(UnaryOperator<String> files) {
        return JunitReport.of(this, Objects.requireNonNull(files, "files"));
    }

    /**
     * The findings as one HTML page that needs nothing else: articles by languages, counts by rule and language, and each
     * finding beside the words of another translation. It lists at most {@value HtmlReport#MAX_FINDINGS} findings and
     * {@value HtmlReport#MAX_ARTICLES} articles, the worst first, and says how many it leaves out.
     *
     * @param kb what was checked
     */
    public String html(KnowledgeBase kb) {
        return HtmlReport.of(this, Objects.requireNonNull(kb, "kb"));
    }
}
