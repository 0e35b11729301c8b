package io.github.remedium.render;

import io.github.remedium.internal.language.Languages;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The word lists of all languages that have one; what a list lacks is taken from the English one. Immutable. */
final class LocaleWords {

    private final Map<Locale, Words> words = new HashMap<>();

    LocaleWords(Languages languages) {
        languages.words("answers.properties").forEach((tag, own) -> {
            Locale locale = Locale.forLanguageTag(tag);
            words.put(locale, new Words(locale, own));
        });
    }

    /** The words for the first of these readers whose language there is, else English. */
    Words words(List<Locale> readers) {
        for (Locale reader : readers) {
            // Nearly every reader asks for one of the languages by its plain name or with a region.
            Words exact = words.get(Locale.forLanguageTag(reader.getLanguage()));
            if (exact != null) {
                return exact;
            }
            LocaleChoice choice = LocaleChooser.standard().choose(List.of(reader), words.keySet());
            if (choice.fit() != LocaleChoice.Fit.FALLBACK) {
                return known(choice.served());
            }
        }
        return known(Locale.ENGLISH);
    }

    private Words known(Locale locale) {
        Words known = words.get(locale);
        if (known == null) {
            throw new IllegalStateException("no words in " + locale);
        }
        return known;
    }
}
