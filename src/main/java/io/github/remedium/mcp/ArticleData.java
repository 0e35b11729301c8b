package io.github.remedium.mcp;

import io.github.remedium.internal.text.VisibleText;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.render.ArticleUrls;
import io.github.remedium.render.Format;
import io.github.remedium.render.Renderer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An article as data for a model, without invisible characters, and shortened to what a result may hold. */
final class ArticleData {

    /** Characters that an article may take in a result; the rest of the result needs room, too. */
    private static final int LARGEST = 14_000;

    private static final int LARGEST_PART = 15_000;
    private static final int LONGEST_LIST = 500;

    /** How long a field of a long article may be. The steps get what is left. */
    private static final Map<String, Integer> LONGEST = Map.of(
            "title", 200, "description", 300, "introduction", 300, "environment", 300, "issue", 600, "cause", 1500);

    private static final List<String> FIELDS = List.of(
            "article",
            "locale",
            "requestedLocale",
            "localeFit",
            "title",
            "description",
            "introduction",
            "environment",
            "issue",
            "cause",
            "resolution",
            "products",
            "appliesTo",
            "archived",
            "machineTranslated");

    private final Renderer renderer;
    private final ArticleUrls urls;

    ArticleData(Renderer renderer, ArticleUrls urls) {
        this.renderer = renderer;
        this.urls = urls;
    }

    /** An article as data; shortened, with a pointer to the rest, where it is long. */
    Map<String, Object> of(ServedTranslation served) {
        Map<String, Object> all = renderer.translationData(served);
        Map<String, Object> data = new LinkedHashMap<>();
        for (String field : FIELDS) {
            if (all.containsKey(field)) {
                data.put(field, visible(all.getOrDefault(field, "")));
            }
        }
        data.put("url", url(served));
        return Parts.size(renderer.json(data)) <= LARGEST ? data : shortened(data, served);
    }

    /** The address of an article. */
    String url(ServedTranslation served) {
        return urls.of(served.translation().article(), served.translation().locale());
    }

    /** The whole article in Markdown, in parts. */
    List<String> parts(ServedTranslation served) {
        return Parts.of(VisibleText.of(renderer.translation(served, Format.MARKDOWN)), LARGEST_PART);
    }

    private Map<String, Object> shortened(Map<String, Object> data, ServedTranslation served) {
        Map<String, Object> copy = new LinkedHashMap<>(data);
        copy.replaceAll((field, value) -> value instanceof String text
                ? Parts.shortened(text, LONGEST.getOrDefault(field, LONGEST_LIST))
                : value);
        for (String list : List.of("products", "appliesTo")) {
            if (copy.get(list) instanceof List<?> items && renderer.json(items).length() > LONGEST_LIST) {
                copy.remove(list);
            }
        }
        copy.put("truncated", true);
        Map<String, Object> rest = new LinkedHashMap<>();
        rest.put("parts", parts(served).size());
        rest.put("uri", Uris.of(served));
        copy.put("rest", rest);
        if (copy.get("resolution") instanceof Map<?, ?> resolution) {
            // The steps say it again, one by one.
            Map<String, Object> kept = new LinkedHashMap<>();
            List<?> steps = resolution.get("steps") instanceof List<?> list ? list : List.of();
            if (steps.isEmpty()) {
                kept.put(
                        "text",
                        Parts.shortened(
                                String.valueOf(resolution.get("text")), LONGEST.getOrDefault("cause", LONGEST_LIST)));
            }
            List<Object> fitting = new ArrayList<>();
            kept.put("steps", fitting);
            copy.put("resolution", kept);
            for (Object step : steps) {
                fitting.add(step);
                if (Parts.size(renderer.json(copy)) > LARGEST) {
                    fitting.remove(fitting.size() - 1);
                    break;
                }
            }
        }
        return copy;
    }

    /** The value without invisible characters. */
    static Object visible(Object value) {
        if (value instanceof String text) {
            return VisibleText.of(text);
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> copy.put(VisibleText.of(String.valueOf(key)), visible(item)));
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            list.forEach(item -> copy.add(visible(item)));
            return copy;
        }
        return value;
    }
}
