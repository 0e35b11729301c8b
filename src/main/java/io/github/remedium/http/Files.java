package io.github.remedium.http;

import io.github.remedium.internal.Resources;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The page and what belongs to it, from the jar, read when the server is made. */
final class Files {

    /** Nothing from elsewhere, nothing inline, and no frame around it. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
            + " img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final List<String> PARTS =
            List.of("page.css", "page.js", "words.js", "icon.svg", "en.json", "nl.json", "es.json", "it.json");

    private final Map<String, Reply> replies = new HashMap<>();

    Files() {
        replies.put("page.html", reply("page.html").with("Content-Security-Policy", POLICY));
        replies.put("openapi.json", reply("openapi.json"));
        PARTS.forEach(name -> replies.put(name, reply(name)));
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
        if (!PARTS.contains(call.rest())) {
            throw new HttpProblem(404, "unknown-path", "there is nothing here");
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
