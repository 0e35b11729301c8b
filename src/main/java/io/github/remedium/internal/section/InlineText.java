package io.github.remedium.internal.section;

import io.github.remedium.article.Inline;
import java.util.ArrayList;
import java.util.List;

/** Running text seen as words and as lines. */
public final class InlineText {

    private InlineText() {}

    /** The words, without marks. Its recursion is as deep as emphasis nests, which the Markdown reader bounds. */
    public static String plain(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        append(inlines, out);
        return out.toString();
    }

    /** The lines between top-level line breaks. */
    public static List<List<Inline>> lines(List<Inline> inlines) {
        List<List<Inline>> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.LineBreak) {
                lines.add(inlines.subList(start, i));
                start = i + 1;
            }
        }
        lines.add(inlines.subList(start, inlines.size()));
        return lines;
    }

    /** Lines put together again. */
    static List<Inline> joined(List<List<Inline>> lines) {
        List<Inline> out = new ArrayList<>();
        for (List<Inline> line : lines) {
            if (!out.isEmpty()) {
                out.add(new Inline.LineBreak());
            }
            out.addAll(line);
        }
        return out;
    }

    private static void append(List<Inline> inlines, StringBuilder out) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                out.append(words.text());
            } else if (inline instanceof Inline.Code code) {
                out.append(code.text());
            } else if (inline instanceof Inline.Control control) {
                out.append(control.text());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                append(emphasis.content(), out);
            } else if (inline instanceof Inline.Strong strong) {
                append(strong.content(), out);
            } else if (inline instanceof Inline.Link link) {
                append(link.content(), out);
            } else if (inline instanceof Inline.Image image) {
                out.append(image.alt());
            } else if (inline instanceof Inline.LineBreak) {
                out.append('\n');
            }
        }
    }
}
