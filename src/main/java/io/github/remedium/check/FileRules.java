package io.github.remedium.check;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.SourceTexts;
import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.load.Problem;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What loading reported, as findings: files that were not loaded, front matter that was repaired, and doubts. */
final class FileRules {

    private final KnowledgeBase kb;
    private final SourceTexts texts;
    private final Map<String, Translation> byPath = new HashMap<>();
    private final FrontMatterFix fixes = new FrontMatterFix();

    FileRules(KnowledgeBase kb, SourceTexts texts) {
        this.kb = kb;
        this.texts = texts;
        for (Article article : kb.articles()) {
            article.translations().forEach(each -> byPath.put(each.source().path(), each));
        }
    }

    void find(Consumer<Finding> found) {
        for (Problem problem : kb.report().problems()) {
            if (problem.severity() != Problem.Severity.INFO) {
                found.accept(finding(problem));
            }
        }
    }

    private Finding finding(Problem problem) {
        Rule rule = rule(problem);
        String path = problem.location().path();
        Translation translation = byPath.get(path);
        String article = translation == null ? "" : translation.article();
        Locale locale = translation == null ? Locale.ROOT : translation.locale();
        FileLines lines = FileLines.of(path, texts);
        Finding.Builder finding = Finding.builder(
                        rule, article, locale, Place.of(problem.location()), problem.message())
                .subject(problem.code() + " "
                        + lines.line(problem.location().line()).strip())
                .text(lines.line(problem.location().line()));
        if (rule == Rule.FRONT_MATTER_REPAIRED) {
            texts.text(path).flatMap(text -> fixes.of(problem, text)).ifPresent(finding::fix);
        }
        return finding.build();
    }

    private static Rule rule(Problem problem) {
        if (problem.severity() == Problem.Severity.ERROR) {
            return Rule.FILE_NOT_LOADED;
        }
        if (problem.code().equals("locale-disagreement")) {
            return Rule.WRONG_LANGUAGE;
        }
        return problem.code().startsWith("front-matter") ? Rule.FRONT_MATTER_REPAIRED : Rule.FILE_DOUBTFUL;
    }
}
