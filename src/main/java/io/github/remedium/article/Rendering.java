package io.github.remedium.article;

/** What the renderings share. */
final class Rendering {

    /**
     * Blocks and emphasis inside each other that are rendered; what is deeper is left out. Loaded articles stay far
     * below; the bound protects the stack from text that was put together by hand.
     */
    static final int MAX_DEPTH = 200;

    private Rendering() {}
}
