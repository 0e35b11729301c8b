package io.github.remedium.article;

import java.util.List;

/**
 * A block of rich text: a paragraph, a list, a table. All blocks are immutable. A block knows the lines it was read from,
 * which do not count in comparisons: blocks that read the same are equal, whatever file they come from.
 */
public sealed interface Block {

    /** The lines it was written on; {@link SourceLines#UNKNOWN} where it was not read from a file. */
    SourceLines lines();

    /** The line it begins on, from 1; 0 where unknown. */
    default int line() {
        return lines().first();
    }

    /** A paragraph. */
    record Paragraph(List<Inline> content, SourceLines lines) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }

        /** A paragraph that stands in no file. */
        public Paragraph(List<Inline> content) {
            this(content, SourceLines.UNKNOWN);
        }
    }

    /**
     * A heading inside a section.
     *
     * @param level 1 to 6
     * @param content its words
     * @param anchor the name that links lead to, from a trailing <code>{#name}</code>; empty where it has none
     * @param lines where it was written
     */
    record Heading(int level, List<Inline> content, String anchor, SourceLines lines) implements Block {
        /** Copies the list. */
        public Heading {
            content = List.copyOf(content);
        }

        /** A heading without an anchor that stands in no file. */
        public Heading(int level, List<Inline> content) {
            this(level, content, "", SourceLines.UNKNOWN);
        }
    }

    /** A code block; {@code language} is empty if the article names none. */
    record CodeBlock(String language, String text, SourceLines lines) implements Block {
        /** A code block that stands in no file. */
        public CodeBlock(String language, String text) {
            this(language, text, SourceLines.UNKNOWN);
        }
    }

    /** A list: numbered from {@code start}, or with bullets. */
    record Listing(boolean ordered, int start, List<Item> items, SourceLines lines) implements Block {
        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }

        /** A list that stands in no file. */
        public Listing(boolean ordered, int start, List<Item> items) {
            this(ordered, start, items, SourceLines.UNKNOWN);
        }
    }

    /** One item of a list; its first line is the one its marker stands on. */
    record Item(List<Block> content, SourceLines lines) {
        /** Copies the list. */
        public Item {
            content = List.copyOf(content);
        }

        /** An item that stands in no file. */
        public Item(List<Block> content) {
            this(content, SourceLines.UNKNOWN);
        }

        /** The line its marker stands on, from 1; 0 where unknown. */
        public int line() {
            return lines.first();
        }
    }

    /** A highlighted note; {@code kind} is in lower case: note, tip, warning, important, caution and others. */
    record Note(String kind, List<Block> content, SourceLines lines) implements Block {
        /** Copies the list. */
        public Note {
            content = List.copyOf(content);
        }

        /** A note that stands in no file. */
        public Note(String kind, List<Block> content) {
            this(kind, content, SourceLines.UNKNOWN);
        }
    }

    /** A quotation. */
    record Quote(List<Block> content, SourceLines lines) implements Block {
        /** Copies the list. */
        public Quote {
            content = List.copyOf(content);
        }

        /** A quotation that stands in no file. */
        public Quote(List<Block> content) {
            this(content, SourceLines.UNKNOWN);
        }
    }

    /** A table; the first row is its header. */
    record Table(List<Row> rows, SourceLines lines) implements Block {
        /** Copies the list. */
        public Table {
            rows = List.copyOf(rows);
        }

        /** A table that stands in no file. */
        public Table(List<Row> rows) {
            this(rows, SourceLines.UNKNOWN);
        }
    }

    /** One row of a table. */
    record Row(List<Cell> cells) {
        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** One cell of a table. */
    record Cell(List<Inline> content) {
        /** Copies the list. */
        public Cell {
            content = List.copyOf(content);
        }
    }
}
