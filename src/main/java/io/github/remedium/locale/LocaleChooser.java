package io.github.remedium.locale;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Chooses the language to serve from those there are. The rules are CLDR's: another region of the language before
 * another language that its readers read, and never a script they cannot be expected to read; where CLDR knows nothing
 * that fits, the configured fallbacks decide, and after them the order of the language tags.
 *
 * <p>Immutable and safe for any number of threads. {@link #among} prepares the choice among one set of locales and is
 * the fast way where many choices are made among the same ones.
 *
 * @see <a href="https://unicode.org/reports/tr35/tr35.html#LanguageMatching">UTS 35, language matching</a>
 */
public final class LocaleChooser {

    private static final LocaleChooser STANDARD = new LocaleChooser(List.of(Locale.ENGLISH));

    private final List<Locale> fallbacks;

    private LocaleChooser(List<Locale> fallbacks) {
        this.fallbacks = fallbacks;
    }

    /** Falls back to English, then to the first locale by tag. */
    public static LocaleChooser standard() {
        return STANDARD;
    }

    /** Falls back to these locales, in this order and in any region, then to the first locale by tag. */
    public static LocaleChooser withFallbacks(List<Locale> fallbacks) {
        return new LocaleChooser(List.copyOf(fallbacks));
    }

    /** The locales it falls back to, in order. */
    public List<Locale> fallbacks() {
        return fallbacks;
    }

    /**
     * The best of the available locales for a reader of the wanted one.
     *
     * @throws IllegalArgumentException if none is available
     */
    public LocaleChoice choose(Optional<Locale> wanted, Collection<Locale> available) {
        return among(available).choose(wanted);
    }

    /**
     * The best of the available locales for a reader of the wanted ones, the dearest first. See
     * {@link AvailableLocales#choose(List)}.
     *
     * @throws IllegalArgumentException if none is available
     */
    public LocaleChoice choose(List<Locale> wanted, Collection<Locale> available) {
        return among(available).choose(wanted);
    }

    /**
     * The choice among these locales, prepared; it takes some ten microseconds to make.
     *
     * @throws IllegalArgumentException if there is none
     */
    public AvailableLocales among(Collection<Locale> available) {
        return new AvailableLocales(available, fallbacks);
    }
}
