package io.github.remedium.internal.markdown.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What the elements of HTML mean inside an article. An element that is not named here is literal text. */
public final class HtmlVocabulary {

    /** What becomes of an element. */
    public enum Role {
        STRONG,
        EMPHASIS,
        CODE,
        LINK,
        IMAGE,
        BREAK,
        /** Begins a new paragraph. */
        BLOCK,
        HEADING,
        /** A list, a table or the like, which is read as a whole. */
        REGION,
        /** Parts of regions; dropped where they stand alone. */
        PART,
        /** Dropped together with what is in it. */
        HIDDEN,
        /** Dropped; what is in it stays. */
        PLAIN,
        /** Not HTML: a placeholder that the author wrote in angle brackets. */
        LITERAL
    }

    private static final Map<String, Role> ROLES = roles();

    private HtmlVocabulary() {}

    /** The role of an element by its name in lower case. */
    public static Role role(String name) {
        return ROLES.getOrDefault(name, Role.LITERAL);
    }

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        put(roles, Role.STRONG, Set.of("b", "strong"));
        put(roles, Role.EMPHASIS, Set.of("i", "em", "dfn", "cite", "var"));
        put(roles, Role.CODE, Set.of("code", "kbd", "samp", "tt"));
        put(roles, Role.LINK, Set.of("a"));
        put(roles, Role.IMAGE, Set.of("img"));
        put(roles, Role.BREAK, Set.of("br"));
        put(
                roles,
                Role.BLOCK,
                Set.of("p", "div", "section", "article", "center", "details", "summary", "figure", "figcaption", "hr"));
        put(roles, Role.HEADING, Set.of("h1", "h2", "h3", "h4", "h5", "h6"));
        put(roles, Role.REGION, Set.of("table", "ul", "ol", "pre"));
        put(roles, Role.PART, Set.of("li", "tr", "td", "th", "thead", "tbody", "tfoot", "caption", "colgroup", "col"));
        put(roles, Role.HIDDEN, Set.of("script", "style", "template", "noscript", "iframe", "svg", "head"));
        put(
                roles,
                Role.PLAIN,
                Set.of(
                        "u",
                        "s",
                        "strike",
                        "del",
                        "ins",
                        "span",
                        "font",
                        "small",
                        "big",
                        "sub",
                        "sup",
                        "mark",
                        "abbr",
                        "acronym",
                        "bdi",
                        "bdo",
                        "wbr",
                        "nobr",
                        "o:p",
                        "html",
                        "body",
                        "blockquote"));
        return Map.copyOf(roles);
    }

    private static void put(Map<String, Role> roles, Role role, Set<String> names) {
        for (String name : names) {
            roles.put(name, role);
        }
    }
}
