package io.github.remedium.internal.json;

import java.util.Locale;

/** Escapes, in finished JSON, the characters that JSON allows as they are and that are better seen. */
final class HiddenCharacters {

    private HiddenCharacters() {}

    /** JSON that means the same. Outside of strings JSON has none of these characters, so they can all be replaced. */
    static String escaped(String json) {
        int i = 0;
        while (i < json.length() && !isHidden(json, i)) {
            i++;
        }
        if (i == json.length()) {
            return json;
        }
        StringBuilder out = new StringBuilder(json.length() + 32).append(json, 0, i);
        for (; i < json.length(); i++) {
            char c = json.charAt(i);
            if (isHidden(json, i)) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isHidden(String text, int at) {
        char c = text.charAt(at);
        if (c < 0x7f) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c <= 0x9f
                || c == 0x061c
                || (c >= 0x200b && c <= 0x200f)
                || (c >= 0x2028 && c <= 0x202e)
                || (c >= 0x2060 && c <= 0x206f)
                || c == 0xfeff;
    }
}
