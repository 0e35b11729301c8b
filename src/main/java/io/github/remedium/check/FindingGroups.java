package io.github.remedium.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The findings of a report by what they are about, for reports that people read. */
final class FindingGroups {

    /** Above the findings that many files share. */
    static final String SHARED = "in many articles";

    private FindingGroups() {}

    /**
     * First those that many files share, then those of each article, by number, then those of files that are no article, by
     * path. Within a group they stay in the order of the report.
     */
    static Map<String, List<Finding>> of(CheckReport report) {
        List<Finding> shared = new ArrayList<>();
        Map<String, List<Finding>> articles = new TreeMap<>();
        Map<String, List<Finding>> files = new TreeMap<>();
        for (Finding finding : report.findings()) {
            if (finding.files() > 1) {
                shared.add(finding);
            } else if (finding.article().isEmpty()) {
                files.computeIfAbsent(finding.place().path(), path -> new ArrayList<>())
                        .add(finding);
            } else {
                articles.computeIfAbsent(finding.article(), number -> new ArrayList<>())
                        .add(finding);
            }
        }
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        if (!shared.isEmpty()) {
            groups.put(SHARED, shared);
        }
        groups.putAll(articles);
        // A file's path may be an article's number: articles without one are named by their path.
        files.forEach((path, findings) ->
                groups.computeIfAbsent(path, none -> new ArrayList<>()).addAll(findings));
        return groups;
    }
}
