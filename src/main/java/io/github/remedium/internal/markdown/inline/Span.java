package io.github.remedium.internal.markdown.inline;

/** A stretch of running text that is set apart, from its beginning to its end mark. Compared by identity. */
final class Span {

    /** Emphasis and what else can enclose running text. */
    enum Kind {
        EMPHASIS,
        STRONG,
        LINK
    }

    final Kind kind;
    final String target;

    Span(Kind kind) {
        this(kind, "");
    }

    Span(Kind kind, String target) {
        this.kind = kind;
        this.target = target;
    }
}
