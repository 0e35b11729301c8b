package io.github.remedium.render;

import java.util.Locale;
import java.util.Map;

/**
 * What Remedium itself says to a reader, in one language: the names of sections, reasons, questions.
 *
 * <p>Immutable and safe for any number of threads.
 */
final class Words {

    private final Locale locale;
    private final Map<String, String> words;

    Words(Locale locale, Map<String, String> words) {
        this.locale = locale;
        this.words = Map.copyOf(words);
    }

    /** The language they are in. */
    Locale locale() {
        return locale;
    }

    /**
     * The words for a key.
     *
     * @throws IllegalArgumentException if there are none
     */
    String get(String key) {
        String found = words.get(key);
        if (found == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return found;
    }

    /**
     * The words for a key with {@code {0}} and {@code {1}} filled in.
     *
     * @throws IllegalArgumentException if there are none
     */
    String get(String key, String first, String second) {
        String pattern = get(key);
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.startsWith("{0}", i) || pattern.startsWith("{1}", i)) {
                filled.append(pattern.charAt(i + 1) == '0' ? first : second);
                i += 2;
            } else {
                filled.append(pattern.charAt(i));
            }
        }
        return filled.toString();
    }

    /** The words for a constant: {@code reason.too-short}. */
    String get(String group, Enum<?> constant) {
        return get(group + "." + Keys.of(constant));
    }

    /** The name of a language, with its region: Spanish (Mexico); its tag where it has no name. */
    String language(Locale named) {
        String name = named.getDisplayName(locale);
        return name.isEmpty() ? named.toLanguageTag() : name;
    }

    /** A probability in words, and as a whole percentage rounded down: {@code very high (98 %)}. */
    String confidence(double confidence) {
        String key =
                confidence >= 0.95 ? "very-high" : confidence >= 0.8 ? "high" : confidence >= 0.5 ? "medium" : "low";
        return get("confidence." + key) + " (" + (int) Math.floor(confidence * 100) + " %)";
    }
}
