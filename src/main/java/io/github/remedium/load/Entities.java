package io.github.remedium.load;

import java.util.Map;

/** Decodes the HTML entities that occur in front matter: the common names, and any number. */
final class Entities {

    private static final int LONGEST = 10;

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("lsquo", "\u2018"),
            Map.entry("rsquo", "\u2019"),
            Map.entry("ldquo", "\u201C"),
            Map.entry("rdquo", "\u201D"),
            Map.entry("laquo", "\u00AB"),
            Map.entry("raquo", "\u00BB"),
            Map.entry("ndash", "\u2013"),
            Map.entry("mdash", "\u2014"),
            Map.entry("hellip", "\u2026"),
            Map.entry("trade", "\u2122"),
            Map.entry("reg", "\u00AE"),
            Map.entry("copy", "\u00A9"));

    private Entities() {}

    static String decode(String text) {
        int at = 0;
        int from = text.indexOf('&');
        if (from < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (; from >= 0; from = text.indexOf('&', at)) {
            out.append(text, at, from);
            int end = from + 1;
            while (end < text.length() && end - from <= LONGEST && text.charAt(end) != ';') {
                end++;
            }
            String meant = end < text.length() && text.charAt(end) == ';' ? meaning(text, from + 1, end) : "";
            if (meant.isEmpty()) {
                out.append('&');
                at = from + 1;
            } else {
                out.append(meant);
                at = end + 1;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static String meaning(String text, int from, int end) {
        if (from == end || text.charAt(from) != '#') {
            return NAMES.getOrDefault(text.substring(from, end), "");
        }
        boolean hex = from + 1 < end && (text.charAt(from + 1) | 0x20) == 'x';
        int code = 0;
        int first = hex ? from + 2 : from + 1;
        for (int i = first; i < end; i++) {
            int digit = Character.digit(text.charAt(i), hex ? 16 : 10);
            if (digit < 0 || text.charAt(i) >= 0x80) {
                return "";
            }
            code = code * (hex ? 16 : 10) + digit;
            if (code > Character.MAX_CODE_POINT) {
                return "";
            }
        }
        boolean character = first < end && code >= ' ' && (code < 0xD800 || code > 0xDFFF);
        return character ? Character.toString(code) : "";
    }
}
