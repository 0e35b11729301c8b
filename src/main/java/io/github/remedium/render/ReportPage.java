package io.github.remedium.render;

import io.github.remedium.article.Block;
import io.github.remedium.article.Text;
import io.github.remedium.load.LoadReport;
import io.github.remedium.load.Origin;
import io.github.remedium.load.Problem;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A load report to read. */
final class ReportPage {

    private final Words words;

    ReportPage(Words words) {
        this.words = words;
    }

    Text of(LoadReport report, Optional<Origin> origin) {
        List<Block.Item> counts = new ArrayList<>();
        counts.add(Page.item(Page.words(words.get("report.files") + ": " + report.files())));
        counts.add(Page.item(Page.words(words.get("report.articles") + ": " + report.articles())));
        counts.add(Page.item(Page.words(words.get("report.translations") + ": " + report.translations())));
        List<String> locales = new ArrayList<>();
        report.locales().forEach((locale, count) -> locales.add(locale.toLanguageTag() + " " + count));
        if (!locales.isEmpty()) {
            counts.add(Page.item(Page.words(words.get("report.locales") + ": " + String.join(", ", locales))));
        }
        counts.add(Page.item(Page.words(
                words.get("report.problems") + ": " + report.problems().size())));
        origin.ifPresent(made -> counts.add(Page.item(Page.words(words.get("report.compiled") + ": "
                + made.newest()
                        .map(LocalDateTime::toLocalDate)
                        .map(date -> date + ", ")
                        .orElse("") + "SHA-256 "
                + made.digest()))));
        Page page = new Page().list(false, counts);
        if (report.problems().isEmpty()) {
            page.paragraph(words.get("report.fine"));
        }
        List<Block.Item> problems = new ArrayList<>();
        for (Problem problem : report.problems()) {
            problems.add(Page.item(Page.words(problem.location() + ": " + words.get("severity", problem.severity())
                    + ": " + problem.message() + " [" + problem.code() + "]")));
        }
        return page.list(false, problems).text();
    }
}
