package io.github.remedium.internal.markdown.block;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.ContentNode;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.remedium.article.Block;
import io.github.remedium.article.SourceLines;
import io.github.remedium.internal.markdown.html.Chars;
import io.github.remedium.internal.markdown.html.CodeText;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns flexmark's tree into {@link Block}s. It recurses as deep as the tree, whose depth {@link BlockGuard} limits.
 * One object reads one body.
 */
final class BlockReader {

    private final String text;
    private final LineIndex lines;
    private final int maxDepth;
    private final FlowReader flow;
    private int flattenedAt;

    BlockReader(HtmlRegions regions, LineIndex lines, int maxDepth) {
        this.text = regions.text();
        this.lines = lines;
        this.maxDepth = maxDepth;
        this.flow = new FlowReader(regions, maxDepth);
    }

    /** The line on which something too deep was flattened first; 0 where nothing was. */
    int flattenedAt() {
        return flattenedAt;
    }

    /** The blocks of a document. */
    List<Block> read(Document document) {
        if (text.contains("]:")) {
            collectReferences(document);
        }
        return children(document, 0);
    }

    private void collectReferences(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph paragraph) {
                flow.takeReferences(lines(paragraph));
            } else if (node.hasChildren()) {
                collectReferences(node);
            }
        }
    }

    private List<Block> children(Node parent, int level) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, level, blocks);
        }
        return blocks;
    }

    private void add(Node node, int level, List<Block> blocks) {
        int line = lines.line(node.getStartOffset());
        if (node instanceof Paragraph paragraph) {
            noteDepth(line, level);
            flow.paragraph(lines(paragraph), line, blocks);
        } else if (node instanceof Heading heading) {
            BasedSequence words = heading.getText();
            flow.heading(
                    heading.getLevel(), text.substring(words.getStartOffset(), words.getEndOffset()), line, blocks);
        } else if (node instanceof ListBlock list) {
            list(list, line, level, blocks);
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(fenced(code, line));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.CodeBlock("", code(code), SourceLines.of(line)));
        } else if (node instanceof BlockQuote quote) {
            quote(quote, line, level, blocks);
        }
    }

    /** Remembers the first line at the depth limit. In flexmark's tree a list takes two levels and a quotation one. */
    private void noteDepth(int line, int level) {
        if (level >= 2 * maxDepth && flattenedAt == 0) {
            flattenedAt = line;
        }
    }

    private void list(ListBlock list, int line, int level, List<Block> blocks) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(children(item, level + 2), SourceLines.of(lines.line(item.getStartOffset()))));
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? Math.max(0, numbered.getStartNumber()) : 1;
        blocks.add(new Block.Listing(ordered, start, items, SourceLines.of(line)));
    }

    private void quote(BlockQuote quote, int line, int level, List<Block> blocks) {
        String kind = "";
        List<Block> inside = new ArrayList<>();
        for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
            if (node == quote.getFirstChild() && node instanceof Paragraph first) {
                String said = lines(first);
                NoteMark mark = NoteMark.of(said);
                noteDepth(line, level + 1);
                kind = mark.kind();
                String rest = said.substring(mark.end());
                flow.paragraph(kind.equals("video") ? "[Video" + rest : rest, line, inside);
            } else {
                add(node, level + 1, inside);
            }
        }
        if (kind.equals("video")) {
            blocks.addAll(inside);
        } else if (!kind.isEmpty()) {
            blocks.add(new Block.Note(kind, inside, SourceLines.of(line)));
        } else if (!inside.isEmpty()) {
            blocks.add(new Block.Quote(inside, SourceLines.of(line)));
        }
    }

    private Block.CodeBlock fenced(FencedCodeBlock code, int line) {
        String info = code.getInfo().toString().strip();
        int end = 0;
        while (end < info.length() && !Chars.isSpace(info.charAt(end)) && info.charAt(end) != '`') {
            end++;
        }
        String language = info.substring(0, end);
        return new Block.CodeBlock(language.equals("none") ? "" : language, code(code), SourceLines.of(line));
    }

    private String code(ContentNode code) {
        StringBuilder out = new StringBuilder();
        for (BasedSequence row : code.getContentLines()) {
            out.append(string(row));
        }
        int end = out.length();
        while (end > 0 && Chars.isSpace(out.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        for (int i = 0; i < end && Chars.isSpace(out.charAt(i)); i++) {
            start = out.charAt(i) == '\n' ? i + 1 : start;
        }
        return CodeText.clean(out.substring(start, end));
    }

    /** The lines of a paragraph without their indentation. */
    private String lines(Paragraph paragraph) {
        StringBuilder out = new StringBuilder();
        for (BasedSequence row : paragraph.getContentLines()) {
            int start = row.getStartOffset();
            int end = row.getEndOffset();
            while (start < end && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
                start++;
            }
            out.append(text, start, end);
        }
        int end = out.length();
        while (end > 0 && (out.charAt(end - 1) == '\n' || out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
            end--;
        }
        return out.substring(0, end);
    }

    private String string(BasedSequence row) {
        int start = row.getStartOffset();
        int end = row.getEndOffset();
        return end - start == row.length() ? text.substring(start, end) : row.toString();
    }
}
