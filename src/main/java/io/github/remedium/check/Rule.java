package io.github.remedium.check;

import java.util.Locale;

/** What {@link Check} looks for. */
public enum Rule {
    /** An article is missing in a language that more than half of the articles have. */
    MISSING_TRANSLATION("An article is missing in a language that most articles are in"),
    /** A translation lacks a section that at least half of the translations of the article have. */
    MISSING_SECTION("A translation lacks a section that its siblings have"),
    /** A translation has another number of resolution steps than the other translations of the article. */
    STEP_COUNT("A translation has another number of steps than its siblings"),
    /** A translation lacks a code span or error code that at least half of the translations of the article have. */
    LOST_CODE("A code span or error code was lost in translation"),
    /** A section has the same text in two languages. */
    UNTRANSLATED("A section has the same text in two languages"),
    /** Two articles have the same title in the same language. */
    DUPLICATE_TITLE("Two articles have the same title");

    private final String description;

    Rule(String description) {
        this.description = description;
    }

    /** The name of the rule in reports: {@code missing-translation}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What the rule is about, as a sentence without the full stop. */
    public String description() {
        return description;
    }
}
