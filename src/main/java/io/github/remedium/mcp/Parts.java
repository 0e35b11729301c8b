package io.github.remedium.mcp;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps results short. A result has its content twice: as data, and as a text with the JSON of the data, in which quotation
 * marks are escaped.
 */
final class Parts {

    private Parts() {}

    /** How many characters a piece of JSON takes in a result. */
    static int size(String json) {
        int escapes = 0;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '"' || c == '\\') {
                escapes++;
            }
        }
        return 2 * json.length() + escapes;
    }

    /** The parts of a text, at least one, none of which takes more than this in a result; cut at ends of lines. */
    static List<String> of(String text, int largest) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        int size = 0;
        int line = 0;
        for (int i = 0; i < text.length(); i++) {
            size += size(text.charAt(i));
            if (size > largest) {
                int end = line > start ? line : i;
                if (Character.isLowSurrogate(text.charAt(end))) {
                    end--;
                }
                parts.add(text.substring(start, end));
                start = end;
                i = end;
                size = size(text.charAt(i));
            }
            if (text.charAt(i) == '\n') {
                line = i + 1;
            }
        }
        parts.add(text.substring(start));
        return parts;
    }

    /** The text, or as much of it as is allowed and an ellipsis. */
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Math.max(0, longest - 1);
        return text.substring(0, end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static int size(char c) {
        return switch (c) {
            case '"', '\\' -> 6;
            case '\n', '\t' -> 5;
            default -> 2;
        };
    }
}
