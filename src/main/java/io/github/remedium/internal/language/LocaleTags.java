package io.github.remedium.internal.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names of folders, endings of file names and values of fields as locales: {@code nl}, {@code nl-NL}, {@code pt_BR},
 * {@code zh-Hans}, {@code es-419}. Only languages and countries of ISO 639 and ISO 3166 count.
 */
public final class LocaleTags {

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 11;

    private LocaleTags() {}

    public static Optional<Locale> read(String name) {
        if (name.length() < 2 || name.length() > LONGEST) {
            return Optional.empty();
        }
        String[] parts = name.replace('_', '-').split("-", -1);
        if (parts.length > 3 || !LANGUAGES.contains(parts[0].toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        Locale.Builder locale = new Locale.Builder().setLanguage(parts[0]);
        try {
            for (int i = 1; i < parts.length; i++) {
                if (parts[i].length() == 4 && i == 1) {
                    locale.setScript(parts[i]);
                } else if (i == parts.length - 1 && isRegion(parts[i])) {
                    locale.setRegion(parts[i]);
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(locale.build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /**
     * Whether a name can hardly mean anything but a locale: {@code nl-NL} and {@code zh-Hans}, but not {@code it}, which
     * may be a department, nor {@code no-no}.
     */
    public static boolean isUnmistakable(String name) {
        int separator = Math.max(name.indexOf('-'), name.indexOf('_'));
        if (separator != 2 || name.length() == 3) {
            return false;
        }
        char next = name.charAt(3);
        return Character.isLowerCase(name.charAt(0)) && (Character.isUpperCase(next) || Character.isDigit(next));
    }

    private static boolean isRegion(String part) {
        if (part.length() == 2) {
            return COUNTRIES.contains(part.toUpperCase(Locale.ROOT));
        }
        return part.length() == 3 && part.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
