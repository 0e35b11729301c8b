package io.github.remedium.internal.markdown.html;

/** Kinds of characters as Markdown sees them. */
public final class Chars {

    private Chars() {}

    /** Blank in the sense of emphasis: any Unicode space, and a line's end. */
    public static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\u00a0' || (c > 127 && Character.isSpaceChar(c));
    }

    /** Punctuation or symbol. */
    public static boolean isPunctuation(char c) {
        if (c < 128) {
            return isAsciiPunctuation(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }

    /** What a backslash can escape. */
    public static boolean isAsciiPunctuation(char c) {
        return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
    }

    /** A letter of ASCII. */
    public static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** A letter or digit of ASCII. */
    public static boolean isAsciiWord(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }

    /** Characters that are dropped from text: control characters, invisible marks, noncharacters of Unicode. */
    public static boolean isInvisible(char c) {
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        return (c >= 0x7f && c <= 0x9f)
                || (c >= '\u200b' && c <= '\u200c')
                || c == '\u200e'
                || c == '\u200f'
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u206f')
                || c == '\ufeff'
                || (c >= '\ufdd0' && c <= '\ufdef')
                || (c >= '\ufff9' && c <= '\ufffb')
                || c >= '\ufffe';
    }

    /** A character of a script written without blanks between words. */
    public static boolean isIdeographic(char c) {
        return (c >= '\u3000' && c <= '\u30ff') || (c >= '\u3400' && c <= '\u9fff') || (c >= '\uff00' && c <= '\uffef');
    }
}
