package io.github.remedium.internal.index;

import java.util.ArrayList;
import java.util.List;

/** Finds what stands in quotation marks. Linear in the text. */
final class Quotations {

    private static final int LONGEST = 600;

    private Quotations() {}

    /** The inside of a quotation, without its marks. */
    record Span(int start, int end) {}

    static List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int straight = -1;
        int single = -1;
        int typographic = -1;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '"', '\uff02' -> straight = straight < 0 ? i : close(straight, i, text, spans);
                case '\u201c', '\u201e', '\u00ab', '\u300c', '\u300e' -> typographic = i;
                case '\u201d', '\u00bb', '\u300d', '\u300f' -> {
                    close(typographic >= 0 ? typographic : straight, i, text, spans);
                    typographic = -1;
                    straight = -1;
                }
                case '\'', '\u2018', '\u2019', '`' -> {
                    boolean opens = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
                    boolean closes = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
                    if (single >= 0 && closes && !opens) {
                        single = close(single, i, text, spans);
                    } else if (opens && !closes) {
                        single = i;
                    }
                }
                default -> {}
            }
        }
        return spans;
    }

    private static int close(int open, int end, String text, List<Span> spans) {
        if (open >= 0 && end - open > 3 && end - open <= LONGEST && holdsBlank(text, open + 1, end)) {
            spans.add(new Span(open + 1, end));
        }
        return -1;
    }

    /** A single word in quotes is a name; a message has several. */
    private static boolean holdsBlank(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
