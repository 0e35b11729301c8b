package io.github.remedium.internal.source;

import io.github.remedium.internal.language.LocaleTags;
import io.github.remedium.internal.text.ArticleNumber;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file says: {@code KA-05406.it.md} is article KA-05406 in Italian, {@code overview.it.md} only that
 * it is in Italian.
 *
 * <p>A number is told from words that happen to have digits in them, such as {@code office-365-notice}: its letters are
 * capitals, and it has four digits or begins with a zero, {@code KA-05406-empty-return}; where it is the whole name, five
 * digits are enough whatever the letters, {@code ka_05406}. A number that is missed costs nothing, since the path then
 * stands for the article; a word that is taken for one would make one article of several.
 *
 * @param stem the name without its extension and its language, as written
 * @param number the number in the name, in upper case
 * @param locale the language, where the name ends with one
 */
public record FileName(String stem, Optional<String> number, Optional<Locale> locale) {

    /** Letters and groups of digits, at the beginning of a name. The parts of it repeat without overlap. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\p{L}{0,10})([-_ ]?)([0-9]{1,18})((?:[-_ ][0-9]{1,18}){0,8})(?![\\p{L}0-9])");

    private static final int SHORTEST = 4;
    private static final int SURE = 5;
    private static final int LONGEST_LOWER_CASE = 4;

    public static FileName of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        for (int i = 1; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (c == '.' || c == '_' || c == '-') {
                String rest = stem.substring(0, i);
                String tag = stem.substring(i + 1);
                Optional<Locale> locale = LocaleTags.read(tag);
                if (locale.isPresent()
                        && (c == '.'
                                || LocaleTags.isUnmistakable(tag)
                                || number(rest).isPresent())) {
                    return new FileName(rest, number(rest), locale);
                }
            }
        }
        return new FileName(stem, number(stem), Optional.empty());
    }

    private static Optional<String> number(String stem) {
        String name = stem.strip();
        Matcher matcher = NUMBER.matcher(name);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String letters = matcher.group(1);
        boolean separated = !matcher.group(2).isEmpty();
        String digits = matcher.group(3);
        boolean whole = matcher.end() == name.length();
        boolean capitals = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
        boolean plenty = digits.length() >= SHORTEST || digits.charAt(0) == '0';
        boolean one = matcher.group(4).isEmpty() && digits.length() >= SURE;
        boolean known = letters.isEmpty()
                ? whole && one && !separated
                : (capitals && plenty && (separated || (whole && one)))
                        || (whole && one && letters.length() <= LONGEST_LOWER_CASE);
        return known ? Optional.of(ArticleNumber.normalised(name.substring(0, matcher.end()))) : Optional.empty();
    }
}
