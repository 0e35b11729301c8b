package io.github.remedium.locale;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/**
 * What decides whether a reader of one locale reads another: the language under its current name, and the script that
 * CLDR's likely subtags add where the locale names none.
 */
record LanguageAndScript(String language, String script) {

    static LanguageAndScript of(Locale locale) {
        ULocale canonical = ULocale.createCanonical(ULocale.forLocale(locale.stripExtensions()));
        ULocale likely = ULocale.addLikelySubtags(canonical);
        // Norwegian without more is Bokmål, under two names.
        String language = likely.getLanguage().equals("no") ? "nb" : likely.getLanguage();
        return new LanguageAndScript(language, likely.getScript());
    }
}
