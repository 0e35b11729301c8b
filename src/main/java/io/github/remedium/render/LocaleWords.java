package io.github.remedium.render;

import io.github.remedium.internal.Resources;
import io.github.remedium.locale.LocaleChoice;
import io.github.remedium.locale.LocaleChooser;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The word lists of all languages there are, read from the class path as UTF-8. Immutable. */
final class LocaleWords {

    private static final List<String> TRANSLATED = List.of("es", "it", "nl");

    private final Map<Locale, Words> words = new HashMap<>();

    LocaleWords() {
        Map<String, String> english = read("words.properties");
        words.put(Locale.ENGLISH, new Words(Locale.ENGLISH, english));
        for (String language : TRANSLATED) {
            Map<String, String> complete = new HashMap<>(english);
            complete.putAll(read("words_" + language + ".properties"));
            Locale locale = Locale.forLanguageTag(language);
            words.put(locale, new Words(locale, complete));
        }
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

    private static Map<String, String> read(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Resources.text("render/" + name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> read = new HashMap<>();
        properties.stringPropertyNames().forEach(key -> read.put(key, properties.getProperty(key)));
        return read;
    }
}
