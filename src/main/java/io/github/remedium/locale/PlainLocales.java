package io.github.remedium.locale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The choices that need no knowledge of languages, so that most programs never load the tables of CLDR: the reader's
 * language is written in one script, and exactly one of the available locales has it. The choice is the one that CLDR's
 * language matching makes.
 */
final class PlainLocales {

    /** Languages that are written in one script, and whose readers CLDR sends to no other language. */
    private static final Set<String> PLAIN = Set.of("de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv");

    private PlainLocales() {}

    /** The choice, or null where it is not plain. */
    static @Nullable LocaleChoice choose(Locale wanted, List<Locale> available) {
        if (!isPlain(wanted) || !PLAIN.contains(wanted.getLanguage())) {
            return null;
        }
        Locale only = null;
        for (Locale each : available) {
            if (each.getLanguage().equals(wanted.getLanguage())) {
                if (only != null) {
                    return null;
                }
                only = each;
            }
        }
        if (only == null || !isPlain(only)) {
            return null;
        }
        boolean sameRegion = wanted.getCountry().isEmpty()
                || only.getCountry().isEmpty()
                || wanted.getCountry().equals(only.getCountry());
        return new LocaleChoice(
                Optional.of(wanted), only, sameRegion ? LocaleChoice.Fit.EXACT : LocaleChoice.Fit.OTHER_REGION);
    }

    private static boolean isPlain(Locale locale) {
        return locale.getScript().isEmpty() && locale.getVariant().isEmpty() && !locale.hasExtensions();
    }
}
