package io.github.remedium.check;

import io.github.remedium.internal.parity.Literal;
import io.github.remedium.internal.parity.Piece;
import io.github.remedium.internal.text.Folding;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How often a text has each literal. Identifiers and code are looked for in the text itself, so that it does not matter
 * whether a translation writes them as code, or makes a compound word of them.
 */
final class LiteralCounts {

    /**
     * What is counted.
     *
     * @param kind the kind of literal; code and names are one kind
     * @param text the key of the literal
     */
    record Key(Literal.Kind kind, String text) {
        static Key of(Literal literal) {
            boolean code = literal.kind() == Literal.Kind.CODE;
            return new Key(code ? Literal.Kind.NAME : literal.kind(), literal.key());
        }
    }

    private static final int LONG_NUMBER = 5;
    private static final Pattern ANGLES = Pattern.compile("<[^<>]{1,60}>");
    private static final Pattern LARGE = Pattern.compile("\\d\\s?([\u4e07\u842c\u5104\u4ebf\ub9cc]|[kK]\\b)");

    private final String text;
    private final Map<Key, Literal> literals = new LinkedHashMap<>();
    private final Map<Key, Integer> counts = new HashMap<>();

    private LiteralCounts(String text) {
        this.text = text;
    }

    /** Of one piece. */
    static LiteralCounts of(Piece piece) {
        LiteralCounts counts = new LiteralCounts(piece.text());
        counts.add(piece);
        return counts;
    }

    /** Of a whole translation. */
    static LiteralCounts of(List<Piece> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append('\n').append(piece.text()));
        LiteralCounts counts = new LiteralCounts(text.toString());
        pieces.forEach(counts::add);
        return counts;
    }

    private void add(Piece piece) {
        for (Literal literal : piece.literals()) {
            if (literal.kind() != Literal.Kind.QUOTED) {
                Key key = Key.of(literal);
                literals.putIfAbsent(key, literal);
                counts.merge(key, 1, Integer::sum);
            }
        }
    }

    /** The literals that it has, in reading order. */
    Map<Key, Literal> literals() {
        return literals;
    }

    /** How often it has a literal. */
    int count(Key key) {
        return switch (key.kind()) {
            case NAME, PLACEHOLDER -> occurrences(key.text());
            case VERSION -> Math.max(counts.getOrDefault(key, 0), occurrences(key.text()));
            default -> counts.getOrDefault(key, 0);
        };
    }

    /** Whether the year of a date and another of its numbers are there: the month may be a word. */
    boolean hasDate(Literal date) {
        int there = 0;
        for (String number : date.key().split("-", -1)) {
            there += occurrences(number) > 0 || occurrences("0" + number) > 0 ? 1 : 0;
        }
        return there >= 2;
    }

    /** Whether a name is there in other capitals, with other accents or with spaces in it. */
    boolean hasFolded(String name) {
        return squeezed(text).contains(squeezed(name));
    }

    private static String squeezed(String text) {
        return Folding.fold(text).replaceAll("[\\s\u00a0-]", "");
    }

    /** Whether it counts in ten thousands, as Chinese, Japanese and Korean do, or in thousands with a k. */
    boolean hasLargeNumbers() {
        return LARGE.matcher(text).find();
    }

    /** Whether a name is there so many times, but runs into the word before or behind it. */
    boolean isGlued(Key key, int times) {
        if (key.kind() != Literal.Kind.NAME) {
            return false;
        }
        int there = 0;
        for (int at = text.indexOf(key.text()); at >= 0; at = text.indexOf(key.text(), at + 1)) {
            there++;
        }
        return there >= times;
    }

    /** Whether the digits of a number are there once more, as a part of something else: {@code mid-2020}. */
    boolean hasDigits(Key number) {
        if (number.kind() != Literal.Kind.NUMBER) {
            return false;
        }
        int there = 0;
        String digits = number.text();
        for (int at = text.indexOf(digits); at >= 0; at = text.indexOf(digits, at + digits.length())) {
            there += isDigit(at - 1) || isDigit(at + digits.length()) ? 0 : 1;
        }
        // What reads as one large number may be an address whose parts are parted by spaces.
        return there > counts.getOrDefault(number, 0)
                || (digits.length() >= LONG_NUMBER
                        && text.replaceAll("[.,\\s]", "").contains(digits));
    }

    /** How many pairs of angle brackets it has: placeholders, also translated ones. */
    int angles() {
        return (int) ANGLES.matcher(text).results().count();
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && Character.isDigit(text.charAt(at));
    }

    private int occurrences(String name) {
        int count = 0;
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            if (isFree(at - 1, name.charAt(0)) && isFree(at + name.length(), name.charAt(name.length() - 1))) {
                count++;
            }
        }
        return count;
    }

    /** Whether the word does not go on here. */
    private boolean isFree(int at, char edge) {
        if (at < 0 || at >= text.length() || !Character.isLetterOrDigit(edge)) {
            return true;
        }
        char c = text.charAt(at);
        boolean version = Character.isDigit(edge) && (c == 'v' || c == 'V');
        return version || c >= 0x80 || !Character.isLetterOrDigit(c);
    }
}
