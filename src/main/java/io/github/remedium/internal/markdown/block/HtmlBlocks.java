package io.github.remedium.internal.markdown.block;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.SourceLines;
import io.github.remedium.internal.markdown.html.CodeText;
import io.github.remedium.internal.markdown.html.Entities;
import io.github.remedium.internal.markdown.html.HtmlTag;
import io.github.remedium.internal.markdown.html.HtmlText;
import io.github.remedium.internal.markdown.html.HtmlVocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one region of HTML: lists, tables, preformatted text, and the running text in them. Used once. */
final class HtmlBlocks {

    private enum Type {
        ROOT,
        LIST,
        ITEM,
        TABLE,
        ROW,
        CELL
    }

    /** An element that is open. */
    private static final class Frame {
        final Type type;
        final boolean ordered;
        final int line;
        final List<Block> blocks = new ArrayList<>();
        final List<Block.Item> items = new ArrayList<>();
        final List<Block.Row> rows = new ArrayList<>();
        final List<Block.Cell> cells = new ArrayList<>();
        final StringBuilder words = new StringBuilder();
        int wordsLine;

        Frame(Type type, boolean ordered, int line) {
            this.type = type;
            this.ordered = ordered;
            this.line = line;
        }
    }

    private final FlowReader flow;
    private final int maxDepth;
    private final List<Frame> frames = new ArrayList<>();
    private int line;

    HtmlBlocks(FlowReader flow, int maxDepth) {
        this.flow = flow;
        this.maxDepth = maxDepth;
    }

    /** Reads a region into blocks. */
    void read(HtmlRegions.Region region, List<Block> blocks) {
        line = region.line();
        frames.add(new Frame(Type.ROOT, false, line));
        String html = region.html();
        int at = 0;
        while (at < html.length()) {
            int angle = html.indexOf('<', at);
            if (angle < 0) {
                text(html.substring(at));
                break;
            }
            text(html.substring(at, angle));
            at = angle(html, angle);
        }
        while (frames.size() > 1) {
            closeTop();
        }
        flush(frames.get(0));
        blocks.addAll(frames.get(0).blocks);
    }

    private int angle(String html, int angle) {
        if (html.startsWith("<!--", angle)) {
            int end = HtmlText.commentEnd(html, angle);
            if (end >= 0) {
                line += FlowReader.newlines(html.substring(angle, end), end - angle);
                return end;
            }
        }
        HtmlTag tag = HtmlTag.at(html, angle);
        if (tag == null) {
            text("<");
            return angle + 1;
        }
        String written = html.substring(angle, tag.end());
        HtmlVocabulary.Role role = HtmlVocabulary.role(tag.name());
        if (role == HtmlVocabulary.Role.HIDDEN && !tag.closing()) {
            int end = HtmlText.closingTagEnd(html, tag.name(), tag.end());
            return end < 0 ? tag.end() : end;
        }
        if (tag.name().equals("pre") && !tag.closing()) {
            return preformatted(html, tag);
        }
        if (!structure(tag)) {
            text(written);
        } else {
            line += FlowReader.newlines(written, written.length());
        }
        return tag.end();
    }

    private int preformatted(String html, HtmlTag tag) {
        int end = HtmlText.closingTagEnd(html, tag.name(), tag.end());
        if (end < 0) {
            return tag.end();
        }
        String inside = html.substring(tag.end(), html.lastIndexOf('<', end - 1));
        String code = CodeText.clean(Entities.decode(HtmlText.stripTags(inside)));
        Frame frame = flowFrame();
        flush(frame);
        String bare = code.startsWith("\n") ? code.substring(1) : code;
        if (!bare.isBlank()) {
            frame.blocks.add(new Block.CodeBlock("", bare.stripTrailing(), SourceLines.of(line)));
        }
        line += FlowReader.newlines(html.substring(tag.end(), end), end - tag.end());
        return end;
    }

