package io.github.remedium.check;

import static io.github.remedium.check.HtmlReport.escape;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The list of findings in a page, each with an id. Not safe for several threads. */
final class HtmlFindings {

    /** Other places of a shared cause that are named. */
    private static final int MAX_PLACES = 100;

    private final StringBuilder page;
    private final Map<String, List<Finding>> groups;

    /** The number of each finding in the page, by the finding in each of its places. */
    private final Map<Finding, Integer> numbers = new HashMap<>();

    HtmlFindings(StringBuilder page, CheckReport listed) {
        this.page = page;
        this.groups = new LinkedHashMap<>(FindingGroups.of(listed));
        int number = 0;
        for (List<Finding> findings : groups.values()) {
            for (Finding finding : findings) {
                number++;
                for (Finding each : finding.each()) {
                    numbers.putIfAbsent(each, number);
                }
            }
        }
    }

    /** The id of the element that tells of a finding in one of its places; empty if it is not listed. */
    Optional<String> id(Finding one) {
        return Optional.ofNullable(numbers.get(one)).map(number -> "f" + number);
    }

    void write() {
        page.append("<section id=\"findings\" tabindex=\"-1\" aria-labelledby=\"findings-head\">\n")
                .append("<h2 id=\"findings-head\">Findings</h2>\n");
        if (groups.isEmpty()) {
            page.append("<p>Nothing was found.</p>\n");
        } else {
            page.append("<p>Below each finding stand the words of the file and, where there is one, those of another")
                    .append(" translation. Marked is what only one of them has; between two languages, only what no")
                    .append(" translator changes.</p>\n");
        }
        for (Map.Entry<String, List<Finding>> group : groups.entrySet()) {
            page.append("<section class=\"group\">\n<h3>")
                    .append(escape(group.getKey()))
                    .append("</h3>\n");
            group.getValue().forEach(this::finding);
            page.append("</section>\n");
        }
        page.append("</section>\n");
    }

    private void finding(Finding finding) {
        String id = id(finding.each().get(0)).orElse("");
        String locales = finding.each().stream()
                .map(each -> each.locale().toLanguageTag())
                .distinct()
                .collect(Collectors.joining(" "));
        page.append("<article class=\"finding ")
                .append(finding.severity().id())
                .append("\" tabindex=\"-1\" id=\"")
                .append(id)
                .append("\" data-severity=\"")
                .append(finding.severity().id())
                .append("\" data-rule=\"")
                .append(finding.rule().id())
                .append("\" data-locales=\"")
                .append(escape(locales))
                .append("\">\n<h4><span class=\"badge\">")
                .append(finding.severity().id())
                .append("</span> <span dir=\"auto\">")
                .append(escape(finding.message()))
                .append("</span></h4>\n<p class=\"where\"><code>")
                .append(escape(finding.place().toString()))
                .append("</code> <span class=\"rule\">")
                .append(finding.rule().id())
                .append("</span>: ")
                .append(escape(finding.rule().why()))
                .append("</p>\n");
        others(finding.others());
        texts(finding);
        finding.fix().ifPresent(this::fix);
        page.append("</article>\n");
    }

    private void others(List<Place> others) {
        if (others.isEmpty()) {
            return;
        }
        page.append("<details><summary>").append(others.size()).append(" more places</summary><ul>");
        for (Place place : others.subList(0, Math.min(MAX_PLACES, others.size()))) {
            page.append("<li><code>").append(escape(place.toString())).append("</code></li>");
        }
        if (others.size() > MAX_PLACES) {
            page.append("<li>and ").append(others.size() - MAX_PLACES).append(" more</li>");
        }
        page.append("</ul></details>\n");
    }

    private void texts(Finding finding) {
        String other = finding.sibling().map(Sibling::text).orElse("");
        if (finding.text().isEmpty() && other.isEmpty()) {
            return;
        }
        TextDifference difference = TextDifference.of(finding.text(), other);
        page.append("<div class=\"pair\">\n");
        text("here", finding.locale(), difference.left(), !other.isEmpty());
        finding.sibling()
                .ifPresent(sibling -> text(
                        sibling.place().toString(),
                        sibling.locale(),
                        difference.right(),
                        !finding.text().isEmpty()));
        page.append("</div>\n");
    }

    private void text(String where, Locale locale, List<TextDifference.Piece> pieces, boolean mark) {
        String tag = escape(locale.toLanguageTag());
        page.append("<figure><figcaption>")
                .append(tag)
                .append(", ")
                .append(escape(where))
                .append("</figcaption><blockquote dir=\"auto\" lang=\"")
                .append(tag)
                .append("\">");
        if (pieces.isEmpty()) {
            page.append("<em lang=\"en\">nothing</em>");
        }
        boolean open = false;
        for (TextDifference.Piece piece : pieces) {
            boolean marked = mark && piece.marked();
            if (marked != open) {
                page.append(marked ? "<mark>" : "</mark>");
                open = marked;
            }
            page.append(escape(piece.text()));
        }
        page.append(open ? "</mark>" : "").append("</blockquote></figure>\n");
    }

    private void fix(LineFix fix) {
        page.append("<p class=\"fix\"><code>--fix</code> changes line ")
                .append(fix.line())
                .append(":</p>\n<pre class=\"fix\" dir=\"auto\"><del>")
                .append(escape(fix.before()))
                .append("</del>\n<ins>")
                .append(escape(String.join("\n", fix.after())))
                .append("</ins></pre>\n");
    }
}
