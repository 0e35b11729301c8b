package io.github.remedium.internal.render;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Text;
import java.util.List;

/**
 * Writes rich text as HTML of a small vocabulary: p h1-h6 ul ol li pre code blockquote table thead tbody tr th td em
 * strong b a img br, with no attributes but href, src, alt and start. Everything that the article wrote is escaped; links
 * lead to http, https, mailto or relative targets alone, and a picture of another host is a link to it, since showing it
 * would tell that host who reads. So the result is safe to put into a page whatever the article held. Safe for any number
 * of threads.
 */
public final class HtmlWriter {

    private final StringBuilder out = new StringBuilder();

    /** How many links are open at this place; a link must not stand in a link. */
    private int openLinks;

    private HtmlWriter() {}

    /** A text as HTML, in time linear in its size. */
    public static String write(Text text) {
        HtmlWriter writer = new HtmlWriter();
        writer.blocks(text.blocks(), 0);
        return writer.out.toString();
    }

    private void blocks(List<Block> blocks, int depth) {
        if (depth > Text.MAX_DEPTH) {
            return;
        }
        for (Block block : blocks) {
            block(block, depth + 1);
        }
    }

    private void block(Block block, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            element("p", paragraph.content(), depth);
        } else if (block instanceof Block.Heading heading) {
            element("h" + Math.max(1, Math.min(6, heading.level())), heading.content(), depth);
        } else if (block instanceof Block.CodeBlock code) {
            out.append("<pre><code>").append(escape(code.text())).append("</code></pre>\n");
        } else if (block instanceof Block.Listing list) {
            list(list, depth);
        } else if (block instanceof Block.Note note) {
            quote(note.content(), depth);
        } else if (block instanceof Block.Quote quote) {
            quote(quote.content(), depth);
        } else if (block instanceof Block.Table table) {
            table(table, depth);
        }
    }

    private void element(String name, List<Inline> content, int depth) {
        out.append('<').append(name).append('>');
        inlines(content, depth);
        out.append("</").append(name).append(">\n");
    }

    private void quote(List<Block> content, int depth) {
        out.append("<blockquote>\n");
        blocks(content, depth);
        out.append("</blockquote>\n");
    }

    private void list(Block.Listing list, int depth) {
        String name = list.ordered() ? "ol" : "ul";
        out.append('<').append(name);
        if (list.ordered() && list.start() != 1) {
            out.append(" start=\"").append(list.start()).append('"');
        }
        out.append(">\n");
        for (Block.Item item : list.items()) {
            out.append("<li>");
            List<Block> content = item.content();
            int first = 0;
            if (!content.isEmpty() && content.get(0) instanceof Block.Paragraph paragraph) {
                inlines(paragraph.content(), depth);
                first = 1;
            }
            if (first < content.size()) {
                out.append('\n');
                blocks(content.subList(first, content.size()), depth);
            }
            out.append("</li>\n");
        }
        out.append("</").append(name).append(">\n");
    }

    private void table(Block.Table table, int depth) {
        out.append("<table>\n");
        boolean head = true;
        for (Block.Row row : table.rows()) {
            out.append(head ? "<thead>\n<tr>" : "<tr>");
            for (Block.Cell cell : row.cells()) {
                out.append(head ? "<th>" : "<td>");
                inlines(cell.content(), depth);
                out.append(head ? "</th>" : "</td>");
            }
            out.append(head ? "</tr>\n</thead>\n<tbody>\n" : "</tr>\n");
            head = false;
        }
        out.append(head ? "</table>\n" : "</tbody>\n</table>\n");
    }

    private void inlines(List<Inline> inlines, int depth) {
        if (depth > Text.MAX_DEPTH) {
            return;
        }
        for (Inline each : inlines) {
            Inline inline = Targets.shown(each, openLinks > 0);
            if (inline instanceof Inline.Words words) {
                out.append(escape(words.text()));
            } else if (inline instanceof Inline.Code code) {
                out.append("<code>").append(escape(code.text())).append("</code>");
            } else if (inline instanceof Inline.Control control) {
                out.append("<b>").append(escape(control.text())).append("</b>");
            } else if (inline instanceof Inline.Emphasis emphasis) {
                span("em", emphasis.content(), depth);
            } else if (inline instanceof Inline.Strong strong) {
                span("strong", strong.content(), depth);
            } else if (inline instanceof Inline.Link link) {
                link(link, depth);
            } else if (inline instanceof Inline.Image image) {
                out.append("<img src=\"").append(escape(image.target()));
                out.append("\" alt=\"").append(escape(image.alt())).append("\">");
            } else if (inline instanceof Inline.LineBreak) {
                out.append("<br>\n");
            }
        }
    }

    private void span(String name, List<Inline> content, int depth) {
        out.append('<').append(name).append('>');
        inlines(content, depth + 1);
        out.append("</").append(name).append('>');
    }

    private void link(Inline.Link link, int depth) {
        boolean safe = Targets.isSafe(link.target());
        if (safe) {
            out.append("<a href=\"").append(escape(link.target())).append("\">");
        }
        openLinks++;
        inlines(link.content(), depth + 1);
        openLinks--;
        out.append(safe ? "</a>" : "");
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? '\ufffd' : c);
            }
        }
        return escaped.toString();
    }
}
