package io.github.remedium.locale;

import java.util.Locale;
import java.util.Optional;

/**
 * Which locale was requested, which is served, and how they relate. Immutable.
 *
 * @param requested the locale that was asked for; empty if none was
 * @param served the locale that is served
 * @param fit how the two relate
 */
public record LocaleChoice(Optional<Locale> requested, Locale served, Fit fit) {

    /** How the served locale relates to the requested one. */
    public enum Fit {
        /** No locale was requested. The first configured fallback that exists is served, else the first by tag. */
        UNASKED,
        /** The same locale, or the same language where one of the two has no region: nl and nl-NL. */
        EXACT,
        /** The same language and script, another region: nl-BE and nl-NL. */
        OTHER_REGION,
        /** Another language or script that its readers can read according to CLDR: ca and es. */
        RELATED_LANGUAGE,
        /** None of these: a configured fallback is served, else the first locale by tag. */
        FALLBACK
    }
}
