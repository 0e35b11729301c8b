package io.github.remedium.render;

import io.github.remedium.article.Block;
import io.github.remedium.article.Inline;
import io.github.remedium.article.Text;
import java.util.ArrayList;
import java.util.List;

/** Collects what is to be read. Not safe for several threads. */
final class Page {

    private final List<Block> blocks = new ArrayList<>();

    Page heading(int level, String words) {
        blocks.add(new Block.Heading(level, List.of(new Inline.Words(words))));
        return this;
    }

    Page paragraph(String words) {
        return paragraph(List.of(new Inline.Words(words)));
    }

    Page paragraph(List<Inline> content) {
        blocks.add(new Block.Paragraph(content));
        return this;
    }

    Page text(Text text) {
        blocks.addAll(text.blocks());
        return this;
    }

    Page list(boolean ordered, List<Block.Item> items) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Listing(ordered, 1, items));
        }
        return this;
    }

    static Block.Item item(Inline... content) {
        return new Block.Item(List.of(new Block.Paragraph(List.of(content))));
    }

    static Inline words(String words) {
        return new Inline.Words(words);
    }

    static Inline code(String words) {
        return new Inline.Code(words);
    }

    Text text() {
        return Text.of(blocks);
    }
}
