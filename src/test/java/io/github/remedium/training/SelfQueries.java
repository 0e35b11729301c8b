package io.github.remedium.training;

import io.github.remedium.article.Article;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.index.ArticleTexts;
import io.github.remedium.internal.index.IndexedArticle;
import io.github.remedium.internal.index.SignatureKind;
import io.github.remedium.internal.text.Token;
import io.github.remedium.internal.text.TokenKind;
import io.github.remedium.internal.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Queries made from the error strings that articles quote, varied as logs and people vary them. */
final class SelfQueries {

    private static final int LEAST_WORDS = 4;
    private static final int LONGEST = 300;

    /** A string that more articles hold than this tells none of them. */
    private static final int MOST_HOLDERS = 3;

    private SelfQueries() {}

    /** At most so many queries, one for an article; the same seed gives the same queries. */
    static List<TrainingQuery> of(List<Article> articles, int most, long seed) {
        Random random = new Random(seed);
        Map<Article, String> texts = new HashMap<>();
        articles.forEach(article -> texts.put(article, text(article)));
        List<Article> order = new ArrayList<>(articles);
        Collections.shuffle(order, random);
        List<TrainingQuery> queries = new ArrayList<>();
        for (Article article : order) {
            List<String> messages = messages(article);
            if (messages.isEmpty() || queries.size() >= most) {
                continue;
            }
            String message = messages.get(random.nextInt(messages.size()));
            List<String> holders = articles.stream()
                    .filter(each -> texts.getOrDefault(each, "").contains(message))
                    .map(Article::number)
                    .toList();
            if (!holders.isEmpty() && holders.size() <= MOST_HOLDERS) {
                queries.add(new TrainingQuery(
                        "self-" + queries.size(), varied(message, random), holders, article.number()));
            }
        }
        codes(articles, texts, most / 3, random, queries);
        return queries;
    }

    /** Codes alone, or with a few words: right where one article holds them; where several do, none of them is. */
    private static void codes(
            List<Article> articles, Map<Article, String> texts, int most, Random random, List<TrainingQuery> queries) {
        Map<String, List<Article>> holders = new TreeMap<>();
        for (Article article : articles) {
            for (Token token : Tokens.of(texts.getOrDefault(article, "")).compounds()) {
                if (token.kind() == TokenKind.CODE) {
                    List<Article> of = holders.computeIfAbsent(token.term(), t -> new ArrayList<>());
                    if (!of.contains(article)) {
                        of.add(article);
                    }
                }
            }
        }
        List<String> codes = new ArrayList<>(holders.keySet());
        Collections.shuffle(codes, random);
        int made = 0;
        for (String code : codes) {
            List<Article> of = holders.getOrDefault(code, List.of());
            if (of.size() <= 6 && made++ < most) {
                String written = written(code, texts.getOrDefault(of.get(0), ""));
                List<String> labels = of.size() == 1 ? List.of(of.get(0).number()) : List.of();
                queries.add(new TrainingQuery(
                        "code-" + made,
                        asked(written, random),
                        labels,
                        of.get(0).number()));
            }
        }
    }

    /** The code as the article writes it. */
    private static String written(String code, String text) {
        for (Token token : Tokens.of(text).compounds()) {
            if (token.term().equals(code)) {
                return text.substring(token.start(), token.end());
            }
        }
        return code;
    }

    private static String asked(String code, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "We see " + code + " since this morning, any idea?";
            case 1 -> code + " what does this mean?";
            case 2 -> "in het logboek staat " + code + ", wat nu?";
            default -> code;
        };
    }

    private static String text(Article article) {
        StringBuilder text = new StringBuilder();
        for (Translation translation : article.translations()) {
            text.append(translation.title()).append('\n');
            translation
                    .introduction()
                    .ifPresent(each -> text.append(each.plain()).append('\n'));
            translation
                    .sections()
                    .forEach(each -> text.append(each.text().plain()).append('\n'));
        }
        return text.toString();
    }

    private static List<String> messages(Article article) {
        List<String> messages = new ArrayList<>();
        for (IndexedArticle.Translated translated : ArticleTexts.of(article).translations()) {
            for (IndexedArticle.SignatureText signature : translated.signatures()) {
                String text = signature.text().strip();
                if (signature.kind() == SignatureKind.MESSAGE
                        && text.split("\\s+").length >= LEAST_WORDS
                        && text.length() < LONGEST) {
                    messages.add(text);
                }
            }
        }
        return messages;
    }

    private static String varied(String message, Random random) {
        int number = random.nextInt(400);
        return switch (random.nextInt(8)) {
            case 0 -> message;
            case 1 ->
                "2026-03-0" + (1 + number % 8) + " 11:0" + number % 9 + ":13,456 ERROR [worker-" + number % 7
                        + "] com.acme.app.Service - " + message;
            case 2 ->
                "java.lang.RuntimeException: " + message + "\n\tat com.acme.shop.Orders.run(Orders.java:" + number
                        + ")\n\tat com.acme.shop.Main.main(Main.java:12)";
            case 3 ->
                "Hi all, since the update yesterday I get this and nothing helps:\n\n" + message + "\n\nAny idea?";
            case 4 ->
                "org.acme.ServiceException: Could not handle the request\n\tat com.acme.web.Front.handle(Front.java:"
                        + number + ")\nCaused by: java.lang.IllegalStateException: Task " + number
                        + " failed\n\tat com.acme.core.Tasks.run(Tasks.java:88)\nCaused by: com.acme.core.TaskException: "
                        + message + "\n\tat com.acme.core.Step.call(Step.java:17)\n\t... 12 more";
            case 5 ->
                "{\"time\":\"2026-03-04T11:08:09Z\",\"level\":\"error\",\"pod\":\"web-" + number + "\",\"msg\":\""
                        + message.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
            case 6 -> "java.io.IOException: " + message;
            default -> message.replaceAll("\\d", String.valueOf(number % 10));
        };
    }
}
