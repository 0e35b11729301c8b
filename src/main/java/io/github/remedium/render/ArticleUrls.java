package io.github.remedium.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where articles can be read, by a template with {@code {number}} and {@code {locale}} in it.
 *
 * @param template such as {@code https://kb.example/{locale}/{number}}
 */
public record ArticleUrls(String template) {

    /** Addresses that lead nowhere but name the article: {@code remedium://articles/{number}/{locale}}. */
    public static final ArticleUrls STANDARD = new ArticleUrls("remedium://articles/{number}/{locale}");

    /**
     * Checks the template.
     *
     * @throws IllegalArgumentException if it does not say where the number goes
     */
    public ArticleUrls {
        if (!template.contains("{number}")) {
            throw new IllegalArgumentException("a URL template needs {number} in it");
        }
    }

    /** Where a translation of an article can be read. */
    public String of(String number, Locale locale) {
        return template.replace("{number}", encoded(number)).replace("{locale}", encoded(locale.toLanguageTag()));
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
