package io.github.remedium.locale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.remedium.internal.language.LanguageTags;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class LocaleChooserTest {

    @TestFactory
    List<DynamicTest> everyCaseOfTheFile() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        LocaleChooser chooser = LocaleChooser.standard();
        for (String line : lines()) {
            if (line.startsWith("@fallbacks")) {
                chooser = LocaleChooser.withFallbacks(locales(line.substring("@fallbacks".length())));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                LocaleChooser current = chooser;
                tests.add(DynamicTest.dynamicTest(line, () -> check(current, line)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(60);
        return tests;
    }

    private static void check(LocaleChooser chooser, String line) {
        String[] parts = line.split(" >> ", -1);
        List<Locale> wanted = parts[0].equals("-") ? List.of() : locales(parts[0]);
        LocaleChoice choice = chooser.choose(wanted, locales(parts[1]));
        assertThat(choice.served().toLanguageTag() + " (" + choice.fit() + ")")
                .isEqualTo(locales(parts[2].substring(0, parts[2].indexOf(' ')))
                                .get(0)
                                .toLanguageTag()
                        + parts[2].substring(parts[2].indexOf(' ')));
    }

    @Test
    void namesTheWantedLocaleThatLedToTheChoice() {
        List<Locale> available = locales("es-ES, nl-NL");
        assertThat(LocaleChooser.standard()
                        .choose(locales("ko, nl-BE"), available)
                        .requested())
                .contains(Locale.forLanguageTag("nl-BE"));
        assertThat(LocaleChooser.standard().choose(locales("ko, ja"), available).requested())
                .contains(Locale.KOREAN);
        assertThat(LocaleChooser.standard().choose(Optional.empty(), available).requested())
                .isEmpty();
    }

    @Test
    void theOrderOfWhatIsAvailableDoesNotMatter() {
        assertThat(LocaleChooser.standard().choose(locales("ko"), locales("nl, it, es")))
                .isEqualTo(LocaleChooser.standard().choose(locales("ko"), locales("es, nl, it, nl")));
    }

    @Test
    void illFormedLocalesOfTheOldConstructorsDoNoHarm() {
        List<Locale> odd =
                List.of(new Locale("not a language", "nor a region"), new Locale("\ud800", ""), new Locale("", "NL"));
        assertThat(LocaleChooser.standard().choose(odd, locales("nl-NL, es")).served())
                .isEqualTo(Locale.forLanguageTag("es"));
        assertThat(LocaleChooser.standard().choose(locales("nl"), odd).served()).isIn(odd);
    }

    @Test
    void nothingAvailableIsAnError() {
        assertThatThrownBy(() -> LocaleChooser.standard().choose(Optional.empty(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void readsTagsAsPeopleWriteThem() {
        assertThat(LanguageTags.parse("nl_BE.UTF-8")).contains(Locale.forLanguageTag("nl-BE"));
        assertThat(LanguageTags.parse(" es-419 ")).contains(Locale.forLanguageTag("es-419"));
        assertThat(LanguageTags.parse("ca@valencia")).contains(Locale.forLanguageTag("ca"));
        assertThat(LanguageTags.parse("x-private")).isPresent();
        assertThat(LanguageTags.parse("")).isEmpty();
        assertThat(LanguageTags.parse("no language")).isEmpty();
        assertThat(LanguageTags.parse("nl--BE")).isEmpty();
        assertThat(LanguageTags.parse("\u001b[31m")).isEmpty();
    }

    private static List<Locale> locales(String tags) {
        return Arrays.stream(tags.split(",", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .map(Locale::forLanguageTag)
                .toList();
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = LocaleChooserTest.class.getResourceAsStream("locale-choices.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }
}
