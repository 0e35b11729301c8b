package io.github.remedium.check;

import io.github.remedium.internal.parity.Literal;

/** Which literal may stand where another was, and which are written as words in some languages. */
final class Likeness {

    private static final double ALIKE = 0.5;
    private static final int HALF_A_DAY = 1200;
    private static final int SMALL_DIGITS = 2;

    private Likeness() {}

    static boolean canStandFor(Literal other, Literal lost) {
        return isNumber(lost) ? isOfOneSort(other, lost) : alike(other.key(), lost.key());
    }

    static boolean isNumber(Literal literal) {
        return literal.kind() == Literal.Kind.NUMBER
                || literal.kind() == Literal.Kind.VERSION
                || literal.kind() == Literal.Kind.DATE;
    }

    /** Small numbers, times of day and units, which some languages write as words: they are only missed where others stand. */
    static boolean isOftenWords(Literal lost) {
        return lost.kind() == Literal.Kind.NUMBER
                && (lost.key().length() <= SMALL_DIGITS || !isPlain(lost) || isRound(lost));
    }

    static boolean isText(Literal literal) {
        return literal.kind() == Literal.Kind.NAME || literal.kind() == Literal.Kind.PLACEHOLDER;
    }

    /** Whether a number is a hundred, a thousand and the like. */
    private static boolean isRound(Literal number) {
        return number.key().chars().skip(1).allMatch(c -> c == '0');
    }

    private static boolean isPlain(Literal number) {
        return number.text().chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == ',');
    }

    /** Whether a number takes the place of another: of a number, not of a unit or a time of day. */
    private static boolean isOfOneSort(Literal a, Literal b) {
        boolean digits = Character.isDigit(a.key().charAt(0))
                == Character.isDigit(b.key().charAt(0));
        return digits
                && !isThousandfold(a, b)
                && !isThousandfold(b, a)
                && isPlain(a) == isPlain(b)
                && (isPlain(a) || !isHalfADayApart(a, b));
    }

    /** Whether one number is a thousand times another: the other may have a k behind it. */
    private static boolean isThousandfold(Literal a, Literal b) {
        return a.key().equals(b.key() + "000");
    }

    /** Whether two times of day are the same on a clock with twelve hours. */
    private static boolean isHalfADayApart(Literal a, Literal b) {
        boolean times = isTime(a) && isTime(b);
        return times && Math.abs(Integer.parseInt(a.key()) - Integer.parseInt(b.key())) == HALF_A_DAY;
    }

    private static boolean isTime(Literal number) {
        return number.text().matches("\\d{1,2}[:h]\\d{2}");
    }

    /** Whether two literals have the same beginning and end, and differ in less than half. */
    private static boolean alike(String a, String b) {
        int least = Math.min(a.length(), b.length());
        int begin = 0;
        while (begin < least && a.charAt(begin) == b.charAt(begin)) {
            begin++;
        }
        int end = 0;
        while (end < least - begin && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return begin + end >= ALIKE * Math.max(a.length(), b.length());
    }
}
