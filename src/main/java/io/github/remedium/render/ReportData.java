package io.github.remedium.render;

import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Origin;
import io.github.remedium.load.Problem;
import java.util.LinkedHashMap;
import java.util.Map;

/** A load report as maps and lists, in the shape of the contract "inspect". */
final class ReportData {

    private ReportData() {}

    static Map<String, Object> of(LoadReport report) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", report.files());
        data.put("articles", report.articles());
        data.put("translations", report.translations());
        Map<String, Object> locales = new LinkedHashMap<>();
        report.locales().forEach((locale, count) -> locales.put(locale.toLanguageTag(), count));
        data.put("locales", locales);
        data.put("problems", report.problems().stream().map(ReportData::problem).toList());
        return data;
    }

    static Map<String, Object> origin(Origin origin) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("files", origin.files());
        origin.newest().ifPresent(newest -> data.put("newest", newest.toString()));
        data.put("digest", origin.digest());
        return data;
    }

    static Map<String, Object> problem(Problem problem) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("severity", Keys.of(problem.severity()));
        data.put("code", problem.code());
        data.put("file", problem.location().path());
        if (problem.location().line() > 0) {
            data.put("line", problem.location().line());
        }
        if (problem.location().column() > 0) {
            data.put("column", problem.location().column());
        }
        data.put("message", problem.message());
        return data;
    }
}
