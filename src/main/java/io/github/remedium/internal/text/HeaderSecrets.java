package io.github.remedium.internal.text;

import java.util.Locale;
import java.util.Set;

/** Finds credentials in headers of HTTP, and behind the name of their scheme wherever it stands. */
final class HeaderSecrets {

    /** Schemes whose name alone says that credentials follow. */
    private static final Set<String> SCHEMES = Set.of("bearer", "basic", "digest", "negotiate", "ntlm", "hawk", "ssws");

    /** What a cookie says beside its value. */
    private static final Set<String> ATTRIBUTES =
            Set.of("path", "domain", "expires", "max-age", "samesite", "version", "comment", "priority");

    private static final int SHORTEST = 6;

    private final String text;
    private final MaskedText masked;

    HeaderSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
    }

    /** Masks what a header says; where to go on. */
    int value(SecretName.Kind kind, int from, int nameStart) {
        String mark = SecretValue.quoteAt(text, from);
        int start = from + mark.length();
        int end = mark.isEmpty()
                ? lineEnd(start, nameStart)
                : SecretValue.at(text, from).end();
        if (kind == SecretName.Kind.COOKIE) {
            cookies(start, end);
        } else {
            authorization(start, end);
        }
        return Math.max(end, start);
    }

    /** To the end of the line, or to the quotation mark that stands before the header. */
    private int lineEnd(int from, int nameStart) {
        char opened = nameStart > 0 ? text.charAt(nameStart - 1) : ' ';
        boolean quoted = SecretValue.isQuote(opened);
        int i = from;
        while (i < text.length()
                && !PairSyntax.isLineEnd(text.charAt(i))
                && !(quoted && text.charAt(i) == opened)
                && !(text.charAt(i) == '\\' && (text.startsWith("\\n", i) || text.startsWith("\\r", i)))) {
            i++;
        }
        return i;
    }

    private void authorization(int start, int end) {
        int word = wordEnd(start, end);
        int second = PairSyntax.blanks(text, word);
        String first = text.substring(start, word);
        if (second >= end || second == word) {
            if (!Plausible.isPlain(first) && !SCHEMES.contains(first.toLowerCase(Locale.ROOT)) && !isTemplate(first)) {
                masked.mask(start, Math.min(word, end));
            }
            return;
        }
        int last = wordEnd(second, end);
        String credentials = text.substring(second, last);
        boolean scheme = SCHEMES.contains(first.toLowerCase(Locale.ROOT));
        if (isTemplate(credentials)) {
            return;
        }
        int sign = credentials.indexOf('=');
        boolean pairs =
                sign > 0 && (sign < credentials.length() - 2 || (last < end && SecretValue.isQuote(text.charAt(last))));
        if (pairs) {
            masked.mask(second, end);
        } else if (scheme ? !Plausible.isPlain(credentials) : looksSecret(credentials)) {
            masked.mask(second, last);
        } else if (looksSecret(first)) {
            masked.mask(start, word);
        }
    }

    private void cookies(int start, int end) {
        boolean any = false;
        int i = start;
        while (i < end) {
            int stop = i;
            while (stop < end && text.charAt(stop) != ';') {
                stop++;
            }
            int sign = i;
            while (sign < stop && text.charAt(sign) != '=') {
                sign++;
            }
            String name = text.substring(i, Math.min(sign, i + 40)).strip().toLowerCase(Locale.ROOT);
            if (sign < stop && name.indexOf(' ') < 0 && !ATTRIBUTES.contains(name)) {
                masked.mask(sign + 1, stop);
                any = true;
            }
            i = stop + 1;
        }
        int word = wordEnd(start, end);
        if (!any && looksSecret(text.substring(start, word))) {
            masked.mask(start, word);
        }
    }

    /** Masks the credentials behind the name of a scheme, if this is one; where to go on. */
    int scheme(int start, int end) {
        if (end - start > 9 || !SCHEMES.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
            return end;
        }
        int from = PairSyntax.blanks(text, end);
        if (from == end && text.startsWith("%20", end)) {
            from = end + 3;
        }
        int stop = wordEnd(from, text.length());
        String word = text.substring(from, Math.min(stop, from + SecretValue.LONGEST));
        if (from > end && stop - from >= SHORTEST && looksSecret(word) && !isTemplate(word)) {
            masked.mask(from, stop);
            return stop;
        }
        return end;
    }

    private int wordEnd(int from, int end) {
        int i = from;
        while (i < end
                && !Character.isWhitespace(text.charAt(i))
                && !SecretValue.isQuote(text.charAt(i))
                && ",;<)]}\\".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }

    private static boolean isTemplate(String word) {
        return word.isEmpty()
                || "<{$%*[".indexOf(word.charAt(0)) >= 0
                || word.startsWith("xxx")
                || word.endsWith("...");
    }

    /** With digits, or capitals between small letters: no English word behind "basic" looks like this. */
    private static boolean looksSecret(String word) {
        boolean digit = false;
        boolean capital = false;
        boolean small = false;
        boolean sign = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            digit |= c >= '0' && c <= '9';
            capital |= i > 0 && Character.isUpperCase(c);
            small |= Character.isLowerCase(c);
            sign |= c == '=' && i < word.length() - 2;
        }
        return word.length() >= SHORTEST
                && !sign
                && ((digit && (small || capital) && word.length() >= 8)
                        || (capital && small && word.length() >= 8)
                        || word.length() >= 24);
    }
}
