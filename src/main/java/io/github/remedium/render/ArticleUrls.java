package io.github.remedium.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * Makes the address of an article from a template with {@code {number}} or {@code {path}} in it and, if you like,
 * {@code {locale}}. Number and path both stand for the number of an article; they differ for articles that have a path
 * for one: a slash in it becomes {@code %2F} in {@code {number}} and stays one in {@code {path}}. Immutable.
 *
 * @param template such as {@code https://kb.example/{locale}/{path}}
 */
public record ArticleUrls(String template) {

    /** Addresses that name an article but cannot be opened: {@code remedium://articles/{number}/{locale}}. */
    public static final ArticleUrls STANDARD = new ArticleUrls("remedium://articles/{number}/{locale}");

    /**
     * Checks the template.
     *
     * @throws IllegalArgumentException if neither {@code {number}} nor {@code {path}} is in it
     */
    public ArticleUrls {
        Objects.requireNonNull(template, "template");
        if (!template.contains("{number}") && !template.contains("{path}")) {
            throw new IllegalArgumentException("a URL template needs {number} or {path} in it");
        }
    }

    /**
     * The address of a translation.
     *
     * @param number the number of the article
     * @param locale the locale of the translation
     */
    public String of(String number, Locale locale) {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(locale, "locale");
        String segment = encoded(number);
        return template.replace("{number}", segment)
                .replace("{path}", segment.replace("%2F", "/"))
                .replace("{locale}", encoded(locale.toLanguageTag()));
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '.'
                    || c == '~';
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}
