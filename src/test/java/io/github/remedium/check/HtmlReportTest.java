package io.github.remedium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    @Test
    void itNeedsNothingFromElsewhere() throws Exception {
        String html = Made.report(Made.lostLiteral(7)).html(Made.articles());
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("default-src &#39;none&#39;", "prefers-color-scheme: dark", "lang=\"es-ES\"")
                .doesNotContain("http:", "https:", "src=\"", "<link", "onclick");
        Matcher script = SCRIPT.matcher(html);
        assertThat(script.find()).isTrue();
        byte[] hash =
                MessageDigest.getInstance("SHA-256").digest(script.group(1).getBytes(StandardCharsets.UTF_8));
        assertThat(html)
                .contains("script-src &#39;sha256-" + Base64.getEncoder().encodeToString(hash) + "&#39;");
        assertThat(script.find()).isFalse();
    }

    @Test
    void whatStandsInArticlesStaysText() {
        Finding finding = Made.finding(Rule.SCRIPT, "KA-1", "nl-NL", 2, Made.HOSTILE)
                .text(Made.HOSTILE)
                .sibling(new Sibling(Made.SPANISH, Place.of(Made.HOSTILE), "x"))
                .fix(new LineFix("nl-NL/KA-1.md", 2, Made.HOSTILE, List.of(Made.HOSTILE)))
                .build();
        String html = Made.report(finding).html(Made.articles());
        assertThat(html).contains("&lt;script&gt;alert(1)").doesNotContain("<script>alert", "<b>", "\u001b", "\u202e");
        assertThat(html.split("<script", -1)).hasSize(2);
    }

    @Test
    void theTablesCountEachPlace() {
        String html = Made.report(Made.footer(1, 2, 3), Made.lostLiteral(7), Made.lostLiteral(8))
                .html(Made.articles());
        assertThat(html)
                .contains(
                        "<td class=\"error\"><a href=\"#f2\">2 error</a></td><td class=\"warning\"><a href=\"#f1\">1 warning</a></td>")
                .contains(
                        "<td class=\"not-there\">not there</td><td class=\"warning\"><a href=\"#f1\">1 warning</a></td>")
                .contains("<td class=\"none\">none</td><td class=\"warning\"><a href=\"#f1\">3 warning</a></td>")
                .contains("KA-3 <span class=\"title\" dir=\"auto\" lang=\"nl-NL\">Titel &amp; 3</span>");
    }

    @Test
    void theDifferenceIsMarked() {
        assertThat(Made.report(Made.lostLiteral(7)).html(Made.articles()))
                .contains("&#39;<mark>Accesso</mark>&#39;", "<mark>xtk:session</mark> faalt met 403");
    }

    @Test
    void itListsTheWorstAndSaysHowManyAreLeftOut() {
        List<Finding> many = new ArrayList<>();
        for (int i = 0; i <= HtmlReport.MAX_FINDINGS; i++) {
            many.add(Made.finding(Rule.NO_ISSUE, "KA-1", "nl-NL", i + 1, "info " + i)
                    .build());
        }
        many.add(Made.lostLiteral(1));
        String html = Made.report(many.toArray(Finding[]::new)).html(Made.articles());
        assertThat(html).contains("2 more findings are not listed here", "data-rule=\"lost-literal\"", ">5001 info<");
    }

    @Test
    void nothingFoundIsSaid() {
        assertThat(Made.report().html(Made.articles()))
                .contains("Nothing was found.", "<td class=\"fine\">fine</td>")
                .doesNotContain("id=\"rules\"");
    }
}
