package io.github.remedium.article;

import java.util.ArrayList;
import java.util.List;

/** Text without markup: for people on a terminal, and for comparing. */
final class PlainRendering {

    /** The text of some blocks. */
    String render(List<Block> blocks) {
        return String.join("\n", lines(blocks, 0, true));
    }

    private List<String> lines(List<Block> blocks, int depth, boolean loose) {
        List<String> out = new ArrayList<>();
        if (depth > Text.MAX_DEPTH) {
            return out;
        }
        for (Block block : blocks) {
            List<String> lines = block(block, depth + 1);
            if (lines.isEmpty()) {
                continue;
            }
            if (!out.isEmpty() && (loose || !(block instanceof Block.Listing))) {
                out.add("");
            }
            out.addAll(lines);
        }
        return out;
    }

    private List<String> block(Block block, int depth) {
        if (block instanceof Block.Paragraph paragraph) {
            return split(inlines(paragraph.content(), depth).strip());
        }
        if (block instanceof Block.Heading heading) {
            return split(inlines(heading.content(), depth).strip());
        }
        if (block instanceof Block.CodeBlock code) {
            return split(code.text());
        }
        if (block instanceof Block.Listing list) {
            return list(list, depth);
        }
        if (block instanceof Block.Note note) {
            return lines(note.content(), depth, true);
        }
        if (block instanceof Block.Quote quote) {
            return lines(quote.content(), depth, true);
        }
        return block instanceof Block.Table table ? table(table, depth) : List.of();
    }

    private List<String> list(Block.Listing list, int depth) {
        List<String> out = new ArrayList<>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            String marker = list.ordered() ? number + ". " : "- ";
            number++;
            String indent = " ".repeat(marker.length());
            boolean first = true;
            for (String line : lines(item.content(), depth, false)) {
                out.add(line.isEmpty() ? "" : (first ? marker : indent) + line);
                first = false;
            }
        }
        return out;
    }

    private List<String> table(Block.Table table, int depth) {
        List<String> out = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            List<String> cells = new ArrayList<>();
            for (Block.Cell cell : row.cells()) {
                cells.add(inlines(cell.content(), depth).strip().replace('\n', ' '));
            }
            String line = String.join(" | ", cells).stripTrailing();
            if (!line.replace('|', ' ').isBlank()) {
                out.add(line);
            }
        }
        return out;
    }

    private String inlines(List<Inline> inlines, int depth) {
        StringBuilder out = new StringBuilder();
        inlines(inlines, depth, out);
        return out.toString();
    }

    private void inlines(List<Inline> inlines, int depth, StringBuilder out) {
        if (depth > Text.MAX_DEPTH) {
            return;
        }
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Words words) {
                out.append(words.text());
            } else if (inline instanceof Inline.Code code) {
                out.append(code.text());
            } else if (inline instanceof Inline.Control control) {
                out.append(control.text());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                inlines(emphasis.content(), depth + 1, out);
            } else if (inline instanceof Inline.Strong strong) {
                inlines(strong.content(), depth + 1, out);
            } else if (inline instanceof Inline.Link link) {
                inlines(link.content(), depth + 1, out);
            } else if (inline instanceof Inline.Image image) {
                out.append(image.alt());
            } else if (inline instanceof Inline.LineBreak) {
                out.append('\n');
            }
        }
    }

    private static List<String> split(String text) {
        return text.isBlank()
                ? List.of()
                : text.lines().map(String::stripTrailing).toList();
    }
}
