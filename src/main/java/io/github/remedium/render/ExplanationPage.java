package io.github.remedium.render;

import io.github.remedium.article.Block;
import io.github.remedium.article.Text;
import io.github.remedium.match.Explanation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How an answer was decided, for people who want to know; its words are those of the data. */
final class ExplanationPage {

    private ExplanationPage() {}

    static Text of(Explanation explanation) {
        Page page = new Page();
        page.paragraph(String.format(
                Locale.ROOT,
                "queryTokens %d, candidates %d, compared %d, threshold %.3f",
                explanation.queryTokens(),
                explanation.candidates(),
                explanation.compared(),
                explanation.threshold()));
        List<Block.Item> items = new ArrayList<>();
        for (Explanation.Candidate candidate : explanation.ranked()) {
            StringBuilder line = new StringBuilder(String.format(
                    Locale.ROOT,
                    "%s score %.4f confidence %.4f",
                    candidate.article(),
                    candidate.score(),
                    candidate.confidence()));
            candidate
                    .features()
                    .forEach((name, value) -> line.append(String.format(Locale.ROOT, ", %s %.4f", name, value)));
            items.add(Page.item(Page.words(line.toString())));
        }
        return page.list(false, items).text();
    }
}
