package io.github.remedium.locale;

import com.ibm.icu.util.LocaleMatcher;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of locales that something exists in, prepared for choosing among them. Made by {@link LocaleChooser#among}.
 *
 * <p>Safe for any number of threads, and always answers alike; a choice takes about a microsecond.
 */
final class AvailableLocales {

    /** More wanted locales than this are not looked at; no reader lists that many. */
    private static final int MAX_WANTED = 50;

    private final List<Locale> locales;
    private final List<Locale> matchable;
    private final List<Locale> fallbacks;

    /** Made when it is first needed: preparing it takes longer than everything else. */
    private volatile @Nullable LocaleMatcher matcher;

    private volatile @Nullable Locale fallback;

    AvailableLocales(Collection<Locale> available, List<Locale> fallbacks) {
        if (available.isEmpty()) {
            throw new IllegalArgumentException("there is no locale to choose from");
        }
        locales = available.stream()
                .distinct()
                .sorted(Comparator.comparing(Locale::toLanguageTag))
                .toList();
        // Without a language, ICU would take "und" for English.
        matchable = locales.stream().filter(AvailableLocales::hasLanguage).toList();
        this.fallbacks = fallbacks;
    }

    /**
     * The best locale for a reader of these, the most wanted first, as an Accept-Language header lists them. The choice
     * names the wanted locale that led to it; where the fallbacks decided, the first one.
     */
    LocaleChoice choose(List<Locale> wanted) {
        if (wanted.isEmpty()) {
            return new LocaleChoice(Optional.empty(), fallback(), LocaleChoice.Fit.UNASKED);
        }
        Locale first = wanted.get(0);
        if (hasLanguage(first) && locales.contains(first)) {
            return new LocaleChoice(Optional.of(first), first, LocaleChoice.Fit.EXACT);
        }
        return Optional.ofNullable(matched(wanted))
                .orElseGet(() -> new LocaleChoice(Optional.of(first), fallback(), LocaleChoice.Fit.FALLBACK));
    }

    private @Nullable LocaleChoice matched(List<Locale> wanted) {
        List<Locale> known = wanted.stream()
                .filter(AvailableLocales::hasLanguage)
                .limit(MAX_WANTED)
                .toList();
        if (matchable.isEmpty() || known.isEmpty()) {
            return null;
        }
        if (known.size() == 1 && PlainLocales.decide(known.get(0), matchable)) {
            return PlainLocales.choose(known.get(0), matchable);
        }
        LocaleMatcher.Result result = matcher().getBestLocaleResult(known);
        Locale served = result.getSupportedLocale();
        Locale desired = result.getDesiredLocale();
        if (served == null || desired == null) {
            return null;
        }
        return new LocaleChoice(Optional.of(desired), served, fit(desired, served));
    }

    private LocaleMatcher matcher() {
        LocaleMatcher present = matcher;
        if (present == null) {
            present = LocaleMatcher.builder()
                    .setSupportedLocales(matchable)
                    .setNoDefaultLocale()
                    .build();
            matcher = present;
        }
        return present;
    }

    private Locale fallback() {
        Locale present = fallback;
        if (present == null) {
            present = found();
            fallback = present;
        }
        return present;
    }

    private Locale found() {
        for (Locale wanted : fallbacks) {
            LocaleChoice choice = matched(List.of(wanted));
            if (choice != null && choice.fit() != LocaleChoice.Fit.RELATED_LANGUAGE) {
                return choice.served();
            }
        }
        return matchable.isEmpty() ? locales.get(0) : matchable.get(0);
    }

    private static LocaleChoice.Fit fit(Locale desired, Locale served) {
        LanguageAndScript wanted = LanguageAndScript.of(desired);
        LanguageAndScript given = LanguageAndScript.of(served);
        if (!wanted.equals(given)) {
            return LocaleChoice.Fit.RELATED_LANGUAGE;
        }
        boolean sameRegion = desired.getCountry().isEmpty()
                || served.getCountry().isEmpty()
                || Objects.equals(desired.getCountry(), served.getCountry());
        return sameRegion ? LocaleChoice.Fit.EXACT : LocaleChoice.Fit.OTHER_REGION;
    }

    private static boolean hasLanguage(Locale locale) {
        return !locale.getLanguage().isEmpty();
    }
}
