package io.github.remedium.internal.markdown.block;

import io.github.remedium.article.Block;
import io.github.remedium.article.SourceLines;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table in a paragraph, as GitHub's Markdown writes it: a header, a row of dashes, rows.
 *
 * @param text the paragraph
 * @param start where the header begins
 * @param rows where the rows begin, after the dashes
 */
record TableText(String text, int start, int rows) {

    private static final int MAX_COLUMNS = 1000;

    /** The first table of a paragraph, if it has one; it goes on to the paragraph's end. */
    static @Nullable TableText in(String text) {
        int header = 0;
        int newline = text.indexOf('\n');
        while (newline >= 0) {
            int next = text.indexOf('\n', newline + 1);
            int end = next < 0 ? text.length() : next;
            if (isDashes(text, newline + 1, end)
                    && text.substring(header, newline).indexOf('|') >= 0) {
                return new TableText(text, header, Math.min(text.length(), end + 1));
            }
            header = newline + 1;
            newline = next;
        }
        return null;
    }

    /** The table, read. */
    Block.Table read(FlowReader flow, int firstLine) {
        List<Block.Row> found = new ArrayList<>();
        int header = firstLine + FlowReader.newlines(text, start);
        found.add(row(text.substring(start, text.indexOf('\n', start)), flow, header));
        int line = header + 2;
        int at = rows;
        while (at < text.length()) {
            int newline = text.indexOf('\n', at);
            int end = newline < 0 ? text.length() : newline;
            found.add(row(text.substring(at, end), flow, line++));
            at = end + 1;
        }
        return new Block.Table(found, SourceLines.of(header));
    }

    private static Block.Row row(String line, FlowReader flow, int number) {
        String inside = line.strip();
        int at = inside.startsWith("|") ? 1 : 0;
        List<Block.Cell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (; at < inside.length(); at++) {
            char c = inside.charAt(at);
            if (c == '\\' && at + 1 < inside.length() && inside.charAt(at + 1) == '|') {
                cell.append('|');
                at++;
            } else if (c == '|' && cells.size() < MAX_COLUMNS) {
                cells.add(cell(cell.toString(), flow, number));
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank() || cells.isEmpty()) {
            cells.add(cell(cell.toString(), flow, number));
        }
        return new Block.Row(cells);
    }

    private static Block.Cell cell(String text, FlowReader flow, int line) {
        return new Block.Cell(flow.inlines(text.strip(), line).content());
    }

    private static boolean isDashes(String text, int from, int to) {
        boolean pipe = false;
        boolean dash = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            pipe |= c == '|';
            dash |= c == '-';
            if (c != '|' && c != '-' && c != ':' && c != ' ' && c != '\t') {
                return false;
            }
        }
        return pipe && dash;
    }
}
