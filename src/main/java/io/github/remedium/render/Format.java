package io.github.remedium.render;

/** The form in which {@link Renderer} writes. */
public enum Format {
    /** Plain text for a terminal, without control characters. */
    TEXT,
    /** Markdown: CommonMark with tables. */
    MARKDOWN,
    /** An HTML fragment that is safe to insert into a page. */
    HTML,
    /** A JSON object in one line. */
    JSON
}
