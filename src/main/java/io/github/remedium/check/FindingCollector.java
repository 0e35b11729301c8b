package io.github.remedium.check;

import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Takes what the rules find, leaves out what the settings do not want to hear, and tells a cause that many files share
 * once. Safe for any number of threads.
 */
final class FindingCollector implements Consumer<Finding> {

    /** From how many files on a cause that they share is told once; within one file it always is. */
    static final int MANY = 4;

    private static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.place().path())
            .thenComparing(finding -> finding.place().line())
            .thenComparing(finding -> finding.place().column())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    private final CheckSettings settings;
    private final List<PathMatcher> matchers;
    private final List<Finding> findings = new ArrayList<>();
    private FileSuppressions files = FileSuppressions.none();
    private int suppressed;

    FindingCollector(CheckSettings settings) {
        this.settings = settings;
        this.matchers =
                settings.suppressions().stream().map(Suppression::matcher).toList();
    }

    /** Leaves out, from now on, what files say is not to be told of them. */
    synchronized void leaveOut(FileSuppressions said) {
        this.files = said;
    }

    @Override
    public synchronized void accept(Finding finding) {
        if (!settings.tellsOf(finding.locale())) {
            return;
        }
        settings.severity(finding.rule()).ifPresent(severity -> {
            if (isSuppressed(finding)) {
                suppressed++;
            } else {
                findings.add(finding.withSeverity(severity));
            }
        });
    }

    /** By path, line and rule. */
    synchronized List<Finding> findings() {
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(ORDER);
        Map<List<Object>, List<Finding>> byCause = new LinkedHashMap<>();
        List<Finding> told = new ArrayList<>();
        for (Finding finding : sorted) {
            if (finding.cause().isEmpty()) {
                told.add(finding);
            } else {
                byCause.computeIfAbsent(List.of(finding.rule(), finding.cause()), key -> new ArrayList<>())
                        .add(finding);
            }
        }
        byCause.values().forEach(same -> told.addAll(once(same)));
        told.sort(ORDER);
        return List.copyOf(told);
    }

    synchronized int suppressed() {
        return suppressed;
    }

    private static List<Finding> once(List<Finding> same) {
        Map<String, List<Finding>> byFile = new LinkedHashMap<>();
        same.forEach(each -> byFile.computeIfAbsent(each.place().path(), path -> new ArrayList<>())
                .add(each));
        return byFile.size() >= MANY
                ? List.of(Finding.oneFor(same))
                : byFile.values().stream().map(Finding::oneFor).toList();
    }

    private boolean isSuppressed(Finding finding) {
        if (files.covers(finding)) {
            return true;
        }
        for (int i = 0; i < matchers.size(); i++) {
            Suppression suppression = settings.suppressions().get(i);
            if (suppression.rule().map(finding.rule()::equals).orElse(true)
                    && Suppression.matches(matchers.get(i), finding.place().path())) {
                return true;
            }
        }
        return false;
    }
}
