package io.github.remedium.mcp;

import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.locale.ServedTranslation;
import io.github.remedium.render.ArticleUrls;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The id of an article, of a translation, or of a part of its text: {@code KA-05406}, {@code KA-05406/nl} or
 * {@code KA-05406/nl/2}; as a resource with {@code remedium://articles/} before it.
 *
 * @param number the article
 * @param locale the language, absent for the best one
 * @param part the part of its text, from 1
 */
record Uris(String number, Optional<Locale> locale, int part) {

    static final String START = "remedium://articles/";

    /** Reads an id or a resource's address. */
    static Uris parse(String text) throws ToolException {
        String id = text.strip();
        if (id.startsWith(START)) {
            id = id.substring(START.length());
        }
        List<String> pieces = List.of(id.split("/", -1));
        if (pieces.size() > 3 || pieces.get(0).isEmpty()) {
            throw new ToolException("an id looks like KA-05406, KA-05406/nl or KA-05406/nl/2");
        }
        Optional<Locale> locale = Optional.empty();
        if (pieces.size() > 1) {
            locale = LanguageTags.parse(pieces.get(1));
            if (locale.isEmpty()) {
                throw new ToolException("the language in an id is a tag such as nl");
            }
        }
        return new Uris(pieces.get(0), locale, pieces.size() > 2 ? part(pieces.get(2)) : 1);
    }

    /** The address of a translation. */
    static String of(ServedTranslation served) {
        return ArticleUrls.STANDARD.of(
                served.translation().article(), served.translation().locale());
    }

    /** The id of a translation. */
    static String id(ServedTranslation served) {
        return served.translation().article() + "/"
                + served.translation().locale().toLanguageTag();
    }

    private static int part(String text) throws ToolException {
        if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new ToolException("the part in an id is a number from 1");
        }
        return Integer.parseInt(text);
    }
}
