package io.github.remedium.internal.source;

import io.github.remedium.internal.language.LocaleTags;
import java.util.Locale;
import java.util.Optional;

/**
 * What the name of a file says: {@code KA-05406.it.md} is article KA-05406 in Italian.
 *
 * @param number the number of the article in upper case; the whole name where no number is in it
 * @param certain whether the name is one that numbers look like, so that nothing was assumed
 * @param locale the language, where the name ends with one
 */
public record FileName(String number, boolean certain, Optional<Locale> locale) {

    public static FileName of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        for (int i = 1; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (c == '.' || c == '_' || c == '-') {
                String rest = stem.substring(0, i);
                Optional<Locale> locale = LocaleTags.read(stem.substring(i + 1));
                if (locale.isPresent() && (c == '.' || hasDigit(rest))) {
                    return of(rest, locale);
                }
            }
        }
        return of(stem, Optional.empty());
    }

    private static FileName of(String stem, Optional<Locale> locale) {
        String trimmed = stem.strip();
        int end = numberEnd(trimmed);
        if (end > 0) {
            return new FileName(normalised(trimmed.substring(0, end)), true, locale);
        }
        return new FileName(normalised(trimmed), false, locale);
    }

    /** A number as it is compared and shown: in upper case, with {@code -} where a name has another separator. */
    public static String normalised(String number) {
        return number.strip().toUpperCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** The end of letters and groups of digits at the beginning, {@code KA-05406}; 0 where the name has no such form. */
    private static int numberEnd(String name) {
        int at = 0;
        while (at < name.length() && Character.isLetter(name.charAt(at))) {
            at++;
        }
        if (at > 10) {
            return 0;
        }
        int end = 0;
        int digits = at;
        while (digits < name.length()) {
            int from = isSeparator(name.charAt(digits)) && digits > 0 ? digits + 1 : digits;
            int to = from;
            while (to < name.length() && name.charAt(to) >= '0' && name.charAt(to) <= '9') {
                to++;
            }
            if (to == from) {
                break;
            }
            end = to;
            digits = to;
        }
        boolean whole = end == name.length() || (end > 0 && !Character.isLetterOrDigit(name.charAt(end)));
        return whole && (at > 0 || end == name.length()) ? end : 0;
    }

    private static boolean isSeparator(char c) {
        return c == '-' || c == '_' || c == ' ';
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(c -> c >= '0' && c <= '9');
    }
}
