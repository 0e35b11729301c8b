package io.github.remedium.internal.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.SourceLines;
import io.github.remedium.internal.markdown.inline.DataUris;
import io.github.remedium.internal.markdown.inline.InlineBuilder;
import io.github.remedium.internal.markdown.inline.InlineScanner;
import io.github.remedium.internal.markdown.inline.NoInlines;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the body of an article into blocks with their line numbers. Line ends of every kind give the same blocks;
 * embedded images are reduced to their names before any parsing.
 *
 * <p>flexmark finds the blocks; {@link InlineScanner} reads what they say. Any text is read, in time linear in its
 * length and on a small stack. Immutable and safe for any number of threads.
 */
public final class MarkdownReader {

    private final int maxDepth;
    private final int maxChars;
    private final Parser parser;

    /**
     * A reader within limits.
     *
     * @param maxDepth lists and quotations inside each other; deeper ones are flattened
     * @param maxChars characters of a body without embedded images; what comes after is left out
     */
    public MarkdownReader(int maxDepth, int maxChars) {
        this.maxDepth = maxDepth;
        this.maxChars = maxChars;
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.HTML_BLOCK_PARSER, false);
        options.set(Parser.THEMATIC_BREAK_PARSER, false);
        options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
        this.parser = Parser.builder(options)
                .customInlineParserFactory(NoInlines::new)
                // A list takes two of flexmark's levels, the list and its item; the document takes one.
                .customBlockParserFactory(new BlockGuard(2 * maxDepth + 1))
                .build();
    }

    /** A body without the data of embedded images, which is no text; its lines stay as they are. */
    public static String withoutEmbeddedData(String body) {
        return DataUris.strip(body);
    }

    /**
     * Reads a body.
     *
     * @param body the text after the front matter
     * @param firstLine number of its first line in the file
     */
    public Reading read(String body, int firstLine) {
        List<Remark> remarks = new ArrayList<>(1);
        String text = DataUris.strip(LineEnds.normalize(body));
        if (text.length() > maxChars) {
            int cut = text.lastIndexOf('\n', maxChars);
            text = text.substring(0, cut < 0 ? maxChars : cut);
            remarks.add(new Remark(Remark.Kind.LENGTH, new LineIndex(text, firstLine).line(text.length())));
        }
        HtmlRegions regions = HtmlRegions.of(text, firstLine);
        LineIndex lines = new LineIndex(regions.text(), firstLine);
        List<Block> blocks;
        try {
            Document document = parser.parse(regions.text());
            BlockReader reader = new BlockReader(regions, lines, maxDepth);
            blocks = reader.read(document);
            if (reader.flattenedAt() > 0) {
                remarks.add(new Remark(Remark.Kind.NESTING, reader.flattenedAt()));
            }
        } catch (StackOverflowError | RuntimeException e) {
            // flexmark may fail on unusual input, and one body must not stop the load.
            blocks = paragraphs(text, firstLine);
            remarks.add(new Remark(Remark.Kind.FAILURE, firstLine));
        }
        return new Reading(blocks, remarks);
    }

    private static List<Block> paragraphs(String text, int firstLine) {
        List<Block> blocks = new ArrayList<>();
        int line = firstLine;
        for (String row : text.split("\n", -1)) {
            InlineBuilder words = new InlineBuilder();
            words.words(row);
            List<Inline> content = words.build().content();
            if (!content.isEmpty()) {
                blocks.add(new Block.Paragraph(content, SourceLines.of(line)));
            }
            line++;
        }
        return blocks;
    }
}
