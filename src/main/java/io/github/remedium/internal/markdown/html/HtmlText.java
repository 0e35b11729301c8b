package io.github.remedium.internal.markdown.html;

/** Searches raw HTML. Each method takes time linear in the text that it passes over. */
public final class HtmlText {

    private HtmlText() {}

    /** Where the next closing tag of an element ends; -1 if there is none. */
    public static int closingTagEnd(String text, String name, int from) {
        for (int at = text.indexOf("</", from); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at + 2, name, 0, name.length())) {
                int end = at + 2 + name.length();
                while (end < text.length() && Chars.isSpace(text.charAt(end))) {
                    end++;
                }
                if (end < text.length() && text.charAt(end) == '>') {
                    return end + 1;
                }
            }
        }
        return -1;
    }

    /**
     * Where the comment that begins at an offset ends, after its {@code -->}; -1 if it does not. {@code <!-->} and
     * {@code <!--->} are comments too.
     */
    public static int commentEnd(String text, int start) {
        int end = text.indexOf("-->", start + 2);
        return end < 0 ? -1 : end + 3;
    }

    /** The text without tags; line breaks become newlines. */
    public static String stripTags(String html) {
        int angle = html.indexOf('<');
        if (angle < 0) {
            return html;
        }
        StringBuilder out = new StringBuilder(html.length());
        int kept = 0;
        while (angle >= 0) {
            HtmlTag tag = HtmlTag.at(html, angle);
            if (tag != null && HtmlVocabulary.role(tag.name()) != HtmlVocabulary.Role.LITERAL) {
                out.append(html, kept, angle);
                if (tag.name().equals("br")) {
                    out.append('\n');
                }
                kept = tag.end();
                angle = html.indexOf('<', kept);
            } else {
                angle = html.indexOf('<', angle + 1);
            }
        }
        return out.append(html, kept, html.length()).toString();
    }
}
