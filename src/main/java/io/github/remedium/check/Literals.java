package io.github.remedium.check;

import java.util.LinkedHashSet;
import java.util.Set;

/** Recognises what no translation may change. */
final class Literals {

    private static final int MIN_CHARS = 3;
    private static final int MAX_CHARS = 60;
    private static final int MIN_DIGITS = 3;

    private Literals() {}

    /** Whether a code span is one thing to be typed or recognised, rather than words in code's clothing. */
    static boolean isCode(String span) {
        if (span.length() < MIN_CHARS
                || span.length() > MAX_CHARS
                || span.chars().anyMatch(Character::isWhitespace)) {
            return false;
        }
        return span.chars().anyMatch(c -> !Character.isLetter(c))
                && span.chars().anyMatch(Character::isLetterOrDigit);
    }

    /** Error codes in running text: capitals, a hyphen perhaps, and at least three digits: {@code INT-150012}. */
    static Set<String> inProse(String text) {
        Set<String> codes = new LinkedHashSet<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isPart(text.charAt(i))) {
                i++;
            }
            if (i - start <= MAX_CHARS && isErrorCode(text, start, i)) {
                codes.add(text.substring(start, i));
            }
            i = Math.max(i, start + 1);
        }
        return codes;
    }

    private static boolean isErrorCode(String text, int start, int end) {
        int i = start;
        while (i < end && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
            i++;
        }
        if (i - start < 2) {
            return false;
        }
        if (i < end && (text.charAt(i) == '-' || text.charAt(i) == '_')) {
            i++;
        }
        int digits = i;
        while (i < end && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i == end && i - digits >= MIN_DIGITS;
    }

    private static boolean isPart(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_';
    }
}
