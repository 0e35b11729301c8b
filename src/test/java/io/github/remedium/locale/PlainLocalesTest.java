package io.github.remedium.locale;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.LocaleMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Holds the short way to a choice beside the tables of CLDR. */
class PlainLocalesTest {

    private static final String[] LANGUAGES = {
        "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "sv", "ca", "gl", "da", "nb", "nn", "af", "gsw", "zh",
        "sr", "lb", "fy", "ko", "br", "cy", "eu", "oc", "co", "sc", "szl", "csb", "fo", "ryu", "id", "uk", "ru"
    };
    private static final String[] REGIONS = {
        "", "", "DE", "AT", "CH", "US", "GB", "AU", "IN", "ES", "MX", "AR", "FR", "CA", "BE", "NL", "SR", "IT", "JP",
        "PL", "PT", "BR", "SE", "FI", "419", "001", "150", "ZA", "CN", "ZZ"
    };

    @Test
    void choosesAsTheTablesDo() {
        Random random = new Random(17);
        int plain = 0;
        for (int round = 0; round < 40_000; round++) {
            List<Locale> available = new ArrayList<>();
            for (int i = 1 + random.nextInt(6); i > 0; i--) {
                available.add(locale(random));
            }
            List<Locale> distinct = available.stream().distinct().toList();
            Locale wanted = locale(random);
            if (!PlainLocales.decide(wanted, distinct)) {
                continue;
            }
            plain++;
            Optional<LocaleChoice> choice = Optional.ofNullable(PlainLocales.choose(wanted, distinct));
            LocaleMatcher.Result result = LocaleMatcher.builder()
                    .setSupportedLocales(distinct)
                    .setNoDefaultLocale()
                    .build()
                    .getBestLocaleResult(List.of(wanted));
            assertThat(Optional.ofNullable(result.getSupportedLocale()))
                    .as("%s among %s", wanted, distinct)
                    .isEqualTo(choice.map(LocaleChoice::served));
            assertThat(choice.map(LocaleChoice::served).map(LanguageAndScript::of))
                    .as("%s among %s", wanted, distinct)
                    .isIn(Optional.empty(), Optional.of(LanguageAndScript.of(wanted)));
        }
        assertThat(plain).isGreaterThan(500);
    }

    private static Locale locale(Random random) {
        return new Locale.Builder()
                .setLanguage(LANGUAGES[random.nextInt(LANGUAGES.length)])
                .setRegion(REGIONS[random.nextInt(REGIONS.length)])
                .build();
    }
}
