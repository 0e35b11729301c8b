package io.github.remedium.http;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.article.Article;
import io.github.remedium.internal.text.HtmlEscape;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Shows and lists articles. */
final class ArticleEndpoints {

    private static final List<String> TYPES = List.of("application/json", "text/markdown", "text/html", "text/plain");

    /** Characters; a title is shorter, and what is pasted belongs to {@code /v1/match}. */
    private static final int LONGEST_SEARCH = 200;

    private final Supplier<KnowledgeBase> current;
    private final PerKnowledgeBase<ArticleList> lists;
    private final PerKnowledgeBase<Examples> examples;
    private final Renderer renderer;

    ArticleEndpoints(Supplier<KnowledgeBase> current, Renderer renderer) {
        this.current = current;
        this.lists = new PerKnowledgeBase<>(current, ArticleList::new);
        this.examples = new PerKnowledgeBase<>(current, Examples::new);
        this.renderer = renderer;
    }

    /** The articles by number or the newest first, all or those that a search finds, all at once or a part of them. */
    Reply list(Call call) throws HttpProblem {
        call.onlyParameters(Set.of("locale", "limit", "offset", "q", "sort"));
        ArticleList list = lists.get();
        ArticleList.Order order = order(call);
        Optional<String> search = call.parameter("q");
        if (search.isPresent() && search.get().length() > LONGEST_SEARCH) {
            throw HttpProblem.badRequest("parameter 'q' is longer than " + LONGEST_SEARCH + " characters");
        }
        List<Article> articles = search.map(text -> list.search(text, order)).orElseGet(() -> list.all(order));
        List<Locale> readers = call.readers();
        List<Object> listed = new ArrayList<>();
        articles.stream()
                .skip(number(call, "offset", 0))
                .limit(number(call, "limit", Integer.MAX_VALUE))
                .forEach(article -> listed.add(renderer.listedData(article, list.served(article, readers))));
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("total", articles.size());
        data.put("articles", listed);
        return kept(Reply.of(200, Reply.JSON, renderer.json(data))).with("Vary", "Accept-Language");
    }

    private static ArticleList.Order order(Call call) throws HttpProblem {
        return switch (call.parameter("sort").orElse("number")) {
            case "number" -> ArticleList.Order.NUMBER;
            case "newest" -> ArticleList.Order.NEWEST;
            default -> throw HttpProblem.badRequest("parameter 'sort' must be number or newest");
        };
    }

    /** Error texts to try, each of which is answered with an article. */
    Reply examples(Call call) throws HttpProblem {
        call.onlyParameters(Set.of("locale"));
        List<Object> listed = new ArrayList<>();
        for (Examples.Example example : examples.get().in(call.readers())) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("text", example.text());
            data.put("article", example.article().number());
            data.put("locale", example.locale().toLanguageTag());
            listed.add(data);
        }
        return kept(Reply.of(200, Reply.JSON, renderer.json(Map.of("examples", listed))))
                .with("Vary", "Accept-Language");
    }

    /** One article, in the best language and form for the client. */
    Reply one(Call call) throws HttpProblem {
        call.onlyParameters(Set.of("locale", "html"));
        KnowledgeBase kb = current.get();
        Article article = kb.article(number(call)).orElseThrow(ArticleEndpoints::unknown);
        ServedTranslation served =
                kb.translation(article.number(), call.readers()).orElseThrow(ArticleEndpoints::unknown);
        Optional<String> type = call.accepts(TYPES);
        if (type.isEmpty()) {
            throw new HttpProblem(ErrorCode.NOT_ACCEPTABLE, "an article comes as one of " + TYPES);
        }
        Locale locale = served.translation().locale();
        boolean html =
                call.parameter("html").filter(value -> value.equals("true")).isPresent();
        return kept(written(article, served, type.get(), html))
                .with("Content-Language", locale.toLanguageTag())
                .with("Vary", "Accept, Accept-Language");
    }

    /** The locales and how many translations there are in each. */
    Reply locales(Call call) throws HttpProblem {
        call.onlyParameters(Set.of());
        Map<String, Object> counts = new LinkedHashMap<>();
        KnowledgeBase kb = current.get();
        kb.report().locales().forEach((locale, count) -> counts.put(locale.toLanguageTag(), count));
        return kept(Reply.of(200, Reply.JSON, renderer.json(Map.of("locales", counts))));
    }

    private static HttpProblem unknown() {
        return new HttpProblem(ErrorCode.UNKNOWN_ARTICLE, "there is no article with this number or path");
    }

    private Reply written(Article article, ServedTranslation served, String type, boolean html) {
        String utf8 = type + ";charset=utf-8";
        return switch (type) {
            case "text/markdown" -> Reply.of(200, utf8, renderer.translation(served, Format.MARKDOWN) + "\n");
            case "text/plain" -> Reply.of(200, utf8, renderer.translation(served, Format.TEXT) + "\n");
            case "text/html" -> Reply.of(200, utf8, page(served));
            default ->
                Reply.of(
                        200,
                        Reply.JSON,
                        renderer.json(html ? withHtml(article, served) : renderer.translationData(served)));
        };
    }

    private Map<String, Object> withHtml(Article article, ServedTranslation served) {
        Map<String, Object> data = new LinkedHashMap<>(renderer.translationDataWithHtml(served));
        data.put(
                "locales", article.locales().stream().map(Locale::toLanguageTag).toList());
        return data;
    }

    private String page(ServedTranslation served) {
        String tag = HtmlEscape.escape(served.translation().locale().toLanguageTag());
        return "<!doctype html>\n<html lang=\"" + tag + "\"><head><meta charset=\"utf-8\"><title>"
                + HtmlEscape.escape(served.translation().title()) + "</title></head><body>\n"
                + renderer.translation(served, Format.HTML) + "\n</body></html>\n";
    }

    private static Reply kept(Reply reply) {
        return reply.tagged().with("Cache-Control", "no-cache");
    }

    /** The number or path of an article. */
    private static String number(Call call) throws HttpProblem {
        try {
            return URLDecoder.decode(call.rest().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
    }

    private static int number(Call call, String name, int otherwise) throws HttpProblem {
        Optional<String> value = call.parameter(name);
        return value.isPresent() ? MatchEndpoint.number(value.get()) : otherwise;
    }
}
