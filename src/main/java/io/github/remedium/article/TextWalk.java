package io.github.remedium.article;

import java.util.List;

/** Stand-in until the body branch brings its own. */
abstract class TextWalk {
    abstract void code(String text);

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.CodeBlock code) {
                code(code.text());
            } else if (block instanceof Block.Paragraph p) {
                for (Inline i : p.content()) {
                    if (i instanceof Inline.Code c) {
                        code(c.text());
                    }
                }
            } else if (block instanceof Block.Listing l) {
                l.items().forEach(i -> blocks(i.content()));
            }
        }
    }
}
