package io.github.remedium.check;

import io.github.remedium.internal.text.SafeText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Findings that were there before, so that only new ones are told: {@link CheckReport#since}. A finding is recognised by its
 * rule, its path and what it is about, also after lines were added above it; if a file has the same finding once more than
 * before, that one is new. A file that was renamed has new findings.
 *
 * <p>As text it has one line for each finding (path, rule, fingerprint, with tabs between), sorted, so that a version control
 * system shows and merges changes well. Only the fingerprints count; the rest is for people.
 *
 * <p>Immutable and safe for any number of threads. No method takes null.
 */
public final class Baseline {

    private static final String HEAD = "# Findings of check that were there before: path, rule, fingerprint.\n";
    private static final Pattern LINE = Pattern.compile("[^\t]*\t[^\t]*\t[0-9a-f]{16}");

    /** How often each fingerprint was found, by its line. */
    private final Map<String, Integer> lines;

    private Baseline(Map<String, Integer> lines) {
        this.lines = lines;
    }

    /** All findings of a report. */
    public static Baseline of(CheckReport report) {
        Map<String, Integer> lines = new TreeMap<>();
        for (Finding finding : Objects.requireNonNull(report, "report").findings()) {
            for (Finding each : finding.each()) {
                String path = SafeText.line(each.place().path());
                lines.merge(path + "\t" + each.rule().id() + "\t" + Fingerprint.of(each), 1, Integer::sum);
            }
        }
        return new Baseline(lines);
    }

    /**
     * Reads what {@link #text} wrote. Empty lines, and lines that begin with {@code #}, are passed over.
     *
     * @throws IllegalArgumentException with the number of the line, if one is something else
     */
    public static Baseline read(String text) {
        Map<String, Integer> lines = new TreeMap<>();
        int number = 0;
        for (String line : Objects.requireNonNull(text, "text").lines().toList()) {
            number++;
            if (LINE.matcher(line).matches()) {
                lines.merge(line, 1, Integer::sum);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                throw new IllegalArgumentException(
                        number + ": not a line of a baseline: path, tab, rule, tab, fingerprint");
            }
        }
        return new Baseline(lines);
    }

    /** The baseline as a text file. Ends in a line break. */
    public String text() {
        StringBuilder text = new StringBuilder(HEAD);
        lines.forEach((line, times) -> text.append((line + "\n").repeat(times)));
        return text.toString();
    }

    /** How many findings there were; one that is in several places counts in each. */
    public int size() {
        return lines.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The findings of a report that were not there before. */
    List<Finding> newIn(CheckReport report) {
        Map<String, Integer> left = new HashMap<>();
        lines.forEach((line, times) -> left.merge(line.substring(line.lastIndexOf('\t') + 1), times, Integer::sum));
        List<Finding> fresh = new ArrayList<>();
        for (Finding finding : report.findings()) {
            finding.in(each -> left.merge(Fingerprint.of(each), -1, Integer::sum) < 0)
                    .ifPresent(fresh::add);
        }
        return fresh;
    }
}
