package io.github.remedium.mcp;

import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.render.ArticleUrls;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The id of an article, of a translation, or of a part of its text: {@code KA-05406}, {@code KA-05406/nl} or
 * {@code KA-05406/nl/2}; as a resource with {@code remedium://articles/} before it.
 *
 * @param number the number of the article, or its path
 * @param locale the language, absent for the best one
 * @param part the part of its text, from 1
 */
record Uris(String number, Optional<Locale> locale, int part) {

    static final String START = "remedium://articles/";

    /**
     * Reads an id or a resource's address. A slash in the path that stands for an article is {@code %2F} there; one that
     * was left as it is is understood where the article is known.
     *
     * @param known tells whether there is an article of a number or path
     */
    static Uris parse(String text, Predicate<String> known) throws ToolException {
        String id = text.strip();
        if (id.startsWith(START)) {
            id = id.substring(START.length());
        }
        List<String> pieces = List.of(id.split("/", -1));
        int number = 1;
        for (int end = pieces.size(); end > 1 && pieces.size() - end < 3; end--) {
            if (known.test(decoded(String.join("/", pieces.subList(0, end))))) {
                number = end;
                break;
            }
        }
        List<String> rest = pieces.subList(number, pieces.size());
        if (rest.size() > 2 || pieces.get(0).isEmpty()) {
            throw new ToolException("an id looks like KA-05406, KA-05406/nl or KA-05406/nl/2");
        }
        Optional<Locale> locale = Optional.empty();
        if (!rest.isEmpty()) {
            locale = LanguageTags.parse(rest.get(0));
            if (locale.isEmpty()) {
                throw new ToolException("the language in an id is a tag such as nl");
            }
        }
        String article = decoded(String.join("/", pieces.subList(0, number)));
        return new Uris(article, locale, rest.size() > 1 ? part(rest.get(1)) : 1);
    }

    /** The address of a translation. */
    static String of(ServedTranslation served) {
        return ArticleUrls.STANDARD.of(
                served.translation().article(), served.translation().locale());
    }

    /** The id of a translation. */
    static String id(ServedTranslation served) {
        return of(served).substring(START.length());
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static int part(String text) throws ToolException {
        if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new ToolException("the part in an id is a number from 1");
        }
        return Integer.parseInt(text);
    }
}
