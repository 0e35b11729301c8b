package io.github.remedium.internal.text;

import java.util.Set;

/** Finds the values of names such as password and token, in whatever notation a name and its value are written. */
final class NamedSecrets {

    /** Words before a name that belong to the notation and not to a sentence. */
    private static final Set<String> DECLARES = Set.of(
            "export", "set", "setx", "env", "let", "var", "const", "val", "string", "final", "private", "public",
            "static", "declare", "local", "arg", "char", "str", "and", "with", "or", "en", "y", "und", "et", "met",
            "con", "mit", "avec");

    private final String text;
    private final MaskedText masked;
    private final HeaderSecrets headers;

    NamedSecrets(String text, MaskedText masked) {
        this.text = text;
        this.masked = masked;
        this.headers = new HeaderSecrets(text, masked);
    }

    /** Masks all of them. */
    void find() {
        int i = 0;
        while (i < text.length()) {
            if (!SecretValue.isNameChar(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            while (i < text.length() && SecretValue.isNameChar(text.charAt(i))) {
                i++;
            }
            i = Math.max(i, name(begin(start, i), i));
        }
    }

    /** Where a name begins: behind the rest of an escaped character. */
    private int begin(int start, int end) {
        char before = start > 0 ? text.charAt(start - 1) : ' ';
        if (before == '\\' && end - start > 5 && text.charAt(start) == 'u') {
            return start + 5;
        }
        if (before == '\\' && end - start > 1 && "nrt".indexOf(text.charAt(start)) >= 0) {
            return start + 1;
        }
        return before == '%' && end - start > 2 ? start + 2 : start;
    }

    /** Masks what belongs to a name; where to go on. */
    private int name(int start, int end) {
        SecretName.Kind kind = SecretName.of(text, start, end);
        if (kind == SecretName.Kind.NONE && end - start > 2 && text.charAt(end - 1) == 's') {
            return several(start, end);
        }
        if (kind == SecretName.Kind.NONE) {
            return sqlPassword(start, end) ? blankValue(end) : headers.scheme(start, end);
        }
        PairSyntax.Found found = PairSyntax.of(text, start, end);
        if (found.link() == PairSyntax.Link.NONE || found.value() >= text.length()) {
            return headers.scheme(start, end);
        }
        if (kind == SecretName.Kind.AUTHORIZATION || kind == SecretName.Kind.COOKIE) {
            return headers.value(kind, found.value(), start);
        }
        if (found.link() == PairSyntax.Link.BLANK && (kind != SecretName.Kind.PASSWORD || isQuoted(start))) {
            return end;
        }
        if (text.charAt(found.value()) == '[') {
            return list(found.value() + 1, end);
        }
        return value(kind, found, start, end);
    }

    /** A name in the plural, with a list. */
    private int several(int start, int end) {
        PairSyntax.Found found = PairSyntax.of(text, start, end);
        boolean list = found.link() != PairSyntax.Link.NONE
                && found.value() < text.length()
                && text.charAt(found.value()) == '['
                && SecretName.of(text, start, end - 1).compareTo(SecretName.Kind.TOKEN) >= 0;
        return list ? list(found.value() + 1, end) : end;
    }

    private int value(SecretName.Kind kind, PairSyntax.Found found, int start, int end) {
        SecretValue value = SecretValue.at(text, found.value());
        if (start > 0 && (text.charAt(start - 1) == '?' || text.charAt(start - 1) == '&')) {
            value = value.asQuoted();
        }
        boolean option = text.charAt(start) == '-' && found.link() == PairSyntax.Link.STRUCTURE;
        if (option && value.end() > value.start() && text.charAt(value.start()) == '-') {
            return end;
        }
        boolean far = value.end() - value.start() > SecretValue.LONGEST;
        String word = text.substring(value.start(), far ? value.start() + SecretValue.LONGEST : value.end());
        String before = isQuoted(start) ? "" : SecretName.wordBefore(text, start);
        before = DECLARES.contains(before) ? "" : before;
        if (far && value.quoted() && word.indexOf(' ') >= 0) {
            return end;
        }
        int scheme = headers.scheme(value.start(), wordEnd(value.start()));
        if (scheme > wordEnd(value.start())) {
            return scheme;
        }
        if (Plausible.isSecret(kind, word, value, found.link(), before, isCapitals(start, end))) {
            masked.mask(value.start(), value.end());
            return Math.max(end, value.next());
        }
        return far ? value.next() : end;
    }

    /** A list of values in quotation marks. */
    private int list(int from, int nameEnd) {
        int i = from;
        while (i < text.length()) {
            while (i < text.length() && (Character.isWhitespace(text.charAt(i)) || text.charAt(i) == ',')) {
                i++;
            }
            if (i >= text.length() || SecretValue.quoteAt(text, i).isEmpty()) {
                return Math.max(nameEnd, i);
            }
            SecretValue value = SecretValue.at(text, i);
            String word = text.substring(value.start(), value.end());
            if (word.indexOf(' ') < 0
                    && Plausible.isSecret(SecretName.Kind.PASSWORD, word, value, PairSyntax.Link.ASSIGNS, "", false)) {
                masked.mask(value.start(), value.end());
            }
            i = Math.max(i + 1, value.next());
        }
        return i;
    }

    /** The BY of IDENTIFIED BY, in SQL. */
    private boolean sqlPassword(int start, int end) {
        return end - start == 2
                && text.regionMatches(true, start, "by", 0, 2)
                && SecretName.wordBefore(text, start).equals("identified");
    }

    private int blankValue(int end) {
        SecretValue value = SecretValue.at(text, PairSyntax.blanks(text, end));
        masked.mask(value.start(), value.end());
        return Math.max(end, value.next());
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && SecretValue.isNameChar(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean isCapitals(int start, int end) {
        return text.substring(start, end).chars().allMatch(Character::isUpperCase);
    }

    private boolean isQuoted(int start) {
        return start > 0 && (SecretValue.isQuote(text.charAt(start - 1)) || text.charAt(start - 1) == ';');
    }
}
