package io.github.remedium.internal.markdown.block;

/** Line ends of every kind become newlines; NUL and the mark of {@link HtmlRegions} become U+FFFD. */
final class LineEnds {

    private LineEnds() {}

    /** The text with newlines alone; the same object where it has no others. */
    static String normalize(String text) {
        boolean clean = text.indexOf('\r') < 0
                && text.indexOf('\0') < 0
                && text.indexOf(HtmlRegions.MARK) < 0
                && text.indexOf('\f') < 0
                && text.indexOf('\u000b') < 0;
        if (clean) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
                out.append(pair ? "" : "\n");
            } else if (c == '\0' || c == HtmlRegions.MARK) {
                out.append('\ufffd');
            } else {
                out.append(c == '\f' || c == '\u000b' ? ' ' : c);
            }
        }
        return out.toString();
    }
}
