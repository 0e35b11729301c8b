package io.github.remedium.internal.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text with its transport escapes undone (XML and HTML entities, JSON and URL escapes, once or twice), which knows
 * where in the original each of its characters stood. Linear in the text; a sequence that is no escape stays as it is.
 */
public final class Unescaped {

    private static final int PASSES = 2;
    private static final int LONGEST_ENTITY = 10;

    private final char[] chars;
    private final int length;

    /** Index in the original of each character; null where nothing was escaped. */
    private final int @Nullable [] origins;

    private final int originalLength;

    private Unescaped(char[] chars, int length, int @Nullable [] origins, int originalLength) {
        this.chars = chars;
        this.length = length;
        this.origins = origins;
        this.originalLength = originalLength;
    }

    /** Undoes the escapes of a text. */
    public static Unescaped of(String text) {
        Unescaped current = new Unescaped(text.toCharArray(), text.length(), null, text.length());
        for (int pass = 0; pass < PASSES && current.mayHoldEscapes(); pass++) {
            current = current.pass(current.looksLikeJson(pass == 0 || doubledJson(text)));
        }
        return current;
    }

    /** The characters; those from {@link #length} on are not part of the text. */
    public char[] chars() {
        return chars;
    }

    /** How many characters there are. */
    public int length() {
        return length;
    }

    /** Where the character at an index began in the original text. */
    public int start(int index) {
        return origins == null ? index : index < length ? origins[index] : originalLength;
    }

    /** Where in the original a span that ends before an index ends. */
    public int end(int index) {
        if (origins == null) {
            return index;
        }
        return index < length ? origins[index] : originalLength;
    }

    private boolean mayHoldEscapes() {
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c == '&' || c == '\\' || c == '%') {
                return true;
            }
        }
        return false;
    }

    /** Whether JSON was put into a string of JSON, so that undoing it once leaves JSON to be undone. */
    private static boolean doubledJson(String text) {
        return text.contains("{\\\"");
    }

    private Unescaped pass(boolean json) {
        char[] out = new char[length];
        int[] from = new int[length];
        int n = 0;
        int i = 0;
        while (i < length) {
            char c = chars[i];
            int decoded = -1;
            int next = i + 1;
            if (c == '&') {
                int end = entityEnd(i);
                if (end > 0) {
                    decoded = entity(i + 1, end);
                    next = end + 1;
                }
            } else if (c == '\\' && i + 1 < length) {
                decoded = backslash(chars[i + 1], i, json);
                next = chars[i + 1] == 'u' ? i + 6 : i + 2;
            } else if (c == '%' && i + 2 < length) {
                int value = hex(i + 1, i + 3);
                // Only what a URL must escape; "100%de" is no escape for a letter.
                decoded = value >= 0x20 && value < 0x7f && !Character.isLetterOrDigit(value) ? value : -1;
                next = i + 3;
            }
            if (decoded < 0) {
                decoded = c;
                next = i + 1;
            }
            for (char unit : Character.toChars(decoded)) {
                out[n] = unit;
                from[n++] = start(i);
            }
            i = next;
        }
        return new Unescaped(out, n, Arrays.copyOf(from, n), originalLength);
    }

    /**
     * Whether backslash-n is a line end rather than part of a Windows path: the text holds an escaped quote or
     * backslash.
     *
     * @param braceTells whether a brace with a quote behind it tells so too
     */
    private boolean looksLikeJson(boolean braceTells) {
        for (int i = 0; i + 1 < length; i++) {
            if (chars[i] == '\\' && (chars[i + 1] == '"' || (chars[i + 1] == '\\' && !isShare(i)))) {
                return true;
            }
            if (braceTells && chars[i] == '{' && chars[i + 1] == '"') {
                return true;
            }
        }
        return false;
    }

    /** Two backslashes at the beginning of a word are a Windows share: {@code //server/files} with the slashes turned. */
    private boolean isShare(int at) {
        boolean begins = at == 0 || Character.isWhitespace(chars[at - 1]) || chars[at - 1] == '(';
        return begins && at + 2 < length && Character.isLetterOrDigit(chars[at + 2]);
    }

    private int backslash(char escaped, int at, boolean json) {
        switch (escaped) {
            case '"', '\'', '/', '`' -> {
                return escaped;
            }
            case '\\' -> {
                return json ? '\\' : -1;
            }
            case 'n', 'r' -> {
                return json || linebreakLikely(at) ? '\n' : -1;
            }
            case 't' -> {
                return json || linebreakLikely(at) ? ' ' : -1;
            }
            case 'u' -> {
                int value = at + 6 <= length ? hex(at + 2, at + 6) : -1;
                return value >= 0 && !Character.isSurrogate((char) value) ? value : -1;
            }
            default -> {
                return -1;
            }
        }
    }

    /** A written-out line end stands behind the end of a sentence or a blank, a path separator between words. */
    private boolean linebreakLikely(int at) {
        if (at == 0) {
            return false;
        }
        char before = chars[at - 1];
        if (before == ':' && isDrive(at - 2)) {
            return false;
        }
        return Character.isWhitespace(before) || before == '.' || before == ':' || before == '"' || before == '\'';
    }

    /** A letter alone before a colon: {@code C:}. */
    private boolean isDrive(int at) {
        return at >= 0 && Character.isLetter(chars[at]) && (at == 0 || !Character.isLetterOrDigit(chars[at - 1]));
    }

    private int entityEnd(int at) {
        int limit = Math.min(length, at + LONGEST_ENTITY + 1);
        for (int i = at + 1; i < limit; i++) {
            char c = chars[i];
            if (c == ';') {
                return i > at + 1 ? i : -1;
            }
            if (!(c == '#' || (c < 128 && Character.isLetterOrDigit(c)))) {
                return -1;
            }
        }
        return -1;
    }

    private int entity(int from, int to) {
        if (chars[from] == '#') {
            boolean hexadecimal = from + 1 < to && (chars[from + 1] == 'x' || chars[from + 1] == 'X');
            int value = hexadecimal ? hex(from + 2, to) : decimal(from + 1, to);
            return value > 0 && value <= Character.MAX_CODE_POINT && Character.getType(value) != Character.SURROGATE
                    ? value
                    : -1;
        }
        return switch (new String(chars, from, to - from)) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot", "ldquo", "rdquo", "laquo", "raquo", "bdquo" -> '"';
            case "apos", "lsquo", "rsquo" -> '\'';
            case "nbsp" -> ' ';
            case "hellip" -> '\u2026';
            case "ndash", "mdash" -> '-';
            default -> -1;
        };
    }

    private int hex(int from, int to) {
        if (to > length || to <= from || to - from > 6) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = chars[i] < 128 ? Character.digit(chars[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }

    private int decimal(int from, int to) {
        if (to <= from || to - from > 7) {
            return -1;
        }
        int value = 0;
        for (int i = from; i < to; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return -1;
            }
            value = value * 10 + chars[i] - '0';
        }
        return value;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
