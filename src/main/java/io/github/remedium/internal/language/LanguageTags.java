package io.github.remedium.internal.language;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads language tags as people write them. */
public final class LanguageTags {

    private LanguageTags() {}

    /**
     * The locale of a BCP 47 tag such as {@code nl-BE}. The underscores of Java and POSIX are taken for hyphens, and
     * what POSIX adds after a dot or an at sign is passed over: {@code nl_BE.UTF-8}.
     *
     * @return the locale, absent for what is no well-formed tag
     */
    public static Optional<Locale> parse(String tag) {
        String trimmed = tag.strip();
        int end = 0;
        while (end < trimmed.length() && trimmed.charAt(end) != '.' && trimmed.charAt(end) != '@') {
            end++;
        }
        String hyphens = trimmed.substring(0, end).replace('_', '-');
        if (hyphens.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Locale.Builder().setLanguageTag(hyphens).build());
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
