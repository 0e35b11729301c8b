package io.github.remedium.render;

/** What an answer is written as. */
public enum Format {
    /** For a terminal: plain, without characters that a terminal would obey. */
    TEXT,
    /** CommonMark with tables. */
    MARKDOWN,
    /** A fragment of HTML, safe to put into a page. */
    HTML,
    /** One JSON object in one line. */
    JSON
}
