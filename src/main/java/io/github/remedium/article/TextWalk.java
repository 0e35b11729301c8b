package io.github.remedium.article;

import java.util.List;

/** Stand-in until the body branch lands. */
abstract class TextWalk {
    abstract void code(String text);

    void blocks(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.CodeBlock codeBlock) {
                code(codeBlock.text());
            }
        }
    }
}
