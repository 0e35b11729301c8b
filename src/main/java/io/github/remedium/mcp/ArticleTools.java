package io.github.remedium.mcp;

import io.github.remedium.KnowledgeBase;
import io.github.remedium.internal.json.ChoiceFields;
import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.match.Answer;
import io.github.remedium.match.Match;
import io.github.remedium.match.Query;
import io.github.remedium.render.ArticleUrls;
import io.github.remedium.render.Renderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Does what the tools do. Arguments and results are maps and lists. Safe for any number of threads. */
final class ArticleTools {

    private static final int LARGEST = 19_000;
    private static final double WORTH_READING = 0.05;
    private static final int SEARCH_LIMIT = 10;
    private static final int MOST_MATCHES = 20;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_LABEL = 120;

    private final Supplier<KnowledgeBase> kb;
    private final Renderer renderer;
    private final ArticleData articles;
    private final String notice;

    ArticleTools(Supplier<KnowledgeBase> kb, ArticleUrls urls, Renderer renderer, String notice) {
        this.kb = kb;
        this.renderer = renderer;
        this.articles = new ArticleData(renderer, urls);
        this.notice = notice;
    }

    /** The tool of this name. */
    Map<String, Object> call(String name, Map<String, Object> arguments) throws ToolException {
        return switch (name) {
            case "match_error" -> matchError(arguments);
            case "get_article" -> getArticle(arguments);
            case "search" -> search(arguments);
            case "fetch" -> fetch(arguments);
            default -> throw new ToolException("there is no such tool");
        };
    }

    private Map<String, Object> matchError(Map<String, Object> arguments) throws ToolException {
        Query query = Query.of(needed(arguments, "text"));
        Optional<Locale> reader = locale(arguments);
        if (reader.isPresent()) {
            query = query.locale(reader.get());
        }
        Optional<String> product = text(arguments, "product");
        if (product.isPresent()) {
            query = query.product(product.get());
        }
        Optional<Integer> limit = number(arguments, "limit");
        if (limit.isPresent()) {
            query = query.limit(Math.max(1, Math.min(MOST_MATCHES, limit.get())));
        }
        Answer answer = matched(query, arguments);
        Map<String, Object> data = new LinkedHashMap<>(renderer.answerData(answer, reader));
        List<Object> matches = new ArrayList<>();
        answer.matches().forEach(match -> matches.add(match(match)));
        data.put("matches", matches);
        if (data.get("question") instanceof Map<?, ?> question) {
            data.put("question", question(question));
        }
        answer.best().ifPresent(best -> data.put("article", articles.of(served(best))));
        data.put("notice", notice);
        while (matches.size() > 1 && Parts.size(renderer.json(data)) > LARGEST) {
            matches.remove(matches.size() - 1);
            data.put("truncated", true);
        }
        return data;
    }

    private Answer matched(Query query, Map<String, Object> arguments) throws ToolException {
        if (!ChoiceFields.in(arguments)) {
            return kb.get().match(query);
        }
        try {
            return kb.get().match(query.choices(ChoiceFields.of(arguments)));
        } catch (IllegalArgumentException e) {
            throw new ToolException(String.valueOf(e.getMessage()));
        }
    }

    /** Without evidence: it repeats the query, which the model has. */
    private Map<String, Object> match(Match match) {
        ServedTranslation served = served(match);
        Map<String, Object> data = new LinkedHashMap<>(renderer.matchData(match));
        data.remove("evidence");
        data.replaceAll((key, value) -> ArticleData.visible(value));
        data.put("title", title(served));
        data.put("url", articles.url(served));
        return data;
    }

    private static Map<String, Object> question(Map<?, ?> question) {
        Map<String, Object> copy = new LinkedHashMap<>();
        question.forEach((key, value) -> copy.put(String.valueOf(key), value));
        List<Object> options = new ArrayList<>();
        for (Object option : question.get("options") instanceof List<?> list ? list : List.of()) {
            if (option instanceof Map<?, ?> map) {
                Map<String, Object> shown = new LinkedHashMap<>();
                map.forEach((key, value) -> shown.put(String.valueOf(key), value));
                Object label = ArticleData.visible(String.valueOf(map.get("label")));
                shown.put("label", Parts.shortened(String.valueOf(label), LONGEST_LABEL));
                options.add(shown);
            }
        }
        copy.put("options", options);
        return copy;
    }

