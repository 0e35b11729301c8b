package io.github.remedium.check;

import java.util.Locale;
import java.util.Objects;

/**
 * What another translation of the article has where a finding is, to be shown beside it. Immutable.
 *
 * @param locale the language of the other translation
 * @param place where it stands there
 * @param text its words; at most {@link Finding#MAX_TEXT} characters
 */
public record Sibling(Locale locale, Place place, String text) {

    /** Shortens the text. */
    public Sibling {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(place, "place");
        text = Finding.shortened(text);
    }
}
