package io.github.remedium.http;

import io.github.remedium.internal.Resources;
import io.github.remedium.internal.json.JsonWriting;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.load.LanguagePack;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The page and what belongs to it, from the jar, read when the server is made. */
final class Files {

    /** Nothing from elsewhere, nothing inline, and no frame around it. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final List<String> PARTS = List.of(
            "page.css",
            "page.js",
            "address.js",
            "answers.js",
            "api.js",
            "article.js",
            "compare.js",
            "elements.js",
            "evidence.js",
            "language.js",
            "questions.js",
            "start.js",
            "words.js",
            "icon.svg");

    private final Map<String, Reply> replies = new HashMap<>();
    private final Set<String> parts = new HashSet<>(PARTS);

    Files(List<LanguagePack> packs) {
        replies.put("page.html", reply("page.html").with("Content-Security-Policy", POLICY));
        replies.put("openapi.json", reply("openapi.json"));
        PARTS.forEach(name -> replies.put(name, reply(name)));
        words(Languages.shipped().with(packs.stream().map(LanguagePack::folder).toList()));
    }

    /** The page's words: {@code nl.json} for each language that has them, and {@code languages.json}, their tags. */
    private void words(Languages languages) {
        JsonWriting json = new JsonWriting();
        Map<String, Map<String, String>> words = languages.words("page.properties");
        words.forEach((tag, own) -> put(tag + ".json", json.write(own)));
        put("languages.json", json.write(words.keySet().stream().sorted().toList()));
    }

    private void put(String name, String json) {
        parts.add(name);
        replies.put(
                name,
                Reply.of(200, Reply.JSON, json.getBytes(StandardCharsets.UTF_8))
                        .tagged()
                        .with("Cache-Control", "no-cache"));
    }

    /** The page itself. */
    Endpoint page() {
        return call -> known("page.html");
    }

    /** The description of the interface. */
    Endpoint openApi() {
        return call -> known("openapi.json");
    }

    /** What the page loads. */
    Reply part(Call call) throws HttpProblem {
        if (!parts.contains(call.rest())) {
            throw new HttpProblem(ErrorCode.UNKNOWN_PATH, "there is nothing here");
        }
        return known(call.rest());
    }

    private Reply known(String name) {
        Reply reply = replies.get(name);
        if (reply == null) {
            throw new IllegalStateException(name + " was not read");
        }
        return reply;
    }

    private static Reply reply(String name) {
        return Reply.of(200, type(name), Resources.bytes("http/" + name))
                .tagged()
                .with("Cache-Control", "no-cache");
    }

    private static String type(String name) {
        return switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html" -> "text/html;charset=utf-8";
            case "css" -> "text/css;charset=utf-8";
            case "js" -> "text/javascript;charset=utf-8";
            case "svg" -> "image/svg+xml";
            default -> Reply.JSON;
        };
    }
}
