package io.github.remedium.match;

/** Stand-in. */
public final class MatchSettings {
    private MatchSettings() {}

    /** Standard. */
    public static MatchSettings standard() {
        return new MatchSettings();
    }
}