    /** Handles a tag of a list, a table or another block; false if the tag belongs to running text. */
    private boolean structure(HtmlTag tag) {
        switch (tag.name()) {
            case "ul", "ol" -> list(tag);
            case "li" -> part(tag, Type.LIST, Type.ITEM);
            case "table" -> table(tag);
            case "tr" -> part(tag, Type.TABLE, Type.ROW);
            case "td", "th" -> {
                if (!tag.closing() && nearest(Type.ROW) < nearest(Type.TABLE)) {
                    part(tag, Type.TABLE, Type.ROW);
                }
                part(tag, Type.ROW, Type.CELL);
            }
            case "thead", "tbody", "tfoot", "colgroup", "col", "caption" -> {}
            case "p", "div", "section", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6" -> flush(flowFrame());
            default -> {
                return false;
            }
        }
        return true;
    }

    private void list(HtmlTag tag) {
        if (tag.closing()) {
            closeTo(Type.LIST);
        } else if (frames.size() < 2 * maxDepth) {
            flush(flowFrame());
            frames.add(new Frame(Type.LIST, tag.name().equals("ol"), line));
        }
    }

    private void table(HtmlTag tag) {
        if (tag.closing()) {
            closeTo(Type.TABLE);
        } else if (frames.size() < 2 * maxDepth) {
            flush(flowFrame());
            frames.add(new Frame(Type.TABLE, false, line));
        }
    }

    private void part(HtmlTag tag, Type outer, Type inner) {
        int depth = nearest(outer);
        if (depth < 0) {
            flush(flowFrame());
            return;
        }
        if (nearest(inner) > depth) {
            closeTo(inner);
        }
        if (!tag.closing()) {
            while (frames.size() - 1 > depth) {
                closeTop();
            }
            frames.add(new Frame(inner, false, line));
        }
    }

    private int nearest(Type type) {
        for (int i = frames.size() - 1; i >= 0; i--) {
            if (frames.get(i).type == type) {
                return i;
            }
        }
        return -1;
    }

    private void closeTo(Type type) {
        int depth = nearest(type);
        while (depth > 0 && frames.size() > depth) {
            closeTop();
        }
    }

    private void closeTop() {
        Frame frame = frames.remove(frames.size() - 1);
        flush(frame);
        Frame parent = frames.get(frames.size() - 1);
        switch (frame.type) {
            case LIST ->
                add(
                        frame.items.isEmpty()
                                ? null
                                : new Block.Listing(frame.ordered, 1, frame.items, SourceLines.of(frame.line)));
            case ITEM -> parent.items.add(new Block.Item(frame.blocks, SourceLines.of(frame.line)));
            case TABLE -> add(frame.rows.isEmpty() ? null : new Block.Table(frame.rows, SourceLines.of(frame.line)));
            case ROW -> parent.rows.add(new Block.Row(frame.cells));
            case CELL -> parent.cells.add(new Block.Cell(CellText.of(frame.blocks)));
            case ROOT -> {}
        }
    }

    private void add(@Nullable Block block) {
        if (block != null) {
            flowFrame().blocks.add(block);
        }
    }

    private void text(String part) {
        Frame frame = flowFrame();
        if (frame.words.isEmpty()) {
            frame.wordsLine = line;
        }
        frame.words.append(part);
        line += FlowReader.newlines(part, part.length());
    }

    private void flush(Frame frame) {
        if (frame.words.isEmpty()) {
            return;
        }
        // In HTML a line end is a space.
        String words = frame.words.toString().replace('\n', ' ');
        frame.words.setLength(0);
        List<Inline> content = flow.inlines(words.strip(), frame.wordsLine).content();
        if (!content.isEmpty()) {
            frame.blocks.add(new Block.Paragraph(content, SourceLines.of(frame.wordsLine)));
        }
    }

    /** The innermost element that can hold running text; text between rows or items goes to the one around them. */
    private Frame flowFrame() {
        for (int i = frames.size() - 1; i > 0; i--) {
            Type type = frames.get(i).type;
            if (type == Type.ITEM || type == Type.CELL) {
                return frames.get(i);
            }
        }
        return frames.get(0);
    }
}
