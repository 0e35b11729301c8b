package io.github.remedium.internal.markdown.html;

/** Code as it is kept: what was written, without characters that cannot be seen. */
public final class CodeText {

    private CodeText() {}

    /** Drops invisible characters and turns hard blanks into plain ones; lines are kept. */
    public static String clean(String code) {
        int at = 0;
        while (at < code.length() && !odd(code.charAt(at))) {
            at++;
        }
        if (at == code.length()) {
            return code;
        }
        StringBuilder out = new StringBuilder(code.length()).append(code, 0, at);
        for (; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '\u00a0') {
                out.append(' ');
            } else if (!Chars.isInvisible(c)) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean odd(char c) {
        return c == '\u00a0' || Chars.isInvisible(c);
    }
}
