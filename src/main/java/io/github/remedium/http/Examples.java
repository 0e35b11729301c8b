package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.internal.index.ArticleTexts;
import io.github.remedium.internal.index.IndexedArticle.SignatureText;
import io.github.remedium.internal.index.SignatureKind;
import io.github.remedium.locale.LocaleChooser;
import io.github.remedium.match.Match;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A few error texts to try, for people who see a knowledge base for the first time: messages that its own articles quote,
 * each of which is answered with the article it comes from. The same articles give the same examples. They are looked for
 * once in each language. Safe for any number of threads.
 */
final class Examples {

    /** More than a reader looks at are not needed. */
    private static final int MOST = 3;

    /** Messages that are put to the trial, where not every one is answered with its article. */
    private static final int MOST_TRIED = 60;

    /** Articles that are read, where many quote nothing. */
    private static final int MOST_READ = 600;

    private static final int LEAST_WORDS = 4;
    private static final int SHORTEST = 24;
    private static final int LONGEST = 140;

    /** Line breaks, and what commands and programs are made of. */
    private static final String NEITHER = "\n<>{};=*\\";

    private static final long SEED = 7;

    /** A text, and the article in the language in which it quotes the text. */
    record Example(String text, Article article, Locale locale) {}

    private final KnowledgeBase kb;
    private final LocaleChooser chooser = LocaleChooser.standard();
    private final Map<Locale, List<Example>> found = new ConcurrentHashMap<>();

    Examples(KnowledgeBase kb) {
        this.kb = kb;
    }

    /** The examples for a reader of these languages, the most wanted first; none where no article quotes anything. */
    List<Example> in(List<Locale> readers) {
        List<Locale> locales = kb.locales();
        return locales.isEmpty()
                ? List.of()
                : found.computeIfAbsent(chooser.choose(readers, locales).served(), this::look);
    }

    private List<Example> look(Locale locale) {
        List<Article> articles = new ArrayList<>(kb.articles());
        Collections.shuffle(articles, new Random(SEED));
        List<Example> examples = new ArrayList<>();
        int tried = 0;
        for (Article article : articles.subList(0, Math.min(MOST_READ, articles.size()))) {
            Optional<String> message = message(article, locale);
            if (message.isEmpty()) {
                continue;
            }
            tried++;
            if (isAnsweredWith(article, message.get())) {
                examples.add(new Example(message.get(), article, locale));
            }
            if (examples.size() == MOST || tried == MOST_TRIED) {
                break;
            }
        }
        return List.copyOf(examples);
    }

    private boolean isAnsweredWith(Article article, String text) {
        return kb.match(text)
                .best()
                .map(Match::article)
                .filter(best -> best.number().equals(article.number()))
                .isPresent();
    }

    /** The first message that an article quotes in this language and that looks like one: some words in one line. */
    private static Optional<String> message(Article article, Locale locale) {
        return article
                .translation(locale)
                .map(translation -> Article.of(article.number(), List.of(translation)))
                .stream()
                .flatMap(one -> ArticleTexts.of(one).translations().stream())
                .flatMap(one -> one.signatures().stream())
                .filter(signature -> signature.kind() == SignatureKind.MESSAGE)
                .map(SignatureText::text)
                .map(String::strip)
                .filter(Examples::looksLikeOne)
                .findFirst();
    }

    private static boolean looksLikeOne(String text) {
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && text.chars().noneMatch(c -> NEITHER.indexOf(c) >= 0)
                && Character.isLetterOrDigit(text.codePointAt(0))
                && text.split("\\s+", -1).length >= LEAST_WORDS;
    }
}
