package io.github.remedium.internal.language;

import java.util.Locale;
import java.util.Optional;

/**
 * The language a text seems to be in.
 *
 * @param best the language that fits best, absent where none fits at all
 * @param clear whether it fits so much better than the next that it needs no warning
 * @param overwhelming whether the text is long enough and plain enough to speak against a name that says otherwise
 */
public record LanguageGuess(Optional<Locale> best, boolean clear, boolean overwhelming) {

    static final LanguageGuess NONE = new LanguageGuess(Optional.empty(), false, false);

    /** Whether the text may well be in the language of this locale. */
    public boolean agrees(Locale locale) {
        return best.isPresent() && best.get().getLanguage().equals(locale.getLanguage());
    }

    /** Whether the text is certainly in another language. */
    public boolean contradicts(Locale locale) {
        return overwhelming && !agrees(locale);
    }
}
