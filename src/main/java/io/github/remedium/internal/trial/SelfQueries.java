package io.github.remedium.internal.trial;

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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Makes queries from the error strings and codes that articles quote, varied as logs vary them: with a log head, behind
 * the name of an exception, in a chain of causes, as JSON, with other digits. The same articles and seed give the same
 * queries.
 */
public final class SelfQueries {

    private static final int LEAST_WORDS = 4;
    private static final int LONGEST = 300;

    /** A string that more articles hold than this tells none of them. */
    private static final int MOST_HOLDERS = 3;

    /** A code that more articles hold than this is not asked at all. */
    private static final int MOST_HOLDERS_OF_CODE = 6;

    /** One code for so many messages. */
    private static final int MESSAGES_OF_CODE = 3;

    private final List<Article> articles;
    private final Map<Article, String> texts = new HashMap<>();
    private final Random random;
    private final List<SelfQuery> queries = new ArrayList<>();

    private SelfQueries(List<Article> articles, long seed) {
        this.articles = articles;
        this.random = new Random(seed);
        articles.forEach(article -> texts.put(article, text(article)));
    }

    /** At most so many queries from messages, one for an article, and a third as many from codes. */
    public static List<SelfQuery> of(List<Article> articles, int most, long seed) {
        SelfQueries all = new SelfQueries(articles, seed);
        all.messages(most);
        all.codes(most / MESSAGES_OF_CODE);
        return List.copyOf(all.queries);
    }

    private void messages(int most) {
        List<Article> order = new ArrayList<>(articles);
        Collections.shuffle(order, random);
        for (Article article : order) {
            List<String> messages = messagesOf(article);
            if (messages.isEmpty() || queries.size() >= most) {
                continue;
            }
            String message = messages.get(random.nextInt(messages.size()));
            List<String> holders = articles.stream()
                    .filter(each -> textOf(each).contains(message))
                    .map(Article::number)
                    .toList();
            if (!holders.isEmpty() && holders.size() <= MOST_HOLDERS) {
                queries.add(new SelfQuery(varied(message), article.number(), holders));
            }
        }
    }

    private void codes(int most) {
        Map<String, Set<Article>> holders = new TreeMap<>();
        for (Article article : articles) {
            for (Token token : Tokens.of(textOf(article)).compounds()) {
                if (token.kind() == TokenKind.CODE) {
                    holders.computeIfAbsent(token.term(), t -> new LinkedHashSet<>())
                            .add(article);
                }
            }
        }
        List<Map.Entry<String, Set<Article>>> order = new ArrayList<>(holders.entrySet());
        Collections.shuffle(order, random);
        int made = 0;
        for (Map.Entry<String, Set<Article>> code : order) {
            if (code.getValue().size() <= MOST_HOLDERS_OF_CODE && made < most) {
                made++;
                Article first = code.getValue().iterator().next();
                List<String> right = code.getValue().size() == 1 ? List.of(first.number()) : List.of();
                queries.add(new SelfQuery(written(code.getKey(), textOf(first)), first.number(), right));
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

    private String textOf(Article article) {
        return texts.getOrDefault(article, "");
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

    private static List<String> messagesOf(Article article) {
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

    private String varied(String message) {
        int number = random.nextInt(400);
        return switch (random.nextInt(7)) {
            case 0, 1 -> message;
            case 2 ->
                "2026-03-0" + (1 + number % 8) + " 11:0" + number % 9 + ":13,456 ERROR [worker-" + number % 7
                        + "] com.acme.app.Service - " + message;
            case 3 ->
                "java.lang.RuntimeException: " + message + "\n\tat com.acme.shop.Orders.run(Orders.java:" + number
                        + ")\n\tat com.acme.shop.Main.main(Main.java:12)";
            case 4 ->
                "org.acme.ServiceException: Could not handle the request\n\tat com.acme.web.Front.handle(Front.java:"
                        + number + ")\nCaused by: java.lang.IllegalStateException: Task " + number
                        + " failed\n\tat com.acme.core.Tasks.run(Tasks.java:88)\nCaused by: com.acme.core.TaskException: "
                        + message + "\n\tat com.acme.core.Step.call(Step.java:17)\n\t... 12 more";
            case 5 ->
                "{\"time\":\"2026-03-04T11:08:09Z\",\"level\":\"error\",\"pod\":\"web-" + number + "\",\"msg\":\""
                        + message.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
            default -> message.replaceAll("\\d", String.valueOf(number % 10));
        };
    }
}