    private Map<String, Object> getArticle(Map<String, Object> arguments) throws ToolException {
        Optional<Locale> reader = locale(arguments);
        ServedTranslation served = article(needed(arguments, "number"), reader);
        Optional<Integer> part = number(arguments, "part");
        Map<String, Object> data = new LinkedHashMap<>();
        if (part.isPresent()) {
            List<String> parts = articles.parts(served);
            data.put("article", served.translation().article());
            data.put("locale", served.translation().locale().toLanguageTag());
            data.put("title", title(served));
            data.put("text", part(parts, part.get()));
            data.put("part", part.get());
            data.put("parts", parts.size());
            data.put("url", articles.url(served));
        } else {
            data.putAll(articles.of(served));
        }
        data.put("notice", notice);
        return data;
    }

    private Map<String, Object> search(Map<String, Object> arguments) throws ToolException {
        Answer answer = kb.get().match(Query.of(needed(arguments, "query")).limit(SEARCH_LIMIT));
        List<Object> results = new ArrayList<>();
        if (answer.status() != Answer.Status.NONE) {
            for (Match match : answer.matches()) {
                if (match.confidence() < WORTH_READING) {
                    continue;
                }
                ServedTranslation served = served(match);
                Map<String, Object> result = new LinkedHashMap<>();
                result.put("id", Uris.id(served));
                result.put("title", title(served));
                result.put("url", articles.url(served));
                results.add(result);
            }
        }
        return Map.of("results", results);
    }

    private Map<String, Object> fetch(Map<String, Object> arguments) throws ToolException {
        Uris asked = Uris.parse(needed(arguments, "id"), this::known);
        ServedTranslation served = article(asked.number(), asked.locale());
        List<String> parts = articles.parts(served);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", Uris.id(served) + (asked.part() > 1 ? "/" + asked.part() : ""));
        data.put("title", title(served));
        data.put("text", part(parts, asked.part()));
        data.put("url", articles.url(served));
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("article", served.translation().article());
        metadata.put("locale", served.translation().locale().toLanguageTag());
        metadata.put("machineTranslated", String.valueOf(served.translation().machineTranslated()));
        metadata.put("part", asked.part() + " of " + parts.size());
        if (asked.part() < parts.size()) {
            metadata.put("next", Uris.id(served) + "/" + (asked.part() + 1));
        }
        metadata.put("notice", notice);
        data.put("metadata", metadata);
        return data;
    }

    /** A resource's text: a label, and the part of the article that its address names. */
    String resource(String uri) throws ToolException {
        Uris asked = Uris.parse(uri, this::known);
        ServedTranslation served = article(asked.number(), asked.locale());
        List<String> parts = articles.parts(served);
        String text = part(parts, asked.part());
        String more =
                asked.part() < parts.size() ? "\n\n[The rest: " + Uris.of(served) + "/" + (asked.part() + 1) + "]" : "";
        return "[" + notice + "]\n\n" + text + more;
    }

    private boolean known(String number) {
        return kb.get().article(number).isPresent();
    }

    private static String title(ServedTranslation served) {
        String visible = String.valueOf(ArticleData.visible(served.translation().title()));
        return Parts.shortened(visible, LONGEST_TITLE);
    }

    private ServedTranslation article(String number, Optional<Locale> reader) throws ToolException {
        return kb.get()
                .translation(number, reader.map(List::of).orElse(List.of()))
                .orElseThrow(() -> new ToolException("there is no article with this number"));
    }

    private static ServedTranslation served(Match match) {
        return new ServedTranslation(match.translation(), match.locale());
    }

    private static String part(List<String> parts, int part) throws ToolException {
        if (part < 1 || part > parts.size()) {
            throw new ToolException("the article has " + parts.size() + " parts, from 1");
        }
        return parts.get(part - 1);
    }

    private static String needed(Map<String, Object> arguments, String name) throws ToolException {
        return text(arguments, name).orElseThrow(() -> new ToolException("'" + name + "' is missing or blank"));
    }

    private static Optional<String> text(Map<String, Object> arguments, String name) throws ToolException {
        Object value = arguments.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof String string)) {
            throw new ToolException("'" + name + "' must be a string");
        }
        return string.isBlank() ? Optional.empty() : Optional.of(string);
    }

    private static Optional<Integer> number(Map<String, Object> arguments, String name) throws ToolException {
        Object value = arguments.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (!(value instanceof Number number) || number.doubleValue() != number.intValue()) {
            throw new ToolException("'" + name + "' must be a whole number");
        }
        return Optional.of(number.intValue());
    }

    private static Optional<Locale> locale(Map<String, Object> arguments) throws ToolException {
        Optional<String> tag = text(arguments, "locale");
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        Optional<Locale> locale = LanguageTags.parse(tag.get());
        if (locale.isEmpty()) {
            throw new ToolException("'locale' must be a language tag such as nl-BE");
        }
        return locale;
    }
}
