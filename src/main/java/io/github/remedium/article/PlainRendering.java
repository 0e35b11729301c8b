package io.github.remedium.article;

import java.util.List;
import java.util.stream.Collectors;

/** Stand-in until the body branch brings its own. */
final class PlainRendering {
    String render(List<Block> blocks) {
        return blocks.stream().map(this::block).collect(Collectors.joining("\n\n"));
    }

    private String block(Block block) {
        if (block instanceof Block.Paragraph p) {
            return inlines(p.content());
        } else if (block instanceof Block.Heading h) {
            return inlines(h.content());
        } else if (block instanceof Block.CodeBlock c) {
            return c.text();
        } else if (block instanceof Block.Listing l) {
            StringBuilder s = new StringBuilder();
            int n = l.start();
            for (Block.Item i : l.items()) {
                s.append(s.length() > 0 ? "\n" : "")
                        .append(l.ordered() ? n++ + ". " : "- ")
                        .append(render(i.content()));
            }
            return s.toString();
        }
        return block.toString();
    }

    static String inlines(List<Inline> inlines) {
        return inlines.stream()
                .map(i -> i instanceof Inline.Words w
                        ? w.text()
                        : i instanceof Inline.Code c
                                ? c.text()
                                : i instanceof Inline.Control c
                                        ? c.text()
                                        : i instanceof Inline.Strong s
                                                ? inlines(s.content())
                                                : i instanceof Inline.Emphasis e ? inlines(e.content()) : "")
                .collect(Collectors.joining());
    }
}
