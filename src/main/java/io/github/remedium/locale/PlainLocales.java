package io.github.remedium.locale;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The choices that need no knowledge of languages, so that most programs never load the tables of CLDR: the reader's
 * language is written in one script, and at most one of the available locales has it. The choice is the one that CLDR's
 * language matching makes.
 */
final class PlainLocales {

    /** Languages that are written in one script, and whose readers CLDR sends to no other language. */
    private static final Set<String> PLAIN = Set.of("de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv");

    private PlainLocales() {}

    /** Whether the choice needs no knowledge of languages: at most one of the available locales comes into question. */
    static boolean decide(Locale wanted, List<Locale> available) {
        List<Locale> same = same(wanted, available);
        return PLAIN.contains(wanted.getLanguage())
                && isPlain(wanted)
                && (same.isEmpty() || (same.size() == 1 && isPlain(same.get(0))));
    }

    /** The choice, where it is plain; null where none of the locales fits. */
    static @Nullable LocaleChoice choose(Locale wanted, List<Locale> available) {
        List<Locale> same = same(wanted, available);
        if (same.isEmpty()) {
            return null;
        }
        Locale only = same.get(0);
        boolean sameRegion = wanted.getCountry().isEmpty()
                || only.getCountry().isEmpty()
                || wanted.getCountry().equals(only.getCountry());
        return new LocaleChoice(
                Optional.of(wanted), only, sameRegion ? LocaleChoice.Fit.EXACT : LocaleChoice.Fit.OTHER_REGION);
    }

    private static List<Locale> same(Locale wanted, List<Locale> available) {
        return available.stream()
                .filter(each -> each.getLanguage().equals(wanted.getLanguage()))
                .toList();
    }

    private static boolean isPlain(Locale locale) {
        return locale.getScript().isEmpty() && locale.getVariant().isEmpty() && !locale.hasExtensions();
    }
}
