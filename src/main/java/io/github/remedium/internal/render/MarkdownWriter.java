package io.github.remedium.internal.render;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rich text as CommonMark with tables; what would be markup by accident is escaped. The names of controls are written in bold, since no common Markdown has a mark for them, and
 * notes as quotations that begin with their kind in brackets, as GitHub and others read them. Safe for any number of threads.
 */
public final class MarkdownWriter {

    private final MarkdownWords words = new MarkdownWords();

    private MarkdownWriter() {}

    /** A text as Markdown, in time linear in its size. */
    public static String write(Text text) {
        return String.join("\n", new MarkdownWriter().lines(text.blocks(), 0));
    }

    private List<String> lines(List<Block> blocks, int depth) {
        List<String> out = new ArrayList<>();
        if (depth > Text.MAX_DEPTH) {
            return out;
        }
        boolean second = false;
        Block previous = null;
        for (Block block : blocks) {
            // Two lists in a row would grow together; another marker keeps them apart.
            second = !second
                    && block instanceof Block.Listing list
                    && previous instanceof Block.Listing before
                    && before.ordered() == list.ordered();
            List<String> lines = block(block, depth + 1, second);
            if (!lines.isEmpty()) {
                if (!out.isEmpty()) {
                    out.add("");
                }
                out.addAll(lines);
                previous = block;
            }
        }
        return out;
    }

    private List<String> block(Block block, int depth, boolean second) {
        if (block instanceof Block.Paragraph paragraph) {
            return paragraph(paragraph.content(), depth);
        }
        if (block instanceof Block.Heading heading) {
            String line = words.line(heading.content(), depth);
            String hashes = "#".repeat(Math.max(1, Math.min(6, heading.level())));
            return List.of(line.isEmpty() ? hashes : hashes + " " + line);
        }
        if (block instanceof Block.CodeBlock code) {
            return code(code);
        }
        if (block instanceof Block.Listing list) {
            return list(list, depth, second);
        }
        if (block instanceof Block.Note note) {
            List<String> lines = new ArrayList<>();
            lines.add("[!" + note.kind().toUpperCase(java.util.Locale.ROOT) + "]");
            lines.addAll(lines(note.content(), depth));
            return quoted(lines);
        }
        if (block instanceof Block.Quote quote) {
            return quoted(lines(quote.content(), depth));
        }
        return block instanceof Block.Table table ? table(table, depth) : List.of();
    }

    private List<String> paragraph(List<Inline> content, int depth) {
        String text = words.paragraph(content, depth);
        return text.isBlank() ? List.of() : text.lines().toList();
    }

    private static List<String> quoted(List<String> lines) {
        return lines.stream().map(line -> line.isEmpty() ? ">" : "> " + line).toList();
    }

    private static List<String> code(Block.CodeBlock code) {
        String fence = "`".repeat(Math.max(3, MarkdownWords.longestRun(code.text(), '`') + 1));
        List<String> out = new ArrayList<>();
        out.add(fence + code.language());
        out.addAll(code.text().lines().toList());
        out.add(fence);
        return out;
    }

    private List<String> list(Block.Listing list, int depth, boolean second) {
        List<String> out = new ArrayList<>();
        int number = list.start();
        for (Block.Item item : list.items()) {
            String marker = list.ordered() ? number + (second ? ") " : ". ") : second ? "* " : "- ";
            number++;
            String indent = " ".repeat(marker.length());
            boolean first = true;
            for (String line : lines(item.content(), depth)) {
                out.add(line.isEmpty() ? "" : (first ? marker : indent) + line);
                first = false;
            }
            if (first) {
                out.add(marker.stripTrailing());
            }
        }
        return out;
    }

    private List<String> table(Block.Table table, int depth) {
        List<String> out = new ArrayList<>();
        for (Block.Row row : table.rows()) {
            StringBuilder line = new StringBuilder("|");
            for (Block.Cell cell : row.cells()) {
                line.append(' ').append(words.cell(cell.content(), depth)).append(" |");
            }
            out.add(line.toString());
            if (out.size() == 1) {
                out.add("|" + " --- |".repeat(Math.max(1, row.cells().size())));
            }
        }
        return out;
    }
}
