package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What holds for all HTML that is written: nothing but a few harmless tags, with harmless attributes. */
final class SafeHtml {

    private static final Pattern TAG =
            Pattern.compile("</?(?:article|p|h[1-6]|[uo]l|li|pre|code|blockquote|table|thead|tbody"
                    + "|tr|th|td|em|strong|b|a|img|br)((?: (?:lang|href|src|alt|start|title)=\"[^\"<>]*+\")*)>");
    private static final Pattern RUNS =
            Pattern.compile("(?i) (?:href|src)=\"[\\s\\p{Cntrl}]*(?!https?:|mailto:)[a-z+.-]*:");

    private SafeHtml() {}

    /** Fails unless the HTML is safe. */
    static void check(String html) {
        assertThat(TAG.matcher(html).replaceAll("")).doesNotContain("<").doesNotContain(">");
        assertThat(TAG.matcher(html).results().map(MatchResult::group))
                .noneMatch(tag -> RUNS.matcher(tag).find());
    }
}
