package io.github.remedium.check;

import java.util.Locale;

/** What is looked for. */
public enum Rule {
    /** An article is not there in a language that most articles are in. */
    MISSING_TRANSLATION("An article is missing in a language that most articles are in"),
    /** A translation lacks a section that most of its siblings have. */
    MISSING_SECTION("A translation lacks a section that its siblings have"),
    /** A translation has another number of resolution steps than most of its siblings. */
    STEP_COUNT("A translation has another number of steps than its siblings"),
    /** A translation lacks a code span or error code that most of its siblings have. */
    LOST_CODE("A code span or error code was lost in translation"),
    /** Two languages of an article have one text. */
    UNTRANSLATED("A section has the same text in two languages"),
    /** Two articles have one title in one language. */
    DUPLICATE_TITLE("Two articles have the same title");

    private final String description;

    Rule(String description) {
        this.description = description;
    }

    /** Its name in reports: {@code missing-translation}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is about, in a sentence without its full stop. */
    public String description() {
        return description;
    }
}
