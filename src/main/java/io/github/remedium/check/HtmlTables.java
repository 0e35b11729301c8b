package io.github.remedium.check;

import static io.github.remedium.check.HtmlReport.escape;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of a page: articles by languages, and rules by languages. Not safe for several threads. */
final class HtmlTables {

    private static final List<Severity> SEVERITIES = List.of(Severity.values());

    private final StringBuilder page;
    private final HtmlFindings listed;

    /** Every finding in each of its places, by article and by the tag of its locale. */
    private final Map<String, Map<String, List<Finding>>> byArticle = new TreeMap<>();

    private final Map<Rule, Map<String, List<Finding>>> byRule = new TreeMap<>();
    private final TreeSet<String> tags;

    HtmlTables(StringBuilder page, CheckReport report, HtmlFindings listed) {
        this.page = page;
        this.listed = listed;
        this.tags = new TreeSet<>(HtmlReport.locales(report));
        for (Finding finding : report.findings()) {
            for (Finding each : finding.each()) {
                String tag = each.locale().toLanguageTag();
                byArticle
                        .computeIfAbsent(each.article(), number -> new TreeMap<>())
                        .computeIfAbsent(tag, none -> new ArrayList<>())
                        .add(each);
                byRule.computeIfAbsent(each.rule(), rule -> new TreeMap<>())
                        .computeIfAbsent(tag, none -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    void write(KnowledgeBase kb) {
        kb.articles().forEach(article -> article.locales().forEach(locale -> tags.add(locale.toLanguageTag())));
        articles(kb.articles());
        if (!byRule.isEmpty()) {
            rules();
        }
    }

    private void articles(List<Article> all) {
        List<Article> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing((Article article) -> worst(article.number()))
                .thenComparing(article -> -count(article.number()))
                .thenComparing(Article::number));
        List<Article> rows = sorted.subList(0, Math.min(HtmlReport.MAX_ARTICLES, sorted.size()));
        begin("articles", "Articles by languages");
        String left = rows.size() < all.size() ? "; " + (all.size() - rows.size()) + " more are left out" : "";
        head("The worst finding and how many there are, the worst article first" + left, "article");
        for (Article article : rows) {
            row(article);
        }
        page.append("</tbody>\n</table></div>\n</section>\n");
    }

    private void row(Article article) {
        Map<String, List<Finding>> found = byArticle.getOrDefault(article.number(), Map.of());
        String ids = found.values().stream()
                .flatMap(List::stream)
                .flatMap(finding -> listed.id(finding).stream())
                .distinct()
                .collect(Collectors.joining(" "));
        Translation first = article.translations().get(0);
        page.append("<tr data-findings=\"")
                .append(ids)
                .append("\"><th scope=\"row\">")
                .append(escape(article.number()))
                .append(" <span class=\"title\" dir=\"auto\" lang=\"")
                .append(escape(first.locale().toLanguageTag()))
                .append("\">")
                .append(escape(first.title()))
                .append("</span></th>");
        for (String tag : tags) {
            boolean there = article.translation(Locale.forLanguageTag(tag)).isPresent();
            cell(found.getOrDefault(tag, List.of()), there ? "fine" : "not there");
        }
        page.append("</tr>\n");
    }

    private void rules() {
        begin("rules", "Findings by rule and language");
        head("How many; one that is in many files counts in each", "rule");
        byRule.forEach((rule, found) -> {
            page.append("<tr><th scope=\"row\">")
                    .append(rule.id())
                    .append(" <span class=\"title\">")
                    .append(escape(rule.description()))
                    .append("</span></th>");
            tags.forEach(tag -> cell(found.getOrDefault(tag, List.of()), "none"));
            page.append("</tr>\n");
        });
        page.append("</tbody>\n</table></div>\n</section>\n");
    }

    private void begin(String id, String name) {
        page.append("<section>\n<h2 id=\"")
                .append(id)
                .append("-head\">")
                .append(name)
                .append("</h2>\n<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-labelledby=\"")
                .append(id)
                .append("-head\"><table id=\"")
                .append(id)
                .append("\">\n");
    }

    private void head(String caption, String first) {
        page.append("<caption>")
                .append(caption)
                .append("</caption>\n<thead><tr><th scope=\"col\">")
                .append(first)
                .append("</th>");
        tags.forEach(
                tag -> page.append("<th scope=\"col\">").append(escape(tag)).append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
    }

    /** Colour is not all that tells: the cell says the severity too. */
    private void cell(List<Finding> found, String otherwise) {
        if (found.isEmpty()) {
            page.append("<td class=\"")
                    .append(otherwise.replace(' ', '-'))
                    .append("\">")
                    .append(otherwise)
                    .append("</td>");
            return;
        }
        Severity worst = found.stream()
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String words = found.size() + " " + worst.id();
        Optional<String> id = found.stream()
                .filter(finding -> finding.severity() == worst)
                .flatMap(finding -> listed.id(finding).stream())
                .findFirst();
        page.append("<td class=\"").append(worst.id()).append("\">");
        id.ifPresentOrElse(
                target -> page.append("<a href=\"#")
                        .append(target)
                        .append("\">")
                        .append(words)
                        .append("</a>"),
                () -> page.append(words));
        page.append("</td>");
    }

    /** 0 for errors; behind all severities if nothing was found. */
    private int worst(String article) {
        return byArticle.getOrDefault(article, Map.of()).values().stream()
                .flatMap(List::stream)
                .map(Finding::severity)
                .min(Comparator.naturalOrder())
                .map(SEVERITIES::indexOf)
                .orElse(SEVERITIES.size());
    }

    private int count(String article) {
        return byArticle.getOrDefault(article, Map.of()).values().stream()
                .mapToInt(List::size)
                .sum();
    }
}
