package io.github.remedium.article;

import java.util.List;

/** Stand-in until the body branch brings its own. */
final class MarkdownRendering {
    String render(List<Block> blocks) {
        return new PlainRendering().render(blocks);
    }
}
