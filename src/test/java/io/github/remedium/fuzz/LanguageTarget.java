package io.github.remedium.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.remedium.internal.language.HeadingVocabulary;
import io.github.remedium.internal.language.LanguageProfiles;
import io.github.remedium.internal.language.LanguageTags;
import io.github.remedium.internal.language.Languages;
import io.github.remedium.internal.language.LocaleTags;
import io.github.remedium.internal.language.Prose;
import io.github.remedium.internal.source.FileName;
import java.nio.charset.StandardCharsets;

/** Each line is tried as a heading, a language tag and a file name; all lines together have a language, or none. */
final class LanguageTarget implements Target {

    private final HeadingVocabulary headings;
    private final LanguageProfiles profiles;

    LanguageTarget() {
        Languages languages = Languages.shipped();
        this.headings = HeadingVocabulary.of(languages);
        this.profiles = LanguageProfiles.of(languages);
    }

    @Override
    public void feed(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        text.lines().limit(50).forEach(this::line);
        LanguageProfiles.Tally tally = profiles.tally();
        Prose.of(text, (words, length) -> {
            assertThat(length).isBetween(0, words.length);
            headings.languagesOf(new String(words, 0, length)).ifPresentOrElse(tally::heading, () -> {
                tally.prose(words, length);
            });
        });
        assertThat(tally.guess().best()).isNotNull();
    }

    private void line(String line) {
        assertThat(headings.kindOf(line)).isNotNull();
        assertThat(headings.stepNumber(line)).isGreaterThanOrEqualTo(-1);
        headings.saysArchived(line);
        LocaleTags.isUnmistakable(line);
        LocaleTags.read(line)
                .ifPresent(locale -> assertThat(locale.getLanguage()).isNotEmpty());
        LanguageTags.parse(line)
                .ifPresent(locale -> assertThat(locale.toLanguageTag()).isNotEmpty());
        assertThat(FileName.of("nl/" + line + ".md").stem()).isNotNull();
    }
}
