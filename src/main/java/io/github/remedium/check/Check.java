package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What is wrong with the articles of a knowledge base. Immutable.
 *
 * @param findings by path, line and rule
 */
public record Check(List<Finding> findings) {

    /** Copies the list. */
    public Check {
        findings = List.copyOf(findings);
    }

    /** Checks every article; translations that only say that the article was withdrawn are ignored. */
    public static Check of(KnowledgeBase kb) {
        Objects.requireNonNull(kb, "kb");
        List<Finding> findings = new ArrayList<>();
        new AcrossArticles(kb.articles()).find(findings::add);
        for (Article article : kb.articles()) {
            List<Translation> siblings = article.translations().stream()
                    .filter(translation -> !translation.archived())
                    .toList();
            if (siblings.size() > 1) {
                new AcrossSiblings(siblings).find(findings::add);
            }
        }
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.location().path())
                        .thenComparing(finding -> finding.location().line())
                        .thenComparing(Finding::rule)
                        .thenComparing(Finding::message));
        return new Check(findings);
    }

    /** A line for each finding, and the number of findings. Ends in a line break. */
    public String text() {
        return CheckOutput.text(this);
    }

    /** The findings as a JSON object in one line. */
    public String json() {
        return CheckOutput.json(this);
    }

    /**
     * The findings as SARIF, a JSON format that code hosts and editors show next to the lines of a file.
     *
     * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
     */
    public String sarif() {
        return CheckOutput.sarif(this);
    }
}
