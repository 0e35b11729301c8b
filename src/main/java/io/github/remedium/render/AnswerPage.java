package io.github.remedium.render;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Resolution;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Evidence;
import io.github.remedium.match.Match;
import io.github.remedium.match.Question;
import java.util.ArrayList;
import java.util.List;

/** An answer to read: what to do, or what to say next. */
final class AnswerPage {

    /** More recognised pieces than this tell a reader nothing more. */
    private static final int MAX_EVIDENCE = 6;

    private static final int MAX_EVIDENCE_CHARS = 80;

    private final Words words;

    AnswerPage(Words words) {
        this.words = words;
    }

    Text of(Answer answer) {
        Page page = new Page();
        switch (answer.status()) {
            case FOUND -> found(page, answer);
            case AMBIGUOUS -> {
                page.heading(1, words.get("answer.ambiguous"));
                answer.question().ifPresent(question -> question(page, question));
                nearest(page, "answer.nearest", answer.matches());
            }
            case NONE -> none(page, answer);
        }
        return page.text();
    }

    private void none(Page page, Answer answer) {
        Perhaps perhaps = Perhaps.of(answer);
        List<Match> possible = perhaps.possible();
        page.heading(1, words.get(possible.isEmpty() ? "answer.none" : perhaps.key("answer.perhaps")));
        page.paragraph(perhaps.message(answer, words));
        if (possible.isEmpty() && perhaps.near().isEmpty()) {
            page.paragraph(words.get("answer.empty"));
        }
        if (possible.size() == 1) {
            article(page, 2, possible.get(0));
        } else {
            list(page, possible);
        }
        nearest(page, possible.isEmpty() ? "answer.nearest" : "answer.others", perhaps.near());
    }

    private void found(Page page, Answer answer) {
        article(page, 1, answer.matches().get(0));
        nearest(
                page,
                "answer.others",
                answer.matches().subList(1, answer.matches().size()));
    }

    private void article(Page page, int level, Match best) {
        Translation translation = best.translation();
        page.heading(level, translation.title());
        page.paragraph(translation.article() + " · " + words.language(translation.locale()) + " · "
                + words.get("confidence") + ": " + words.confidence(best.confidence()));
        TranslationPage sections = new TranslationPage(words);
        sections.notes(page, new ServedTranslation(translation, best.locale()));
        Resolution resolution = translation.resolution();
        boolean unsorted = translation.cause().isEmpty() && resolution.isEmpty();
        if (unsorted) {
            // All that the article says; what to do stands somewhere in it.
            translation.introduction().ifPresent(page::text);
        }
        sections.section(page, "environment", translation.environment());
        if (unsorted) {
            sections.section(page, "issue", translation.issue());
        }
        sections.section(page, "cause", translation.cause());
        if (!resolution.isEmpty()) {
            page.heading(2, words.get("resolution")).text(TranslationPage.steps(resolution));
        }
        evidence(page, best.evidence());
    }

    private void evidence(Page page, List<Evidence> evidence) {
        if (evidence.isEmpty()) {
            return;
        }
        List<Inline> content = new ArrayList<>();
        content.add(Page.words(words.get("answer.recognised") + ": "));
        for (Evidence piece : evidence.subList(0, Math.min(evidence.size(), MAX_EVIDENCE))) {
            if (content.size() > 1) {
                content.add(Page.words(", "));
            }
            content.add(Page.code(shortened(piece.text())));
        }
        page.paragraph(content);
    }

    private void question(Page page, Question question) {
        page.paragraph(words.get("question", question.aspect()));
        page.paragraph(words.get("question.choices") + ":");
        List<Block.Item> items = new ArrayList<>();
        for (Question.Option option : question.options()) {
            items.add(Page.item(
                    Page.code(option.choice()),
                    Page.words(" " + option.label() + " (" + String.join(", ", option.articles()) + ")")));
        }
        page.list(false, items);
    }

    private void nearest(Page page, String key, List<Match> matches) {
        if (matches.isEmpty()) {
            return;
        }
        page.heading(2, words.get(key));
        list(page, matches);
    }

    private void list(Page page, List<Match> matches) {
        if (matches.isEmpty()) {
            return;
        }
        List<Block.Item> items = new ArrayList<>();
        for (Match match : matches) {
            items.add(Page.item(Page.words(match.article().number() + " "
                    + match.translation().title() + " · " + words.get("confidence") + ": "
                    + words.confidence(match.confidence()))));
        }
        page.list(false, items);
    }

    private static String shortened(String text) {
        if (text.length() <= MAX_EVIDENCE_CHARS) {
            return text;
        }
        int end = MAX_EVIDENCE_CHARS;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
