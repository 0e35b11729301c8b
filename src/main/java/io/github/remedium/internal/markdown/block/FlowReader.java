package io.github.remedium.internal.markdown.block;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.SourceLines;
import io.github.remedium.internal.markdown.html.Chars;
import io.github.remedium.internal.markdown.html.HtmlTag;
import io.github.remedium.internal.markdown.html.HtmlText;
import io.github.remedium.internal.markdown.html.HtmlVocabulary;
import io.github.remedium.internal.markdown.inline.InlineScanner;
import io.github.remedium.internal.markdown.inline.Inlines;
import io.github.remedium.internal.markdown.inline.References;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what stands in paragraphs: running text, tables, headings in HTML, and regions of HTML. */
final class FlowReader {

    private final HtmlRegions regions;
    private final int maxDepth;
    private final Map<String, String> references = new HashMap<>();

    FlowReader(HtmlRegions regions, int maxDepth) {
        this.regions = regions;
        this.maxDepth = maxDepth;
    }

    /** Collects the link reference definitions at the start of a paragraph. */
    void takeReferences(String paragraph) {
        int start = 0;
        while (start < paragraph.length()) {
            int newline = paragraph.indexOf('\n', start);
            int end = newline < 0 ? paragraph.length() : newline;
            if (!References.take(paragraph.substring(start, end), references)) {
                return;
            }
            start = end + 1;
        }
    }

    /** Reads a paragraph that begins on a line. */
    void paragraph(String paragraph, int line, List<Block> blocks) {
        String text = paragraph;
        int first = line;
        if (!references.isEmpty()) {
            int skipped = referencesEnd(paragraph);
            first += newlines(paragraph, skipped);
            text = paragraph.substring(skipped);
        }
        int mark = text.indexOf(HtmlRegions.MARK);
        int start = 0;
        while (mark >= 0) {
            int end = text.indexOf(HtmlRegions.MARK, mark + 1);
            tables(text.substring(start, mark), first, blocks);
            first += newlines(text.substring(start, mark), mark - start);
            region(text.substring(mark + 1, end), blocks);
            start = end + 1;
            mark = text.indexOf(HtmlRegions.MARK, start);
        }
        tables(text.substring(start), first, blocks);
    }

    /** Reads a heading; a trailing <code>{#name}</code> is its anchor. */
    void heading(int level, String text, int line, List<Block> blocks) {
        String words = text.strip();
        String anchor = "";
        int brace = words.endsWith("}") ? words.lastIndexOf("{#") : -1;
        if (brace >= 0) {
            String inside = words.substring(brace + 2, words.length() - 1);
            int end = 0;
            while (end < inside.length() && !Chars.isSpace(inside.charAt(end))) {
                end++;
            }
            anchor = inside.substring(0, end);
            words = words.substring(0, brace).stripTrailing();
        }
        List<Inline> content = inlines(words, line).content().stream()
                .map(inline -> inline instanceof Inline.LineBreak ? new Inline.Words(" ") : inline)
                .toList();
        if (!content.isEmpty() || !anchor.isEmpty()) {
            blocks.add(new Block.Heading(level, content, anchor, SourceLines.of(line)));
        }
    }

    /** Reads running text. */
    Inlines inlines(String text, int line) {
        return text.isBlank() ? Inlines.EMPTY : new InlineScanner(text, line, references).read();
    }

    private int referencesEnd(String paragraph) {
        int start = 0;
        while (start < paragraph.length()) {
            int newline = paragraph.indexOf('\n', start);
            int end = newline < 0 ? paragraph.length() : newline;
            if (!References.take(paragraph.substring(start, end), references)) {
                return start;
            }
            start = end + 1;
        }
        return paragraph.length();
    }

    private void region(String number, List<Block> blocks) {
        HtmlRegions.@Nullable Region region = regions.region(number);
        if (region != null) {
            new HtmlBlocks(this, maxDepth).read(region, blocks);
        }
    }

    private void tables(String text, int line, List<Block> blocks) {
        TableText table = TableText.in(text);
        if (table == null) {
            htmlHeadings(text, line, blocks);
            return;
        }
        htmlHeadings(text.substring(0, table.start()), line, blocks);
        blocks.add(table.read(this, line));
    }

    private void htmlHeadings(String text, int line, List<Block> blocks) {
        int first = line;
        int start = 0;
        int at = text.indexOf("<h");
        at = at < 0 ? text.indexOf("<H") : at;
        while (at >= 0) {
            HtmlTag tag = HtmlTag.at(text, at);
            int end = tag == null || HtmlVocabulary.role(tag.name()) != HtmlVocabulary.Role.HEADING
                    ? -1
                    : HtmlText.closingTagEnd(text, tag.name(), tag.end());
            if (tag == null || end < 0) {
                break;
            }
            running(text.substring(start, at), first, blocks);
            first += newlines(text, start, at);
            String words = text.substring(tag.end(), text.lastIndexOf('<', end - 1));
            heading(tag.name().charAt(1) - '0', words.replace('\n', ' '), first, blocks);
            first += newlines(text, at, end);
            start = end;
            at = text.indexOf("<h", end);
        }
        running(text.substring(start), first, blocks);
    }

    private void running(String text, int line, List<Block> blocks) {
        int start = 0;
        while (start < text.length() && Chars.isSpace(text.charAt(start))) {
            start++;
        }
        int first = line + newlines(text, start);
        Inlines inlines = inlines(text.substring(start), first);
        if (!inlines.content().isEmpty()) {
            blocks.add(new Block.Paragraph(inlines.content(), SourceLines.of(first, inlines.breaks())));
        }
    }

    /** Newlines among the first characters of a text. */
    static int newlines(String text, int before) {
        return newlines(text, 0, before);
    }

    /** Newlines between two offsets; looks at nothing behind them. */
    private static int newlines(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        return count;
    }
}
