package io.github.remedium.article;

import java.util.List;

/** A block of rich text: a paragraph, a list, a table. All blocks are immutable. */
public sealed interface Block {

    /** A paragraph. */
    record Paragraph(List<Inline> content) implements Block {
        /** Copies the list. */
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /** A heading inside a section, level 1 to 6. */
    record Heading(int level, List<Inline> content) implements Block {
        /** Copies the list. */
        public Heading {
            content = List.copyOf(content);
        }
    }

    /** A code block; {@code language} is empty if the article names none. */
    record CodeBlock(String language, String text) implements Block {}

    /** A list: numbered from {@code start}, or with bullets. */
    record Listing(boolean ordered, int start, List<Item> items) implements Block {
        /** Copies the list. */
        public Listing {
            items = List.copyOf(items);
        }
    }

    /** One item of a list. */
    record Item(List<Block> content) {
        /** Copies the list. */
        public Item {
            content = List.copyOf(content);
        }
    }

    /** A highlighted note; {@code kind} is in lower case: note, tip, warning, important, caution and others. */
    record Note(String kind, List<Block> content) implements Block {
        /** Copies the list. */
        public Note {
            content = List.copyOf(content);
        }
    }

    /** A quotation. */
    record Quote(List<Block> content) implements Block {
        /** Copies the list. */
        public Quote {
            content = List.copyOf(content);
        }
    }

    /** A table; the first row is its header. */
    record Table(List<Row> rows) implements Block {
        /** Copies the list. */
        public Table {
            rows = List.copyOf(rows);
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
