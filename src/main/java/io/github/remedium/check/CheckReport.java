package io.github.remedium.check;

import java.util.List;
import java.util.Objects;

/**
 * What a {@link Check} found. Immutable.
 *
 * @param findings by path, line and rule
 * @param articles how many articles were checked
 * @param translations how many translations were checked
 * @param suppressed how many findings are not told because someone gave a reason for them
 */
public record CheckReport(List<Finding> findings, int articles, int translations, int suppressed) {

    /** Copies the list. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** Whether a finding is as bad as this, or worse. */
    public boolean has(Severity least) {
        Objects.requireNonNull(least, "least");
        return findings.stream().anyMatch(finding -> finding.severity().compareTo(least) <= 0);
    }

    /** A line for each finding, and the number of findings. Ends in a line break. */
    public String text() {
        return CheckOutput.text(this);
    }

    /** The findings as a JSON object in one line. */
    public String json() {
        return CheckOutput.json(this);
    }

    /**
     * The findings as SARIF, a JSON format that code hosts and editors show next to the lines of a file.
     *
     * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
     */
    public String sarif() {
        return CheckOutput.sarif(this);
    }
}
