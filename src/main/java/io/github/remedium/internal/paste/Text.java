package io.github.remedium.internal.paste;

import java.util.Arrays;
import java.util.Locale;

/**
 * Characters and the small scans that all recognisers need. Terminal colour codes are written over with blanks, at the
 * same indexes, so that no recogniser meets them; {@link #hidden} tells where. Every scan stops at the bound it is given.
 */
final class Text {

    private static final char ESCAPE = '\u001b';

    /** Characters of a colour code at most. */
    private static final int LONGEST_ESCAPE = 24;

    final char[] chars;
    final int length;
    private final char[] original;

    private Text(char[] chars, char[] original, int length) {
        this.chars = chars;
        this.original = original;
        this.length = length;
    }

    static Text of(char[] original, int length) {
        char[] chars = original;
        for (int i = 0; i < length; i++) {
            if (original[i] == ESCAPE || (original[i] == '[' && isBareColour(original, i, length))) {
                if (chars == original) {
                    chars = Arrays.copyOf(original, length);
                }
                int end = escapeEnd(original, i, length);
                Arrays.fill(chars, i, end, ' ');
                i = end - 1;
            }
        }
        return new Text(chars, original, length);
    }

    /** {@code [31m} that lost the sign before it; not a duration in brackets. */
    private static boolean isBareColour(char[] text, int from, int length) {
        int end = escapeEnd(text, from, length);
        boolean number = end - from >= 3 && isDigit(text[from + 1]) && text[end - 1] == 'm';
        return number && end - from <= 9 && (end >= length || text[end] != ']');
    }

    private static int escapeEnd(char[] text, int from, int length) {
        int limit = Math.min(length, from + LONGEST_ESCAPE);
        int i = text[from] == ESCAPE ? from + 1 : from;
        if (i >= limit || text[i] != '[') {
            return from + 1;
        }
        i++;
        while (i < limit && (text[i] == ';' || text[i] == '?' || isDigit(text[i]))) {
            i++;
        }
        return i < limit && Character.isLetter(text[i]) ? i + 1 : i;
    }

    /** Whether a character was written over with a blank. */
    boolean hidden(int i) {
        return chars != original && chars[i] != original[i];
    }

    /** Whether the text as pasted has no blank here. */
    boolean inked(int i) {
        return !isBlank(original[i]);
    }

    char at(int i) {
        return chars[i];
    }

    /** The character, or 0 outside of the bounds. */
    char at(int i, int end) {
        return i >= 0 && i < end ? chars[i] : 0;
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029' || (c >= 128 && Character.isWhitespace(c));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isUpper(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 128 && Character.isUpperCase(c));
    }

    static boolean isLower(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 128 && Character.isLowerCase(c));
    }

    static boolean isLetter(char c) {
        return isUpper(c) || isLower(c) || (c >= 128 && Character.isLetter(c));
    }

    /** A letter, a digit or an underscore. */
    static boolean isWord(char c) {
        return c == '_' || isDigit(c) || isLetter(c);
    }

    int skipBlank(int from, int end) {
        int i = from;
        while (i < end && isBlank(chars[i])) {
            i++;
        }
        return i;
    }

    int trimEnd(int from, int end) {
        int i = end;
        while (i > from && isBlank(chars[i - 1])) {
            i--;
        }
        return i;
    }

    /** The end of the run without blanks that begins here. */
    int runEnd(int from, int end) {
        int i = from;
        while (i < end && !isBlank(chars[i])) {
            i++;
        }
        return i;
    }

    int wordEnd(int from, int end) {
        int i = from;
        while (i < end && isWord(chars[i])) {
            i++;
        }
        return i;
    }

    int digitsEnd(int from, int end) {
        int i = from;
        while (i < end && isDigit(chars[i])) {
            i++;
        }
        return i;
    }

    /** The index of a character, or -1. */
    int find(char c, int from, int end) {
        for (int i = from; i < end; i++) {
            if (chars[i] == c) {
                return i;
            }
        }
        return -1;
    }

    /** The index of a string, or -1. Strings are short constants. */
    int find(String what, int from, int end) {
        for (int i = from; i + what.length() <= end; i++) {
            if (chars[i] == what.charAt(0) && starts(what, i, end)) {
                return i;
            }
        }
        return -1;
    }

    boolean starts(String what, int at, int end) {
        if (at < 0 || at + what.length() > end) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            if (chars[at + i] != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** As {@link #starts}, with ASCII capitals as small letters; the string is in small letters. */
    boolean startsFolded(String what, int at, int end) {
        if (at < 0 || at + what.length() > end) {
            return false;
        }
        for (int i = 0; i < what.length(); i++) {
            char c = chars[at + i];
            if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != what.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The length of the first of the strings that the text begins with here, whatever the case, or 0. */
    int startsAny(Iterable<String> strings, int at, int end) {
        for (String each : strings) {
            if (startsFolded(each, at, end)) {
                return each.length();
            }
        }
        return 0;
    }

    String string(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** In small letters. */
    String folded(int from, int to) {
        return string(from, to).toLowerCase(Locale.ROOT);
    }

    /** How many runs of two letters and more there are. */
    int words(int from, int to) {
        int words = 0;
        int run = 0;
        for (int i = from; i < to; i++) {
            run = isLetter(chars[i]) ? run + 1 : 0;
            words += run == 2 ? 1 : 0;
        }
        return words;
    }

    int count(char c, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += chars[i] == c ? 1 : 0;
        }
        return count;
    }
}
