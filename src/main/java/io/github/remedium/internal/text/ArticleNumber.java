package io.github.remedium.internal.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells a number that people call an article by from what else stands in fields named after numbers and ids. */
public final class ArticleNumber {

    private static final int LONGEST = 40;
    private static final int PLENTY_OF_DIGITS = 4;

    /** One word, or several with a sign between them. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9]+(?:[-_. ][\\p{L}0-9]+)*");

    /** What content management makes: a UUID, or as long a row of hexadecimal digits, not all of them decimal. */
    private static final Pattern GENERATED = Pattern.compile(
            "(?=[0-9]*[a-fA-F])(?=[a-fA-F]*[0-9])[0-9a-fA-F]{12,}|[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ArticleNumber() {}

    /**
     * The number that a field names, as it is shown. Absent where the value is none: an address, a generated id, or a
     * name made of words, such as {@code step-2}, which may be the id of many files.
     */
    public static Optional<String> of(String value) {
        String text = value.strip();
        boolean word = text.length() <= LONGEST
                && WORD.matcher(text).matches()
                && !GENERATED.matcher(text).matches();
        long digits = text.chars().filter(c -> c >= '0' && c <= '9').count();
        boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
        return word && digits > 0 && (capitals || digits >= PLENTY_OF_DIGITS)
                ? Optional.of(normalised(text))
                : Optional.empty();
    }

    /** A number as it is compared and shown: in upper case, with {@code -} where it has another separator. */
    public static String normalised(String number) {
        return number.strip().toUpperCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
