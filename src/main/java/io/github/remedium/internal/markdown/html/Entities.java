package io.github.remedium.internal.markdown.html;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Character references, which begin with an ampersand and end with a semicolon. */
public final class Entities {

    private static final int MAX_NAME = 32;

    private Entities() {}

    /**
     * Where the reference that begins at an ampersand ends, after its semicolon; -1 if there is none. Only the next few
     * characters are looked at.
     */
    public static int end(String text, int ampersand) {
        int at = ampersand + 1;
        int limit = Math.min(text.length(), ampersand + MAX_NAME);
        boolean number = at < limit && text.charAt(at) == '#';
        if (number) {
            at++;
            if (at < limit && (text.charAt(at) == 'x' || text.charAt(at) == 'X')) {
                at++;
            }
        }
        int first = at;
        while (at < limit && isNameChar(text.charAt(at))) {
            at++;
        }
        return at > first && at < limit && text.charAt(at) == ';' ? at + 1 : -1;
    }

    /** What a reference stands for; the reference itself if it is unknown. */
    static String value(String reference) {
        if (reference.charAt(1) == '#') {
            return number(reference);
        }
        return switch (reference) {
            case "&quot;" -> "\"";
            case "&amp;" -> "&";
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            default -> Html5Entities.entityToString(reference);
        };
    }

    /** Decodes every reference, those that were escaped twice included. */
    public static String decode(String text) {
        int ampersand = text.indexOf('&');
        if (ampersand < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int kept = 0;
        while (ampersand >= 0) {
            int end = decodeAt(text, ampersand, out, kept);
            kept = end < 0 ? kept : end;
            ampersand = text.indexOf('&', end < 0 ? ampersand + 1 : end);
        }
        return out.append(text, kept, text.length()).toString();
    }

    /**
     * Decodes the reference at an ampersand. Writes the text since {@code kept} and the decoded reference, and returns
     * where to go on; -1 if there is no reference there, and nothing was written.
     */
    public static int decodeAt(String text, int ampersand, StringBuilder out, int kept) {
        int end = end(text, ampersand);
        if (end < 0) {
            return -1;
        }
        String value = value(text.substring(ampersand, end));
        if (value.equals("&")) {
            int again = end("&" + text.substring(end, Math.min(text.length(), end + MAX_NAME)), 0);
            if (again > 0) {
                String inner = value("&" + text.substring(end, end + again - 1));
                out.append(text, kept, ampersand).append(inner);
                return end + again - 1;
            }
        }
        out.append(text, kept, ampersand).append(value);
        return end;
    }

    private static String number(String reference) {
        boolean hex = reference.charAt(2) == 'x' || reference.charAt(2) == 'X';
        String digits = reference.substring(hex ? 3 : 2, reference.length() - 1);
        if (digits.isEmpty() || digits.length() > (hex ? 6 : 7)) {
            return reference;
        }
        long code = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 128 ? Character.digit(digits.charAt(i), hex ? 16 : 10) : -1;
            if (digit < 0) {
                return reference;
            }
            code = code * (hex ? 16 : 10) + digit;
        }
        boolean valid = code > 0 && code <= Character.MAX_CODE_POINT && !(code >= 0xD800 && code <= 0xDFFF);
        return valid ? new String(Character.toChars((int) code)) : "\uFFFD";
    }

    private static boolean isNameChar(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
