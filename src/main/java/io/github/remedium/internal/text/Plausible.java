package io.github.remedium.internal.text;

import io.github.remedium.internal.Resources;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a value behind a name can be the secret, or is a word of a sentence, a placeholder or code. */
final class Plausible {

    private static final Set<String> PLAIN = Resources.lines("internal/text/plain-values.txt").stream()
            .filter(line -> !line.startsWith("#"))
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    /** Words that say which token of a text a parser means. */
    private static final Set<String> PARSED = Set.of(
            "unexpected",
            "invalid",
            "illegal",
            "unrecognized",
            "unknown",
            "expected",
            "missing",
            "bad",
            "next",
            "last",
            "current",
            "previous",
            "near",
            "found",
            "offending",
            "unmatched",
            "no",
            "stray");

    /** From so many characters on, a text that looks random is random. */
    private static final int RANDOM_LENGTH = 16;

    /** A variable of a shell. */
    private static final Pattern VARIABLE = Pattern.compile("[$](?:[A-Z0-9_]+|[a-z_][A-Za-z_]*)");

    private static final String SPECIAL = "!@#$%^*?~+=&";

    private Plausible() {}

    /**
     * Whether a value is secret.
     *
     * @param kind what the name says
     * @param value the text between the quotation marks, or the bare word
     * @param how how it is written
     * @param link what stands between it and the name
     * @param capitals whether the name is in capitals, as in a report of tests
     * @param before the word before the name in the same line, in small letters; empty where a name begins the line
     */
    static boolean isSecret(
            SecretName.Kind kind,
            String value,
            SecretValue how,
            PairSyntax.Link link,
            String before,
            boolean capitals) {
        String word = value.strip();
        if (word.isEmpty() || isPlaceholder(word) || isPlain(word) || isPlace(word)) {
            return false;
        }
        boolean number = word.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
        if (kind == SecretName.Kind.CODE) {
            return number && word.length() >= 4 && word.length() <= 10;
        }
        if (how.quoted() ? isSentence(word) : isCode(word)) {
            return false;
        }
        if (kind == SecretName.Kind.KEY) {
            return looksRandom(word) && !isUuid(word);
        }
        if (number) {
            return word.length() >= (kind == SecretName.Kind.PASSWORD ? 3 : 6)
                    && !(how.followed() && word.length() < 6);
        }
        if (kind == SecretName.Kind.TOKEN && link != PairSyntax.Link.ASSIGNS && PARSED.contains(before)) {
            return looksRandom(word);
        }
        if (kind == SecretName.Kind.TOKEN && link == PairSyntax.Link.COLON && capitals && !how.quoted()) {
            return looksChosen(word);
        }
        boolean sure = link == PairSyntax.Link.ASSIGNS || link == PairSyntax.Link.STRUCTURE || how.quoted();
        if (sure || looksChosen(word)) {
            return true;
        }
        return !how.followed() && (kind == SecretName.Kind.PASSWORD || before.isEmpty());
    }

    /** A word for what is not there, or a word of a sentence. */
    static boolean isPlain(String word) {
        int end = word.length();
        while (end > 0 && ".,;:!?)".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = 0;
        while (start < end && "([{".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return start == end
                || PLAIN.contains(
                        word.substring(start, end).toLowerCase(Locale.ROOT).replaceAll("[\\])}]+$", ""));
    }

    /** What a template, a shell or a log filter puts in place of a secret. */
    static boolean isPlaceholder(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        char first = word.charAt(0);
        char last = word.charAt(word.length() - 1);
        if (word.chars().distinct().count() == 1 && "*x•.-_?#0".indexOf(Character.toLowerCase(first)) >= 0) {
            return true;
        }
        boolean enclosed = (first == '<' && last == '>')
                || (first == '{' && last == '}')
                || (first == '[' && last == ']')
                || (first == '%' && last == '%' && word.length() > 2)
                || word.startsWith("${")
                || word.startsWith("$(")
                || word.startsWith("{{")
                || word.startsWith("#{")
                || word.startsWith("@{")
                || word.startsWith("%(")
                || word.startsWith("&lt;")
                || word.startsWith("<")
                || word.equals("%s")
                || word.equals("%d")
                || word.equals("%v");
        boolean variable = VARIABLE.matcher(word).matches();
        boolean yours = lower.startsWith("your")
                || lower.endsWith("_here")
                || lower.endsWith("-here")
                || lower.contains("redacted")
                || lower.contains("placeholder")
                || lower.startsWith("insert")
                || lower.startsWith("enter_")
                || lower.startsWith("***")
                || lower.startsWith("xxxx")
                || lower.startsWith("•••");
        return enclosed || variable || yours;
    }

    /** An address without a password in it, or the path of a file. */
    private static boolean isPlace(String word) {
        if (word.startsWith("http://") || word.startsWith("https://") || word.startsWith("file:")) {
            return true;
        }
        return word.matches("(?:[A-Za-z]:\\\\|~?/|\\./|\\.\\./)[\\w.@ -]*[\\\\/][\\w.@\\\\/ -]+")
                || word.matches("/[a-z]{2,}[\\w-]*");
    }

    /** A sentence about the value: several words, of which one only joins others. */
    private static boolean isSentence(String text) {
        String[] words = text.split("\\s+", 40);
        if (words.length < 2) {
            return false;
        }
        for (String word : words) {
            if (isPlain(word)) {
                return true;
            }
        }
        return false;
    }

    /** A call, a path of names, a name of a type: what programs assign. */
    private static boolean isCode(String word) {
        if ((word.indexOf('(') > 0 && Character.isLetter(word.charAt(0))) || word.endsWith("(")) {
            return true;
        }
        if (word.equals("new") || word.equals("await") || word.equals("this") || word.startsWith("@")) {
            return true;
        }
        return word.matches("(?:[A-Za-z_]+\\??\\.)+[A-Za-z_]+(?:\\[.*)?")
                || word.matches("[A-Za-z]+<[A-Za-z]+>?")
                || word.matches("Optional\\[.*|[A-Za-z]+\\[\\w*\\]?");
    }

    /** What people choose for a password: letters with digits or signs among them. */
    static boolean looksChosen(String text) {
        int end = text.length();
        while (end > 0 && ".,;:!?".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = text.substring(0, end);
        boolean letter = false;
        boolean digit = false;
        boolean sign = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            letter |= Character.isLetter(c);
            digit |= c >= '0' && c <= '9';
            sign |= i > 0 && SPECIAL.indexOf(c) >= 0;
        }
        return word.length() >= 5 && letter && (digit || sign);
    }

    /** Long, and with digits between letters or capitals between small ones. */
    static boolean looksRandom(String word) {
        int changes = 0;
        int last = -1;
        boolean digit = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int kind = c >= '0' && c <= '9' ? 0 : Character.isUpperCase(c) ? 1 : Character.isLetter(c) ? 2 : 3;
            digit |= kind == 0;
            changes += last >= 0 && kind != last ? 1 : 0;
            last = kind;
        }
        return word.length() >= RANDOM_LENGTH && digit && changes >= 3;
    }

    private static boolean isUuid(String word) {
        return word.matches("\\{?[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}}?") || word.startsWith("S-1-");
    }
}
