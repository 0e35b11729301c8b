package io.github.remedium.locale;

/** How a served locale relates to the one that was asked for. */
public enum LocaleFit {
    /** Nobody asked for a locale; the first of the configured fallbacks that exists, else the first by tag. */
    UNASKED,
    /** The very locale, or the same language with no region on one side. */
    EXACT,
    /** The same language and script of another region: nl-BE and nl-NL. */
    OTHER_REGION,
    /** Another language or script that readers of the asked one are known to read, as CLDR says: ca and es. */
    RELATED_LANGUAGE,
    /** None of these; the configured fallbacks decided. */
    FALLBACK
}
