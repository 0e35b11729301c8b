package io.github.remedium.evaluate;

import io.github.remedium.internal.Resources;
import io.github.remedium.internal.text.HtmlEscape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation as one page: no scripts, nothing from elsewhere, light and dark. */
final class EvaluationPage {

    private static final String CONTENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private final StringBuilder page = new StringBuilder();

    private EvaluationPage() {}

    static String of(Evaluation evaluation) {
        EvaluationPage page = new EvaluationPage();
        page.head();
        page.figures(evaluation);
        page.diagrams(evaluation);
        page.misses(evaluation.misses());
        page.page.append("</main>\n</body>\n</html>\n");
        return page.page.toString();
    }

    private void head() {
        page.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
                .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
                .append(HtmlEscape.escape(CONTENT_POLICY))
                .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>Remedium: evaluation</title>\n<style>\n")
                .append(style())
                .append("</style>\n</head>\n<body>\n<main>\n<h1>Evaluation</h1>\n");
    }

    private void figures(Evaluation evaluation) {
        page.append("<div class=\"wide\"><table>\n<caption>Shares from 0 to 1; coverage at a precision of ")
                .append(evaluation.precision())
                .append("</caption>\n<thead><tr><th scope=\"col\">queries</th>");
        Map<String, Object> all = FigureNames.named(evaluation.all());
        all.keySet()
                .forEach(name -> page.append("<th scope=\"col\">")
                        .append(name.replace('_', ' '))
                        .append("</th>"));
        page.append("</tr></thead>\n<tbody>\n");
        List<String> columns = List.copyOf(all.keySet());
        row("all", evaluation.all(), columns);
        evaluation.types().forEach((name, figures) -> row("type " + name, figures, columns));
        evaluation.languages().forEach((name, figures) -> row("language " + name, figures, columns));
        page.append("</tbody>\n</table></div>\n");
    }

    private void row(String name, Figures figures, List<String> columns) {
        Map<String, Object> named = FigureNames.named(figures);
        page.append("<tr><th scope=\"row\">").append(HtmlEscape.escape(name)).append("</th>");
        for (String column : columns) {
            Object value = named.get(column);
            page.append("<td>")
                    .append(value == null ? "–" : FigureNames.written(value))
                    .append("</td>");
        }
        page.append("</tr>\n");
    }

    private void diagrams(Evaluation evaluation) {
        page.append("<div class=\"pair\">\n<figure>")
                .append(reliability(evaluation))
                .append("<figcaption>Reliability: how often the first article is right, by its confidence. On the")
                .append(" diagonal a confidence keeps what it promises; a larger dot stands for more queries.")
                .append("</figcaption></figure>\n<figure>")
                .append(riskCoverage(evaluation))
                .append("<figcaption>Risk and coverage: what share of the accepted articles is wrong, by the share of")
                .append(" the answerable queries that is answered rightly, as less and less confidence is asked")
                .append(
                        " for. The dashed line is the risk that the asked precision allows, the dot the knowledge base's own threshold.</figcaption></figure>\n")
                .append("</div>\n");
    }

    private static String reliability(Evaluation evaluation) {
        Diagram diagram = new Diagram("Reliability diagram", "confidence", "share that is right", 1);
        List<Reliability.Bin> bins = Reliability.of(evaluation.outcomes()).bins();
        int most = bins.stream().mapToInt(Reliability.Bin::count).max().orElse(0);
        diagram.line(0, 0, 1, 1, "ideal");
        for (int i = 0; i < bins.size(); i++) {
            Reliability.Bin bin = bins.get(i);
            if (bin.count() == 0) {
                continue;
            }
            String tip = String.format(
                    Locale.ROOT,
                    "%d queries: mean confidence %.3f, right %.3f",
                    bin.count(),
                    bin.confidence(),
                    bin.right());
            diagram.bar(i / (double) Reliability.BINS, (i + 1) / (double) Reliability.BINS, bin.right(), "bar", tip);
            diagram.dot(bin.confidence(), bin.right(), 3 + 7 * Math.sqrt(bin.count() / (double) most), tip);
        }
        return diagram.svg();
    }

    private static String riskCoverage(Evaluation evaluation) {
        List<RiskCoverage.Point> points = RiskCoverage.of(evaluation.outcomes()).points();
        double allowed = 1 - evaluation.precision();
        double worst =
                points.stream().mapToDouble(RiskCoverage.Point::risk).max().orElse(0);
        double top = Math.min(1, Math.ceil(Math.max(worst, allowed) * 20 + 0.1) / 20);
        Diagram diagram = new Diagram("Risk-coverage curve", "coverage", "risk", top);
        diagram.line(0, allowed, 1, allowed, "ideal");
        List<double[]> curve = new ArrayList<>();
        points.forEach(point -> curve.add(new double[] {point.coverage(), point.risk()}));
        diagram.curve(curve);
        evaluation.all().answeredRight().ifPresent(right -> {
            long answered =
                    evaluation.outcomes().stream().filter(Outcome::isAnswered).count();
            double risk = answered == 0 ? 0 : 1 - right * evaluation.all().answerable() / answered;
            diagram.dot(right, Math.min(top, risk), 5, "the knowledge base's own threshold");
        });
        return diagram.svg();
    }

    private void misses(List<Miss> misses) {
        page.append("<h2>").append(misses.size()).append(" misses</h2>\n");
        if (misses.isEmpty()) {
            return;
        }
        page.append("<div class=\"wide\"><table>\n<thead><tr>");
        for (String name : List.of("miss", "id", "query", "wanted", "first listed", "confidence", "because")) {
            page.append("<th scope=\"col\">").append(name).append("</th>");
        }
        page.append("</tr></thead>\n<tbody>\n");
        for (Miss miss : misses) {
            Outcome outcome = miss.outcome();
            boolean listed = !outcome.ranking().isEmpty();
            page.append("<tr>");
            cell(FigureNames.key(miss.kind()).replace('-', ' '));
            cell(outcome.query().id());
            cell(FigureNames.excerpt(outcome.query().query()));
            cell(
                    outcome.query().isAnswerable()
                            ? String.join(", ", outcome.query().labels())
                            : "none");
            cell(listed ? outcome.ranking().get(0).article() : "–");
            cell(
                    listed
                            ? String.format(
                                    Locale.ROOT,
                                    "%.4f",
                                    outcome.ranking().get(0).confidence())
                            : "–");
            cell(outcome.reason().map(FigureNames::key).orElse("–").replace('-', ' '));
            page.append("</tr>\n");
        }
        page.append("</tbody>\n</table></div>\n");
    }

    private void cell(String text) {
        page.append("<td dir=\"auto\">").append(HtmlEscape.escape(text)).append("</td>");
    }

    private static String style() {
        return Resources.text("evaluate/page.css");
    }
}
