package io.github.remedium.render;

import io.github.remedium.article.Resolution;
import io.github.remedium.article.SourceLocation;
import io.github.remedium.article.Step;
import io.github.remedium.article.Text;
import io.github.remedium.article.Translation;
import io.github.remedium.internal.render.HtmlWriter;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.ServedTranslation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A translation as maps and lists, in the shape of the contract "translation". */
final class TranslationData {

    private TranslationData() {}

    static Map<String, Object> of(ServedTranslation served, ShownFields fields) {
        Translation translation = served.translation();
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("article", translation.article());
        putLocale(data, served.locale());
        data.put("title", translation.title());
        translation.description().ifPresent(description -> data.put("description", description));
        put(data, "introduction", translation.introduction());
        put(data, "environment", translation.environment());
        put(data, "issue", translation.issue());
        put(data, "cause", translation.cause());
        if (!translation.resolution().isEmpty()) {
            data.put("resolution", resolution(translation.resolution()));
        }
        data.put("products", translation.products());
        data.put("keywords", translation.keywords());
        data.put("appliesTo", translation.appliesTo());
        data.put("archived", translation.archived());
        data.put("machineTranslated", translation.machineTranslated());
        data.put("metadata", plain(fields.of(translation.metadata().fields())));
        data.put("source", source(translation.source()));
        return data;
    }

    /** The sections, and the steps by their ids, as HTML. */
    static Map<String, Object> html(Translation translation) {
        Map<String, Object> data = new LinkedHashMap<>();
        translation.introduction().ifPresent(text -> data.put("introduction", HtmlWriter.write(text)));
        translation.environment().ifPresent(text -> data.put("environment", HtmlWriter.write(text)));
        translation.issue().ifPresent(text -> data.put("issue", HtmlWriter.write(text)));
        translation.cause().ifPresent(text -> data.put("cause", HtmlWriter.write(text)));
        if (!translation.resolution().isEmpty()) {
            data.put("resolution", HtmlWriter.write(translation.resolution().text()));
        }
        Map<String, Object> steps = new LinkedHashMap<>();
        htmlSteps(steps, translation.resolution().steps());
        data.put("steps", steps);
        return data;
    }

    // Steps are as deep as the loader lets lists nest, which it bounds.
    private static void htmlSteps(Map<String, Object> data, List<Step> steps) {
        for (Step step : steps) {
            data.put(step.id(), HtmlWriter.write(step.text()));
            htmlSteps(data, step.steps());
        }
    }

    /** The locale that is served, and what was asked for and how they relate where something was asked for. */
    static void putLocale(Map<String, Object> data, LocaleChoice choice) {
        data.put("locale", choice.served().toLanguageTag());
        choice.requested().ifPresent(requested -> {
            data.put("requestedLocale", requested.toLanguageTag());
            if (choice.fit() != LocaleChoice.Fit.EXACT) {
                data.put("localeFit", Keys.of(choice.fit()));
            }
        });
    }

    private static void put(Map<String, Object> data, String key, Optional<Text> text) {
        text.ifPresent(present -> data.put(key, present.plain()));
    }

    private static Map<String, Object> resolution(Resolution resolution) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("text", resolution.text().plain());
        data.put("steps", steps(resolution.steps()));
        return data;
    }

    // Steps are as deep as the loader lets lists nest, which it bounds.
    private static List<Object> steps(List<Step> steps) {
        List<Object> all = new ArrayList<>();
        for (Step step : steps) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put("id", step.id());
            data.put("text", step.text().plain());
            data.put("code", step.code());
            data.put("steps", steps(step.steps()));
            if (step.location().line() > 0) {
                data.put("line", step.location().line());
            }
            all.add(data);
        }
        return all;
    }

    private static Map<String, Object> source(SourceLocation location) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("path", location.path());
        if (location.line() > 0) {
            data.put("line", location.line());
        }
        return data;
    }

    // Front matter is as deep as the loader lets it nest, which it bounds.
    private static Object plain(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((key, item) -> {
                if (item != null) {
                    copy.put(String.valueOf(key), plain(item));
                }
            });
            return copy;
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>();
            for (Object item : list) {
                copy.add(item == null ? "" : plain(item));
            }
            return copy;
        }
        boolean asItIs = value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || (value instanceof Double number && Double.isFinite(number));
        return asItIs ? value : value.toString();
    }
}
