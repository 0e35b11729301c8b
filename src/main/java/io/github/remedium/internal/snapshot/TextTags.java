package io.github.remedium.internal.snapshot;

/** The numbers by which blocks and pieces of text are known in a compiled file. */
final class TextTags {

    static final int AGAIN = 0;
    static final int PARAGRAPH = 1;
    static final int HEADING = 2;
    static final int CODE_BLOCK = 3;
    static final int LISTING = 4;
    static final int NOTE = 5;
    static final int QUOTE = 6;
    static final int TABLE = 7;

    static final int WORDS = 1;
    static final int CODE = 2;
    static final int CONTROL = 3;
    static final int EMPHASIS = 4;
    static final int STRONG = 5;
    static final int LINK = 6;
    static final int IMAGE = 7;
    static final int LINE_BREAK = 8;

    private TextTags() {}
}
